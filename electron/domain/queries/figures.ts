import type { AllClear } from '../incident/all-clears';
import { type Commitment, statusOf } from '../incident/commitments';
import type { DeferredDecision } from '../incident/decisions';
import type { Incident } from '../incident/incident';
import { beganOf } from '../incident/lifecycle';
import { dayNumber, formatHoursMinutes } from '../kernel/elapsed';
import { DAY, HOUR, type Instant, MINUTE } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { inRecordOrder } from '../record/definition';
import { endOfFigures } from './as-of';
import { figureSpans, minutesBetween } from './figure-spans';
import { contactFigures, type EntryFigures, entryFigures } from './figures-of-rooms';
import { type MonthUptime, uptimePerMonth } from './uptime';

/**
 * The figures of one incident, under the names that case files use; minutes are whole and truncated, null is unknown.
 * `approx` lists those that rest on a time which is not exact. [V4, L3]
 */
export interface Figures extends EntryFigures {
  readonly time_to_detect_min: number | null;
  readonly time_to_first_public_update_min: number | null;
  readonly time_to_first_vendor_response_min: number | null;
  readonly time_to_workaround_min: number | null;
  readonly time_to_mitigate_min: number | null;
  readonly elapsed_min: number | null;
  readonly elapsed_text: string | null;
  readonly elapsed_h: number | null;
  readonly elapsed_d: number | null;
  readonly day_number_at_end: number | null;
  readonly open: boolean;
  /** Count of contact entries by the id of the party contacted. */
  readonly contacts: Readonly<Record<string, number>>;
  readonly contacts_total: number;
  readonly promises: PromiseCounts;
  readonly broken_promises: number;
  readonly false_all_clears: number;
  readonly decision_timers_due?: readonly string[];
  readonly day_checks?: readonly { readonly at: string; readonly elapsed_text: string; readonly day_number: number }[];
  readonly spans?: readonly { readonly label: string; readonly min: number; readonly text: string }[];
  readonly sla_rows?: readonly MonthUptime[];
  readonly approx: readonly string[];
}

/** A withdrawn promise was made and is nothing else. */
export interface PromiseCounts {
  readonly made: number;
  readonly kept: number;
  readonly broken: number;
  readonly unknown: number;
  readonly undated: number;
}

/**
 * All figures of an incident, from its record alone. They run to our confirmed end; while it is open to `asOf`, or for
 * an imported case to where its file ends. [V4, I3, E3, M1, M2, A2, R5]
 */
export function figures(incident: Incident, asOf: Instant): Figures {
  const began = beganOf(incident.lifecycle)?.at ?? null;
  const end = endOfFigures(incident, asOf).at;
  const spans = figureSpans(incident, asOf);
  const elapsed = spans.elapsed_min?.minutes ?? null;
  const promises = commitmentCounts(values(incident.commitments), end);
  const { gapIsApprox, ...entries } = entryFigures(incident, began, end);
  const approx = Object.entries(spans)
    .filter(([, span]) => span !== null && span.certainty !== 'exact')
    .map(([name]) => name);

  return {
    time_to_detect_min: spans.time_to_detect_min?.minutes ?? null,
    time_to_first_public_update_min: spans.time_to_first_public_update_min?.minutes ?? null,
    time_to_first_vendor_response_min: spans.time_to_first_vendor_response_min?.minutes ?? null,
    time_to_workaround_min: spans.time_to_workaround_min?.minutes ?? null,
    time_to_mitigate_min: spans.time_to_mitigate_min?.minutes ?? null,
    elapsed_min: elapsed,
    elapsed_text: elapsed === null ? null : formatHoursMinutes(elapsed),
    elapsed_h: elapsed === null ? null : rounded((elapsed * MINUTE) / HOUR),
    elapsed_d: elapsed === null ? null : rounded((elapsed * MINUTE) / DAY),
    day_number_at_end: elapsed === null ? null : dayNumber(elapsed * MINUTE),
    open: incident.lifecycle.resolved === null,
    ...contactFigures(incident),
    promises,
    broken_promises: promises.broken,
    false_all_clears: falseAllClears([...values(incident.allClears)], end),
    ...entries,
    ...importedFigures(incident, began, end),
    approx: gapIsApprox ? [...approx, 'longest_gap_min'] : approx,
  };
}

/** Promises by what became of them until a moment. [M1, M2] */
export function commitmentCounts(commitments: Iterable<Commitment>, end: Instant): PromiseCounts {
  const counts = { made: 0, kept: 0, broken: 0, unknown: 0, undated: 0 };
  for (const commitment of commitments) {
    counts.made += 1;
    const status = statusOf(commitment, end);
    // A promise that is not due yet is one whose outcome nobody can know.
    if (status === 'open') counts.unknown += 1;
    else if (status !== 'withdrawn') counts[status] += 1;
  }
  return counts;
}

/** All-clears for everything that came before the end and were found false; what nobody could judge is not counted. [A2] */
export function falseAllClears(allClears: readonly AllClear[], end: Instant): number {
  return allClears.filter(
    (claim) => claim.scope === 'full' && claim.judgement?.wasTrue === false && claim.claimedAt < end,
  ).length;
}

/** Figures that a case file asks for beside the usual ones; absent where it does not. */
function importedFigures(
  incident: Incident,
  began: Instant | null,
  end: Instant,
): Pick<Figures, 'decision_timers_due' | 'day_checks' | 'spans' | 'sla_rows'> {
  const { imported } = incident;
  const timers = inRecordOrder(values(incident.decisions)).filter(
    (one): one is DeferredDecision => one.kind === 'deferred',
  );
  const dayChecks = (imported?.dayChecks ?? []).map(({ at, written }) => {
    const minutes = began === null ? 0 : minutesBetween(began, at);
    return { at: written, elapsed_text: formatHoursMinutes(minutes), day_number: dayNumber(minutes * MINUTE) };
  });
  const spans = (imported?.spans ?? []).map(({ label, from, to }) => {
    const min = minutesBetween(from, to);
    return { label, min, text: formatHoursMinutes(min) };
  });
  const offset = imported?.slaCheck?.offsetMinutes;
  return {
    ...(timers.length > 0 && { decision_timers_due: timers.map((timer) => timer.dueAt) }),
    ...(dayChecks.length > 0 && { day_checks: dayChecks }),
    ...(spans.length > 0 && { spans }),
    ...(offset !== undefined && began !== null && { sla_rows: uptimePerMonth(began, end, offset) }),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
