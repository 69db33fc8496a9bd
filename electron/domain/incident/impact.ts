import { z } from 'zod';
import { type Instant, instantSchema } from '../kernel/instant';
import type { EventMeta, EventsOf } from '../record/definition';
import { words } from './common';

/** Places that are hit, and what an hour costs. Who is hit in words and users is the incident's own. [I1] */
export const impactEvents = {
  SitesListed: { v: 1, shape: z.object({ sites: z.array(words).readonly() }) },
  /**
   * What an hour costs from a moment on; null: from when it began. Whole minor units, so that the sum is exact. Of two
   * that count from the same moment the later one holds.
   */
  CostRateSet: {
    v: 1,
    shape: z.object({
      minorPerHour: z.int().nonnegative(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      from: instantSchema.nullable(),
    }),
  },
  CostRateWithdrawn: { v: 1, shape: z.object({ eventId: z.string() }) },
} as const;

export type ImpactEvent = EventsOf<typeof impactEvents>;

export interface CostRate {
  readonly eventId: string;
  readonly minorPerHour: number;
  readonly currency: string;
  readonly from: Instant | null;
  readonly by: string;
}

export interface Impact {
  readonly sites: readonly string[];
  /** As people said them, oldest first. */
  readonly rates: readonly CostRate[];
}

export const initialImpact: Impact = { sites: [], rates: [] };

/** Folds one event of what the outage hits and costs. [I1] */
export function evolveImpact(state: Impact, event: ImpactEvent, meta: EventMeta): Impact {
  switch (event.type) {
    case 'SitesListed':
      return { ...state, sites: event.sites };
    case 'CostRateSet': {
      const { minorPerHour, currency, from } = event;
      const rate = { eventId: meta.id, minorPerHour, currency, from, by: meta.by.name };
      return { ...state, rates: [...state.rates, rate] };
    }
    case 'CostRateWithdrawn':
      return { ...state, rates: state.rates.filter((rate) => rate.eventId !== event.eventId) };
  }
}

/** The rates that count: the last one that was said from the beginning on, and what was said after it. */
export function ratesInForce({ rates }: Impact): readonly CostRate[] {
  const restated = rates.findLastIndex(({ from }) => from === null);
  return rates.slice(Math.max(0, restated));
}
