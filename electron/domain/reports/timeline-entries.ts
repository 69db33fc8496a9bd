import { type Evidence, evidenceOf, isRemoved } from '../incident/evidence';
import type { Entry, EntryContent } from '../incident/log';
import { kindName } from '../incident/words';
import { values } from '../kernel/sorted-list';
import { formatDate, formatTime } from '../kernel/zone';
import { dayTurnText, hourText, type LogRow, logRow, logRowContext } from '../queries/log-rows';
import { inert, inertLines, struck } from './markdown';
import { momentText, partyName, type ReportContext, recordedText, utcText } from './report-context';

const INDENT = '  ';

/** The log by date of occurrence, with the Day, the hour, both times, and everything that was struck through. [L3–L6] */
export function entriesSection(context: ReportContext): string {
  const rows = logRowContext(context.incident, context.zone);
  const parts = ['## Timeline'];
  let above: Entry | null = null;
  for (const entry of values(context.incident.log.inOrder)) {
    const row = logRow(entry, above, rows);
    if (row.separator !== null) {
      const day = row.separator.day === null ? '' : `, Day ${row.separator.day}`;
      parts.push(`### ${formatDate(entry.occurredAt, context.zone)}${day}`);
    }
    if (row.dayTurn !== null) parts.push(`*${dayTurnText(row.dayTurn)}*`);
    parts.push(entryItem(context, entry, row));
    above = entry;
  }
  if (above === null) parts.push('The log is empty.');
  return parts.join('\n\n');
}

function entryItem(context: ReportContext, entry: Entry, row: LogRow): string {
  const lines = [`- ${headLine(context, entry, row)}`];
  if (entry.redaction !== null) {
    const { by, at, reason } = entry.redaction;
    lines.push(`*Words removed for good* by ${inert(by)} on ${recordedText(context, at)}: ${inert(reason)}`);
  } else {
    const text = inertLines(entry.text, INDENT);
    lines.push(entry.retraction === null ? text : struck(text));
  }
  if (entry.retraction !== null) {
    const { by, at, reason } = entry.retraction;
    const why = reason === null ? '' : `: ${inert(reason)}`;
    lines.push(`*Retracted* by ${inert(by)} on ${recordedText(context, at)}${why}`);
  }
  lines.push(...shownFiles(context, entry), ...corrections(context, entry), ...notes(context, entry, row));
  return lines.join(`\\\n${INDENT}`);
}

function headLine(context: ReportContext, entry: Entry, row: LogRow): string {
  const { occurredAt, certainty } = entry;
  const hour = row.hour === null ? '' : `, ${hourText(row.hour)}`;
  const about = certainty === 'about' ? 'about ' : '';
  const time =
    row.clock === null
      ? '**time of day not known**'
      : `**${about}${formatTime(occurredAt, context.zone)}** (${utcText(occurredAt, context.zone)}${hour})`;
  return [time, kindName(entry.kind), ...who(context, entry)].join(' · ');
}

function who(context: ReportContext, content: EntryContent): readonly string[] {
  const from = content.partyId === null ? null : partyName(context, content.partyId);
  const to = content.toPartyId === null ? null : `to ${partyName(context, content.toPartyId)}`;
  const parties = [from, to].filter((part) => part !== null).join(' ');
  const { channel, person, reference } = content;
  return [
    ...(parties === '' ? [] : [parties]),
    ...(channel === null ? [] : [inert(channel)]),
    ...(person === null ? [] : [inert(person)]),
    ...(reference === null ? [] : [`reference ${inert(reference)}`]),
  ];
}

/** The files that it shows, each with what proves it to be the same; what was detached is struck through. [L8, L5] */
function shownFiles(context: ReportContext, entry: Entry): readonly string[] {
  return evidenceOf(context.incident.evidence, entry.id).map((evidence) => {
    const { detachment } = evidence;
    if (detachment === null) return `*Evidence:* ${fileText(evidence)}`;
    const why = detachment.reason === null ? '' : `: ${inert(detachment.reason)}`;
    const who = `*Detached* by ${inert(detachment.by)} on ${recordedText(context, detachment.at)}${why}`;
    return `*Evidence:* ${struck(fileText(evidence))} ${who}`;
  });
}

function fileText(evidence: Evidence): string {
  const name = isRemoved(evidence) ? 'a file that was removed for good' : inert(evidence.name);
  const bytes = evidence.bytes === 1 ? '1 byte' : `${count.format(evidence.bytes)} bytes`;
  return `${name} (${bytes}, SHA-256 ${evidence.sha256})`;
}

const count = new Intl.NumberFormat('en-GB');

/** What it said before, oldest first, with whatever else was changed. [L5] */
function corrections(context: ReportContext, entry: Entry): readonly string[] {
  return entry.earlier.map(({ content, replacedAt, replacedBy, reason }, i) => {
    const after = entry.earlier[i + 1]?.content ?? entry;
    const before: string[] = [];
    if (content.text !== after.text) before.push(inertLines(content.text, INDENT));
    if (content.kind !== after.kind) before.push(kindName(content.kind));
    if (content.occurredAt !== after.occurredAt || content.certainty !== after.certainty) {
      before.push(momentText(context, { at: content.occurredAt, certainty: content.certainty }));
    }
    const old = who(context, content).join(' · ');
    if (old !== who(context, after).join(' · ')) before.push(old === '' ? 'nobody named' : old);
    const why = reason === null ? '' : ` (${inert(reason)})`;
    return `*Corrected* by ${inert(replacedBy)} on ${recordedText(context, replacedAt)}${why}; before: ${before.map(struck).join(', ')}`;
  });
}

function notes(context: ReportContext, entry: Entry, row: LogRow): readonly string[] {
  const lines: string[] = [];
  if (entry.pin !== null) lines.push(`*Pinned* by ${inert(entry.pin.by)} on ${recordedText(context, entry.pin.at)}`);
  if (entry.timeNote !== null) lines.push(`*On the time:* ${inert(entry.timeNote)}`);
  if (entry.origin === 'import') return lines;
  const late = row.isLate ? ', *entered late*' : '';
  const why = entry.lateReason === null ? '' : `: ${inert(entry.lateReason)}`;
  lines.push(`Written down by ${inert(entry.recordedBy)} on ${recordedText(context, entry.recordedAt)}${late}${why}`);
  return lines;
}
