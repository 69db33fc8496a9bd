import { z } from 'zod';
import { type PlaybookId, playbookIdSchema } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { EventMeta, EventsOf } from '../record/definition';
import { words } from './common';

export const takenPlaybookEvents = {
  /** The steps are copied by events of their own, so that a later edition of the playbook changes none of them. [W4] */
  PlaybookTaken: {
    v: 1,
    shape: z.object({ playbookId: playbookIdSchema, edition: z.int().nonnegative(), title: words }),
  },
  PlaybookTakingWithdrawn: { v: 1, shape: z.object({ playbookId: playbookIdSchema, eventId: z.string() }) },
} as const;

export type TakenPlaybookEvent = EventsOf<typeof takenPlaybookEvents>;

/** Which edition of which playbook an incident works by. */
export interface TakenPlaybook {
  readonly eventId: string;
  readonly playbookId: PlaybookId;
  readonly edition: number;
  readonly title: string;
  readonly at: Instant;
  readonly by: string;
}

export type TakenPlaybooks = readonly TakenPlaybook[];

export const initialTakenPlaybooks: TakenPlaybooks = [];

/** Folds one taking of a playbook. [W4] */
export function evolveTakenPlaybooks(
  state: TakenPlaybooks,
  event: TakenPlaybookEvent,
  meta: EventMeta,
): TakenPlaybooks {
  if (event.type === 'PlaybookTakingWithdrawn') return state.filter(({ eventId }) => eventId !== event.eventId);
  const { playbookId, edition, title } = event;
  return [...state, { eventId: meta.id, playbookId, edition, title, at: meta.at, by: meta.by.name }];
}
