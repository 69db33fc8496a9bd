import { beganOf, isOpen } from '../incident/lifecycle';
import { phaseName, severityName, workaroundStateName } from '../incident/words';
import { dayNumber } from '../kernel/elapsed';
import { HOUR, MINUTE } from '../kernel/instant';
import { toArray } from '../kernel/sorted-list';
import { unownedMs } from '../queries/clocks';
import { figureSpans } from '../queries/figure-spans';
import { figures } from '../queries/figures';
import { waitingOn } from '../queries/incident-list';
import { nextDue } from '../queries/next-due';
import { impactLines } from './about-section';
import { type Block, type Inline, joined, list, own, section, typed, words } from './document';
import { momentText, type ReportContext, spanText } from './report-context';

/** As many as fit on half a page. */
const MOST = 5;

/** How it stands in a line each: phase, how long, who is hit. */
export function ownerState(context: ReportContext): readonly Inline[] {
  const { phase, severity } = context.incident.lifecycle;
  return [
    words`${own(phaseName(phase))}, ${own(severity === null ? 'severity not set' : severityName(severity))}`,
    downFor(context),
    ...impactLines(context),
  ];
}

/** How long it has been, from "began" to our confirmed end or the moment of the report. [C2, I3, L3] */
export function downFor(context: ReportContext): Inline {
  const { lifecycle } = context.incident;
  const began = beganOf(lifecycle);
  const elapsed = figureSpans(context.whole, context.asOf).elapsed_min;
  if (began === null || elapsed === null) return own('When it began is not known');
  const day = elapsed.certainty === 'day' ? '' : `, Day ${dayNumber(elapsed.minutes * MINUTE)}`;
  const atLeast = own(began.basis === 'first-report' ? 'at least ' : '');
  const verb = own(isOpen(lifecycle) ? 'Down for, so far:' : 'Down for:');
  return words`${verb} ${atLeast}${spanText(elapsed)}${own(day)}, since ${momentText(context, began)}`;
}

/** With whom it lies, what we have built, what comes next, and what it has cost in trust. */
export function ownerSections(context: ReportContext): readonly Block[] {
  return section(
    2,
    'What to know',
    list([...ownership(context), ...relief(context), ...dues(context), ...trust(context)]),
  );
}

function ownership(context: ReportContext): readonly Inline[] {
  const { incident, asOf } = context;
  const waiting = waitingOn(incident, asOf).slice(0, MOST);
  const names = joined(
    waiting.map((party) => typed(party.name)),
    ', ',
  );
  const lines = waiting.length === 0 ? [] : [words`We wait on: ${names}`];
  // Without a stance written down nobody can tell who owned it. [C5]
  if (toArray(incident.stances).length === 0) return lines;
  return [...lines, words`Nobody owned the fault for ${Math.trunc(unownedMs(incident, asOf) / HOUR)} h of it`];
}

function relief({ incident }: ReportContext): readonly Inline[] {
  return incident.workarounds
    .filter(({ state }) => state !== 'retired')
    .slice(0, MOST)
    .map(({ title, state }) => words`Workaround, ${own(workaroundStateName(state).toLowerCase())}: ${title}`);
}

function dues(context: ReportContext): readonly Inline[] {
  const { next, late } = nextDue(context.incident, context.asOf);
  const lines = late
    .slice(0, MOST)
    .map((due) => words`Late: ${whatIsDue(due.who, due.what)}, due ${momentText(context, due)}`);
  return next === null
    ? lines
    : [...lines, words`Next: ${whatIsDue(next.who, next.what)}, ${momentText(context, next)}`];
}

function whatIsDue(who: string | null, what: string): Inline {
  const by = who === null ? own('ours') : typed(who);
  return what === '' ? words`a word from ${by}` : words`${by}: ${what}`;
}

function trust(context: ReportContext): readonly Inline[] {
  const { promises, false_all_clears } = figures(context.whole, context.asOf);
  const { made, kept, broken } = promises;
  return [
    words`Promises: ${made} made, ${kept} kept, ${broken} broken`,
    ...(false_all_clears === 0 ? [] : [words`Told that it was fixed when it was not: ${own(times(false_all_clears))}`]),
  ];
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
