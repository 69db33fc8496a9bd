import type { Incident } from '../incident/incident';
import { beganOf } from '../incident/lifecycle';
import type { Instant } from '../kernel/instant';
import { type Money, minorDigits, shareOf } from '../kernel/money';
import { endOfFigures } from './as-of';
import { daysAfterMonth, monthDowntimes, wholeMinutes } from './month-downtime';

/** What a vendor owes on paper; the facts of the directory's card. Percentages from 0 to 100. */
export interface SlaFacts {
  /** The IANA zone in which its months begin; null: the incident's. */
  readonly slaZone: string | null;
  readonly tiers: readonly { readonly belowPercent: number; readonly creditPercent: number }[];
  readonly claimDeadlineDays: number | null;
  readonly monthlyFee: { readonly amount: number; readonly currency: string } | null;
}

export interface CreditRow {
  /** `2012-05`, in the vendor's zone. */
  readonly month: string;
  readonly minutesInMonth: number;
  /** Cut to whole minutes. */
  readonly downtimeMinutes: number;
  /** Of the service, to two decimals. */
  readonly uptimePercent: number;
  /** Weighed with users hit of users, to two decimals; null where nobody counted them. */
  readonly uptimeByUsersPercent: number | null;
  /** The credit that the contract's tiers give for the service's uptime; 0 where it holds. */
  readonly creditPercent: number;
  readonly creditByUsersPercent: number | null;
  /** Of the monthly fee, cut to minor units; null without a fee. */
  readonly credit: Money | null;
  /** The first moment at which it is too late to claim; null where the card names no deadline. */
  readonly claimBefore: Instant | null;
}

/**
 * What a vendor may owe us for the incident up to `asOf`, month by month in its zone. A tier is reached when the uptime
 * is below it, not at it, which is compared in whole numbers. The deadline counts days from the end of the month, so
 * 31 days after February is the end of 31 March. [R5, C6]
 */
export function creditTable(incident: Incident, sla: SlaFacts, asOf: Instant): readonly CreditRow[] {
  const began = beganOf(incident.lifecycle)?.at ?? null;
  const { declared, impact } = incident.lifecycle;
  if (began === null || declared === null) return [];
  const zone = sla.slaZone ?? declared.timeZone;
  const { usersHit = null, usersTotal = null } = impact ?? {};
  const isCounted = usersHit !== null && usersTotal !== null && usersTotal > 0;
  return monthDowntimes(began, endOfFigures(incident, asOf).at, zone).map(({ month, ends, monthMs, downMs }) => {
    const service: Share = { down: BigInt(downMs), of: BigInt(monthMs) };
    const users: Share | null = isCounted
      ? { down: service.down * BigInt(usersHit), of: service.of * BigInt(usersTotal) }
      : null;
    const creditPercent = creditFor(service, sla);
    return {
      month,
      minutesInMonth: wholeMinutes(monthMs),
      downtimeMinutes: wholeMinutes(downMs),
      uptimePercent: uptime(wholeMinutes(monthMs), wholeMinutes(downMs)),
      uptimeByUsersPercent:
        users === null || !isCounted
          ? null
          : uptime(wholeMinutes(monthMs) * usersTotal, wholeMinutes(downMs) * usersHit),
      creditPercent,
      creditByUsersPercent: users === null ? null : creditFor(users, sla),
      credit: creditOf(sla.monthlyFee, creditPercent),
      claimBefore: sla.claimDeadlineDays === null ? null : daysAfterMonth(ends, sla.claimDeadlineDays, zone),
    };
  });
}

interface Share {
  readonly down: bigint;
  readonly of: bigint;
}

/** Percentages of contracts have at most so many decimals; beyond them nobody promises anything. */
const SCALE = 1_000_000;

/** The best credit among the tiers that the uptime is below. */
function creditFor({ down, of }: Share, { tiers }: SlaFacts): number {
  const isBelow = (belowPercent: number) =>
    (of - down) * 100n * BigInt(SCALE) < BigInt(Math.round(belowPercent * SCALE)) * of;
  return tiers
    .filter(({ belowPercent }) => isBelow(belowPercent))
    .reduce((best, { creditPercent }) => Math.max(best, creditPercent), 0);
}

function creditOf(fee: SlaFacts['monthlyFee'], creditPercent: number): Money | null {
  if (fee === null || !/^[A-Z]{3}$/.test(fee.currency)) return null;
  const minor = Math.round(fee.amount * 10 ** minorDigits(fee.currency));
  const share = shareOf(minor, BigInt(Math.round(creditPercent * SCALE)), BigInt(100 * SCALE));
  return { minor: share, currency: fee.currency };
}

/** Of whole minutes and to two decimals, as case files count. */
function uptime(minutes: number, down: number): number {
  return Math.round(((minutes - down) / minutes) * 100 * 100) / 100;
}
