import { z } from 'zod';
import { instantSchema } from '../kernel/instant';
import { ok } from '../kernel/result';
import { lineSchema } from '../kernel/text';
import type { CommandsOf, Decided } from './deciding';
import { ratesInForce } from './impact';
import type { Incident } from './incident';
import { reject } from './rejection';

/** A thousand million an hour is beyond any firm that this is for, and keeps every sum exact. */
const MOST_MINOR_PER_HOUR = 100_000_000_000;

export const impactCommands = {
  ListSites: z.object({ sites: z.array(lineSchema(120)).max(200).readonly() }),
  SetCostRate: z.object({
    minorPerHour: z.int().nonnegative().max(MOST_MINOR_PER_HOUR),
    currency: z.string().regex(/^[A-Z]{3}$/, { error: 'is not a currency such as GBP' }),
    /** Null: from when it began; it replaces everything said before. */
    from: instantSchema.nullable(),
  }),
} as const;

export type ImpactCommand = CommandsOf<typeof impactCommands>;

/** Decides what is hit and what it costs. One incident counts in one currency. [I1] */
export function decideImpact({ impact }: Incident, command: ImpactCommand): Decided {
  if (command.type === 'ListSites') {
    const sites = command.sites.filter((site, i) => command.sites.indexOf(site) === i);
    if (JSON.stringify(sites) === JSON.stringify(impact.sites)) return reject('nothing-changed');
    return ok([{ type: 'SitesListed', sites }]);
  }
  const { minorPerHour, currency, from } = command;
  const held = ratesInForce(impact);
  if (from !== null && held.some((rate) => rate.currency !== currency)) return reject('currency-mixed');
  const last = held.at(-1);
  if (last?.minorPerHour === minorPerHour && last.currency === currency && last.from === from) {
    return reject('nothing-changed');
  }
  return ok([{ type: 'CostRateSet', minorPerHour, currency, from }]);
}
