import { beganOf } from '../incident/lifecycle';
import { byTime } from '../kernel/by-time';
import { values } from '../kernel/sorted-list';
import { endOfFigures } from '../queries/as-of';
import { downtimePerMonth } from '../queries/downtime-per-month';
import { inRecordOrder } from '../record/definition';
import { impactLines } from './about-section';
import { type Block, type Inline, list, own, paragraph, section, table, words } from './document';
import { downFor } from './owner-sections';
import { momentText, type ReportContext, withCertainty } from './report-context';

/** What is claimed for: how long, until when, who was hit. */
export function claimState(context: ReportContext): readonly Inline[] {
  const { resolved } = context.incident.lifecycle;
  const end =
    resolved === null
      ? own('Our own confirmed end: none yet')
      : words`Our own confirmed end: ${momentText(context, resolved)}`;
  return [downFor(context), end, ...impactLines(context)];
}

/**
 * Downtime per calendar month of the zone, or with the offset that an imported file counts with, as an agreement on
 * availability asks for it. A month is counted in its real minutes, the hour of a clock change included. [R1]
 */
export function downtimeSection(context: ReportContext): readonly Block[] {
  const { whole, asOf, zone } = context;
  const began = beganOf(whole.lifecycle);
  if (began === null) return [];
  const end = endOfFigures(whole, asOf);
  const isExact = began.certainty === 'exact' && end.certainty === 'exact';
  const rows = downtimePerMonth(began.at, end.at, whole.imported?.slaCheck?.offsetMinutes ?? zone);
  const about = (text: string) => own(withCertainty(text, isExact ? 'exact' : 'about'));
  const cells = rows.map((row) => [
    own(row.month),
    about(String(row.downtime_min)),
    own(String(row.minutes_in_month)),
    about(`${row.uptime_pct} %`),
  ]);
  const months = table(['Month', 'Minutes down', 'Minutes in the month', 'Uptime'], cells);
  const note = paragraph(
    own('From when it began to our own confirmed end; a claim by anybody that it was fixed ends nothing.'),
  );
  return section(2, 'Downtime per calendar month', [...months, note]);
}

/** Times by which something was to be done, met or not: promises with a due time and deferred decisions. */
export function deadlinesSection(context: ReportContext): readonly Block[] {
  const promises = inRecordOrder(values(context.incident.commitments)).flatMap((one) =>
    one.dueAt === null ? [] : [{ at: one.dueAt, certainty: one.dueCertainty, what: one.promise }],
  );
  const decisions = inRecordOrder(values(context.incident.decisions)).flatMap((one) =>
    one.kind === 'deferred' ? [{ at: one.dueAt, certainty: one.certainty, what: one.what }] : [],
  );
  const dues = byTime([...promises, ...decisions]);
  return section(2, 'Deadlines', list(dues.map((due) => words`${momentText(context, due)}: ${due.what}`)));
}
