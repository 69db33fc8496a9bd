import { beganOf, isOpen } from '../incident/lifecycle';
import { phaseName } from '../incident/words';
import { dayNumber, formatHoursMinutes } from '../kernel/elapsed';
import { HOUR, MINUTE } from '../kernel/instant';
import { toArray } from '../kernel/sorted-list';
import { unownedMs } from '../queries/clocks';
import { figureSpans } from '../queries/figure-spans';
import { figures } from '../queries/figures';
import { inert, list, section, struck, table } from './markdown';
import { momentText, partyName, type ReportContext, recordedText, spanText, withCertainty } from './report-context';

/** Figures, the clocks kept apart, and the phases. [C1, C2, I2, I3, V4] */
export function clockSections(context: ReportContext): readonly (string | null)[] {
  return [
    section('## Figures', figuresTable(context)),
    section('## Clocks', clocks(context)),
    section('## Phases, by when they were written down', phases(context)),
  ];
}

function figuresTable(context: ReportContext): string {
  const { incident, asOf } = context;
  const spans = figureSpans(incident, asOf);
  const all = figures(incident, asOf);
  const elapsed = spans.elapsed_min;
  const day = elapsed === null ? '' : `, Day ${dayNumber(elapsed.minutes * MINUTE)}`;
  const gap = all.longest_gap_min === null ? 'not known' : formatHoursMinutes(all.longest_gap_min);
  const gapCertainty = all.approx.includes('longest_gap_min') ? 'about' : 'exact';
  const { made, kept, broken, unknown, undated } = all.promises;
  const rows = [
    [
      isOpen(incident.lifecycle) ? 'Down for, so far' : 'Down for',
      `${spanText(elapsed)}${elapsed?.certainty === 'day' ? '' : day}`,
    ],
    ['To detect', spanText(spans.time_to_detect_min)],
    ['To the first public update', spanText(spans.time_to_first_public_update_min)],
    ['From our first escalation to the first human answer', spanText(spans.time_to_first_vendor_response_min)],
    ['To the workaround', spanText(spans.time_to_workaround_min)],
    ['To mitigate', spanText(spans.time_to_mitigate_min)],
    ['Longest gap in the log', withCertainty(gap, gap === 'not known' ? 'exact' : gapCertainty)],
    ['Contacts', contacts(context, all.contacts, all.contacts_total)],
    ['Promises', `${made} made, ${kept} kept, ${broken} broken, ${unknown} unknown, ${undated} undated`],
    ['False all-clears', String(all.false_all_clears)],
    ['Entries', String(all.entries)],
    ...unowned(context),
    ...(all.sla_rows ?? []).map((row) => [
      `Uptime in ${row.month}`,
      `${all.approx.includes('elapsed_min') ? 'about ' : ''}${row.uptime_pct} % (${row.downtime_min} of ${row.minutes_in_month} minutes down)`,
    ]),
  ];
  return table(['Figure', 'Value'], rows);
}

function contacts(context: ReportContext, counts: Readonly<Record<string, number>>, total: number): string {
  const each = Object.entries(counts).map(([partyId, count]) => `${partyName(context, partyId)} ${count}`);
  return each.length === 0 ? String(total) : `${total} (${each.join(', ')})`;
}

/** Said only where somebody wrote down a stance: without one, nobody can tell who owned it. [C5] */
function unowned({ incident, asOf }: ReportContext): readonly (readonly string[])[] {
  if (toArray(incident.stances).length === 0) return [];
  return [['Nobody owned it', `${Math.trunc(unownedMs(incident, asOf) / HOUR)} h`]];
}

function clocks(context: ReportContext): string {
  const { lifecycle, imported } = context.incident;
  const { declared } = lifecycle;
  const began = beganOf(lifecycle);
  const lines: string[] = [];
  for (const one of lifecycle.began) {
    const basis = one.basis === 'first-report' ? ' (only the first report; when it began is not known)' : '';
    const said = `${momentText(context, one)}${basis}`;
    const reason = one.reason === null ? '' : `, because ${inert(one.reason)}`;
    const isFromFile = imported !== null && one.recordedAt === declared?.at;
    const writer = `written down by ${inert(one.recordedBy)} on ${recordedText(context, one.recordedAt)}${reason}`;
    const source = isFromFile ? 'as the case file says' : writer;
    lines.push(one === began ? `Began: ${said}; ${source}` : `Began, as held earlier: ${struck(said)}; ${source}`);
  }
  const { noticed, mitigated, resolved } = lifecycle;
  if (noticed !== null) lines.push(`Noticed: ${momentText(context, noticed)}`);
  if (mitigated !== null) lines.push(`Mitigated: ${momentText(context, mitigated)}`);
  if (resolved !== null) {
    const confirmed = `${momentText(context, resolved)}, confirmed by ${inert(resolved.by)}: ${inert(resolved.confirmation)}`;
    lines.push(`Our own confirmed end: ${confirmed}`);
  } else {
    lines.push('Our own confirmed end: none yet');
  }
  return list(lines);
}

function phases(context: ReportContext): string {
  const { phases: steps } = context.incident.lifecycle;
  return list(steps.map(({ phase, at, by }) => `${phaseName(phase)}: ${recordedText(context, at)}, ${inert(by)}`));
}
