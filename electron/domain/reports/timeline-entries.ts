import { type Evidence, evidenceOf, isRemoved } from '../incident/evidence';
import type { Entry, EntryContent } from '../incident/log';
import { kindName } from '../incident/words';
import { values } from '../kernel/sorted-list';
import { formatDate, formatTime } from '../kernel/zone';
import { dayTurnText, hourText, type LogRow, logRow, logRowContext } from '../queries/log-rows';
import {
  type Block,
  type EntryBlock,
  emphasis,
  heading,
  type Inline,
  joined,
  own,
  paragraph,
  strong,
  struck,
  typed,
  typedLines,
  words,
} from './document';
import { diskFaultText, momentText, partyName, type ReportContext, recordedText, utcText } from './report-context';

/** The log by date of occurrence, with the Day, the hour, both times, and everything that was struck through. [L3–L6] */
export function entriesSection(context: ReportContext): readonly Block[] {
  const blocks = entriesOf(context, values(context.incident.log.inOrder));
  const none = [paragraph(own('No entry is for this reader.'))];
  return [heading(2, own('Timeline')), ...(blocks.length === 0 ? none : blocks)];
}

/** Some entries in order of occurrence, by date. */
export function entriesOf(context: ReportContext, entries: Iterable<Entry>): readonly Block[] {
  const rows = logRowContext(context.incident, context.zone);
  const blocks: Block[] = [];
  let together: EntryBlock[] = [];
  let above: Entry | null = null;
  for (const entry of entries) {
    const row = logRow(entry, above, rows);
    if (row.separator !== null || row.dayTurn !== null) together = [];
    if (row.separator !== null) {
      const day = row.separator.day === null ? '' : `, Day ${row.separator.day}`;
      blocks.push(heading(3, own(`${formatDate(entry.occurredAt, context.zone)}${day}`)));
    }
    if (row.dayTurn !== null) blocks.push(paragraph(emphasis(own(dayTurnText(row.dayTurn)))));
    if (together.length === 0) blocks.push({ kind: 'entries', entries: together });
    together.push(entryBlock(context, entry, row));
    above = entry;
  }
  return blocks;
}

function entryBlock(context: ReportContext, entry: Entry, row: LogRow): EntryBlock {
  const lines = [...wordsOf(context, entry), ...shownFiles(context, entry)];
  return {
    time: timeText(context, entry, row),
    about: joined([own(kindName(entry.kind)), ...who(context, entry)], ' · '),
    lines: [...lines, ...corrections(context, entry), ...notes(context, entry, row)],
    files: evidenceOf(context.incident.evidence, entry.id)
      .filter((one) => one.detachment === null && !isRemoved(one))
      .map(({ sha256, name }) => ({ sha256, name })),
  };
}

function wordsOf(context: ReportContext, entry: Entry): readonly Inline[] {
  const lines: Inline[] = [];
  if (entry.redaction !== null) {
    const { by, at, reason } = entry.redaction;
    lines.push(words`${emphasis(own('Words removed for good'))} by ${by} on ${recordedText(context, at)}: ${reason}`);
  } else {
    const text = typedLines(entry.text);
    lines.push(entry.retraction === null ? text : struck(text));
  }
  if (entry.retraction !== null) {
    const { by, at, reason } = entry.retraction;
    const why = reason === null ? [] : words`: ${reason}`;
    lines.push(words`${emphasis(own('Retracted'))} by ${by} on ${recordedText(context, at)}${why}`);
  }
  return lines;
}

function timeText(context: ReportContext, { occurredAt, certainty }: Entry, row: LogRow): Inline {
  if (row.clock === null) return strong(own('time of day not known'));
  const hour = row.hour === null ? '' : `, ${hourText(row.hour)}`;
  const about = certainty === 'about' ? 'about ' : '';
  const clock = strong(own(`${about}${formatTime(occurredAt, context.zone)}`));
  return words`${clock} (${own(utcText(occurredAt, context.zone))}${own(hour)})`;
}

function who(context: ReportContext, content: EntryContent): readonly Inline[] {
  const from = content.partyId === null ? [] : [partyName(context, content.partyId)];
  const to = content.toPartyId === null ? [] : [words`to ${partyName(context, content.toPartyId)}`];
  const parties = [...from, ...to];
  const { channel, person, reference } = content;
  return [
    ...(parties.length === 0 ? [] : [joined(parties, ' ')]),
    ...(channel === null ? [] : [typed(channel)]),
    ...(person === null ? [] : [typed(person)]),
    ...(reference === null ? [] : [words`reference ${reference}`]),
  ];
}

/** The files that it shows, each with what proves it to be the same; what was detached is struck through. [L8, L5] */
function shownFiles(context: ReportContext, entry: Entry): readonly Inline[] {
  return evidenceOf(context.incident.evidence, entry.id).map((evidence) => {
    const { detachment } = evidence;
    const label = emphasis(own('Evidence:'));
    if (detachment === null) return words`${label} ${fileText(context, evidence)}`;
    const why = detachment.reason === null ? [] : words`: ${detachment.reason}`;
    const by = words`by ${detachment.by} on ${recordedText(context, detachment.at)}${why}`;
    return words`${label} ${struck(fileText(context, evidence))} ${emphasis(own('Detached'))} ${by}`;
  });
}

function fileText(context: ReportContext, evidence: Evidence): Inline {
  const name = isRemoved(evidence) ? own('a file that was removed for good') : typed(evidence.name);
  const bytes = evidence.bytes === 1 ? '1 byte' : `${count.format(evidence.bytes)} bytes`;
  return words`${name} (${own(bytes)}, SHA-256 ${evidence.sha256}${own(diskFaultText(context, evidence.sha256))})`;
}

const count = new Intl.NumberFormat('en-GB');

/** What it said before, oldest first, with whatever else was changed. [L5] */
function corrections(context: ReportContext, entry: Entry): readonly Inline[] {
  return entry.earlier.map(({ content, replacedAt, replacedBy, reason }, i) => {
    const after = entry.earlier[i + 1]?.content ?? entry;
    const before: Inline[] = [];
    if (content.text !== after.text) before.push(typedLines(content.text));
    if (content.kind !== after.kind) before.push(own(kindName(content.kind)));
    if (content.occurredAt !== after.occurredAt || content.certainty !== after.certainty) {
      before.push(momentText(context, { at: content.occurredAt, certainty: content.certainty }));
    }
    const old = who(context, content);
    if (JSON.stringify(old) !== JSON.stringify(who(context, after))) {
      before.push(old.length === 0 ? own('nobody named') : joined(old, ' · '));
    }
    const why = reason === null ? [] : words` (${reason})`;
    const by = words`by ${replacedBy} on ${recordedText(context, replacedAt)}${why}`;
    return words`${emphasis(own('Corrected'))} ${by}; before: ${joined(before.map(struck), ', ')}`;
  });
}

function notes(context: ReportContext, entry: Entry, row: LogRow): readonly Inline[] {
  const lines: Inline[] = [];
  const { pin, timeNote, lateReason, recordedBy, recordedAt } = entry;
  if (pin !== null) lines.push(words`${emphasis(own('Pinned'))} by ${pin.by} on ${recordedText(context, pin.at)}`);
  if (timeNote !== null) lines.push(words`${emphasis(own('On the time:'))} ${timeNote}`);
  if (entry.origin === 'import') return lines;
  const late = row.isLate ? words`, ${emphasis(own('entered late'))}` : [];
  const why = lateReason === null ? [] : words`: ${lateReason}`;
  lines.push(words`Written down by ${recordedBy} on ${recordedText(context, recordedAt)}${late}${why}`);
  return lines;
}
