import { z } from 'zod';
import { type HandoffId, handoffIdSchema } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { EventMeta, EventsOf } from '../record/definition';
import { words, wordsOrNull } from './common';

const one = { handoffId: handoffIdSchema };
const needs = ['handoffId'] as const;

export const handoffEvents = {
  /** The brief is not kept here: it is worked out from the record as it stood then, so that a redaction reaches it. [O1] */
  HandoffOffered: { v: 1, creates: 'handoffId', shape: z.object({ ...one, from: wordsOrNull, to: words }) },
  HandoffAccepted: { v: 1, needs, shape: z.object(one) },
  HandoffWithdrawn: { v: 1, needs, shape: z.object(one) },
  /** Answers to the two above, for undo. */
  HandoffAcceptanceWithdrawn: { v: 1, needs, shape: z.object(one) },
  HandoffTakenBack: { v: 1, needs, shape: z.object(one) },
} as const;

export type HandoffEvent = EventsOf<typeof handoffEvents>;

/** An offer of the lead, and whether the next lead took it. [O2] */
export interface Handoff {
  readonly id: HandoffId;
  readonly from: string | null;
  readonly to: string;
  readonly offeredAt: Instant;
  readonly offeredBy: string;
  readonly accepted: { readonly at: Instant; readonly by: string } | null;
  readonly withdrawn: boolean;
}

/** Handoffs in the order in which they were offered. */
export type Handoffs = readonly Handoff[];

export const initialHandoffs: Handoffs = [];

/** Folds one event of a handoff. Of two acceptances the first one holds. [O2] */
export function evolveHandoffs(state: Handoffs, event: HandoffEvent, meta: EventMeta): Handoffs {
  if (event.type === 'HandoffOffered') {
    const { handoffId: id, from, to } = event;
    if (handoffOf(state, id) !== null) return state;
    const offered = { offeredAt: meta.at, offeredBy: meta.by.name, accepted: null, withdrawn: false };
    return [...state, { id, from, to, ...offered }];
  }
  return state.map((handoff) => (handoff.id === event.handoffId ? changed(handoff, event, meta) : handoff));
}

export function handoffOf(state: Handoffs, id: string): Handoff | null {
  return state.find((handoff) => handoff.id === id) ?? null;
}

/** The offer that waits for an answer: the latest one; null where none does. */
export function openHandoff(state: Handoffs): Handoff | null {
  return state.findLast(isWaiting) ?? null;
}

export function isWaiting({ accepted, withdrawn }: Handoff): boolean {
  return accepted === null && !withdrawn;
}

function changed(handoff: Handoff, event: Exclude<HandoffEvent, { type: 'HandoffOffered' }>, meta: EventMeta): Handoff {
  switch (event.type) {
    case 'HandoffAccepted':
      return handoff.accepted === null ? { ...handoff, accepted: { at: meta.at, by: meta.by.name } } : handoff;
    case 'HandoffAcceptanceWithdrawn':
      return { ...handoff, accepted: null };
    case 'HandoffWithdrawn':
      return { ...handoff, withdrawn: true };
    case 'HandoffTakenBack':
      return { ...handoff, withdrawn: false };
  }
}
