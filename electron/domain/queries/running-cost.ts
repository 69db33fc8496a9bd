import { type CostRate, ratesInForce } from '../incident/impact';
import type { Incident } from '../incident/incident';
import { beganOf } from '../incident/lifecycle';
import { HOUR, type Instant, msBetween } from '../kernel/instant';
import type { Money } from '../kernel/money';
import { endOfFigures } from './as-of';

export interface RunningCost {
  /** Up to the moment, cut to whole minor units. */
  readonly total: Money;
  /** What an hour costs now. */
  readonly perHour: Money;
}

/**
 * What it has cost up to `asOf`, at most to our confirmed end: each rate from its moment to the next one's. Summed as
 * whole minor units times milliseconds and divided once, so that no rounding adds up. Null without a rate or a
 * beginning. [I1, R5]
 */
export function runningCost(incident: Incident, asOf: Instant): RunningCost | null {
  const began = beganOf(incident.lifecycle)?.at ?? null;
  const said = ratesInForce(incident.impact);
  const [first] = said;
  if (began === null || first === undefined) return null;
  const end = endOfFigures(incident, asOf).at;
  const from = ({ from: at }: CostRate) => (at === null || at < began ? began : at);
  const rates = said.toSorted((a, b) => (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : 0));
  const sum = rates.reduce((so, rate, i) => {
    const next = rates[i + 1];
    const to = next === undefined || from(next) > end ? end : from(next);
    return so + BigInt(rate.minorPerHour) * BigInt(Math.max(0, msBetween(from(rate), to)));
  }, 0n);
  const { currency } = first;
  const now = rates.findLast((rate) => from(rate) <= end);
  return {
    total: { minor: Number(sum / BigInt(HOUR)), currency },
    perHour: { minor: now?.minorPerHour ?? 0, currency },
  };
}
