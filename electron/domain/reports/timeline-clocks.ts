import { beganOf, isOpen } from '../incident/lifecycle';
import { phaseName } from '../incident/words';
import { dayNumber, formatHoursMinutes } from '../kernel/elapsed';
import { HOUR, MINUTE } from '../kernel/instant';
import { toArray } from '../kernel/sorted-list';
import { unownedMs } from '../queries/clocks';
import { type FigureSpans, figureSpans, type Span } from '../queries/figure-spans';
import { figures } from '../queries/figures';
import { type Block, type Inline, joined, list, own, section, struck, table, words } from './document';
import { momentText, partyName, type ReportContext, recordedText, spanText, withCertainty } from './report-context';

/** The figures of the whole record as a table; contacts are named for the parties that this reader may know of. [V4] */
export function figuresSection(context: ReportContext): readonly Block[] {
  const { whole, asOf } = context;
  const spans = figureSpans(whole, asOf);
  const all = figures(whole, asOf);
  const elapsed = spans.elapsed_min;
  const day = elapsed === null ? '' : `, Day ${dayNumber(elapsed.minutes * MINUTE)}`;
  const gap = all.longest_gap_min === null ? 'not known' : formatHoursMinutes(all.longest_gap_min);
  const gapCertainty = all.approx.includes('longest_gap_min') ? 'about' : 'exact';
  const { made, kept, broken, unknown, undated } = all.promises;
  const rows: readonly (readonly [string, Inline])[] = [
    [
      isOpen(whole.lifecycle) ? 'Down for, so far' : 'Down for',
      words`${spanText(elapsed)}${own(elapsed?.certainty === 'day' ? '' : day)}`,
    ],
    ['To detect', spanText(spans.time_to_detect_min)],
    ['To the first public update', spanText(spans.time_to_first_public_update_min)],
    ['From our first escalation to the first human answer', spanText(spans.time_to_first_vendor_response_min)],
    ['To the workaround', spanText(spans.time_to_workaround_min)],
    ['To mitigate', spanText(spans.time_to_mitigate_min)],
    ['Longest gap in the log', own(withCertainty(gap, gap === 'not known' ? 'exact' : gapCertainty))],
    ['Contacts', contacts(context, all.contacts, all.contacts_total)],
    ['Promises', words`${made} made, ${kept} kept, ${broken} broken, ${unknown} unknown, ${undated} undated`],
    ['False all-clears', own(String(all.false_all_clears))],
    ['Entries', own(String(all.entries))],
    ...unowned(context),
    ...uptimeRows(context).map(({ month, text }) => [`Uptime in ${month}`, text] as const),
  ];
  const cells = rows.map(([name, value]) => [own(name), value]);
  return section(2, 'Figures', [...table(['Figure', 'Value'], cells), ...lengthBars(spans)]);
}

/** What is counted from "began", on one scale; nothing to compare below two. */
function lengthBars(spans: FigureSpans): readonly Block[] {
  const named: readonly (readonly [string, Span | null])[] = [
    ['To detect', spans.time_to_detect_min],
    ['To the first public update', spans.time_to_first_public_update_min],
    ['To the workaround', spans.time_to_workaround_min],
    ['To mitigate', spans.time_to_mitigate_min],
    ['Down for', spans.elapsed_min],
  ];
  const known = named.flatMap(([name, span]) => (span === null || span.minutes < 0 ? [] : [{ name, span }]));
  const longest = Math.max(1, ...known.map(({ span }) => span.minutes));
  if (known.length < 2) return [];
  const bars = known.map(({ name, span }) => ({ name, length: spanText(span), share: span.minutes / longest }));
  return [{ kind: 'bars', bars }];
}

/** Uptime per calendar month, where the record asks for such a count. */
export function uptimeRows({
  whole,
  asOf,
}: ReportContext): readonly { readonly month: string; readonly text: Inline }[] {
  const all = figures(whole, asOf);
  const about = all.approx.includes('elapsed_min') ? 'about ' : '';
  return (all.sla_rows ?? []).map(({ month, uptime_pct, downtime_min, minutes_in_month }) => ({
    month,
    text: own(`${about}${uptime_pct} % (${downtime_min} of ${minutes_in_month} minutes down)`),
  }));
}

function contacts(context: ReportContext, counts: Readonly<Record<string, number>>, total: number): Inline {
  const known = Object.entries(counts).filter(([id]) => context.incident.parties.some((party) => party.id === id));
  const each = known.map(([id, count]) => words`${partyName(context, id)} ${count}`);
  return each.length === 0 ? own(String(total)) : words`${total} (${joined(each, ', ')})`;
}

/** Said only where somebody wrote down a stance: without one, nobody can tell who owned it. [C5] */
function unowned({ whole, asOf }: ReportContext): readonly (readonly [string, Inline])[] {
  if (toArray(whole.stances).length === 0) return [];
  return [['Nobody owned it', words`${Math.trunc(unownedMs(whole, asOf) / HOUR)} h`]];
}

/** The clocks kept apart, with every "began" that was held. [C1, I3] */
export function clocksSection(context: ReportContext): readonly Block[] {
  const { lifecycle, imported } = context.incident;
  const { declared } = lifecycle;
  const began = beganOf(lifecycle);
  const lines: Inline[] = [];
  for (const one of lifecycle.began) {
    const basis = one.basis === 'first-report' ? ' (only the first report; when it began is not known)' : '';
    const said = words`${momentText(context, one)}${own(basis)}`;
    const reason = one.reason === null ? [] : words`, because ${one.reason}`;
    const isFromFile = imported !== null && one.recordedAt === declared?.at;
    const writer = words`written down by ${one.recordedBy} on ${recordedText(context, one.recordedAt)}${reason}`;
    const source = isFromFile ? own('as the case file says') : writer;
    lines.push(
      one === began ? words`Began: ${said}; ${source}` : words`Began, as held earlier: ${struck(said)}; ${source}`,
    );
  }
  const { noticed, mitigated, resolved } = lifecycle;
  if (noticed !== null) lines.push(words`Noticed: ${momentText(context, noticed)}`);
  if (mitigated !== null) lines.push(words`Mitigated: ${momentText(context, mitigated)}`);
  if (resolved !== null) {
    const confirmed = words`${momentText(context, resolved)}, confirmed by ${resolved.by}: ${resolved.confirmation}`;
    lines.push(words`Our own confirmed end: ${confirmed}`);
  } else {
    lines.push(own('Our own confirmed end: none yet'));
  }
  return section(2, 'Clocks', list(lines));
}

/** Every phase with when it was written down. [I2] */
export function phasesSection(context: ReportContext): readonly Block[] {
  const { phases: steps } = context.incident.lifecycle;
  const lines = steps.map(({ phase, at, by }) => words`${own(phaseName(phase))}: ${recordedText(context, at)}, ${by}`);
  return section(2, 'Phases, by when they were written down', list(lines));
}
