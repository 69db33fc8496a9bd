import type { ImpactEvent } from './impact';
import { type Answer, addedLast, isSame, type Undoing } from './undoing';

/** Takes back one event of what the outage hits and costs. [I1, L5] */
export function undoImpact(event: ImpactEvent, { before, now }: Undoing): Answer {
  const was = before.impact;
  const is = now.impact;
  switch (event.type) {
    case 'SitesListed':
      return isSame(is.sites, event.sites) ? [{ type: 'SitesListed', sites: was.sites }] : 'act-superseded';
    case 'CostRateSet': {
      const rate = addedLast(was.rates, is.rates);
      return rate === null ? 'act-superseded' : [{ type: 'CostRateWithdrawn', eventId: rate.eventId }];
    }
    case 'CostRateWithdrawn': {
      const rate = addedLast(is.rates, was.rates);
      if (rate === null) return 'act-superseded';
      const { minorPerHour, currency, from } = rate;
      return [{ type: 'CostRateSet', minorPerHour, currency, from }];
    }
  }
}
