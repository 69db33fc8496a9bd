import { evidenceOf, isRemoved } from '../incident/evidence';
import type { Entry } from '../incident/log';
import { partyOf } from '../incident/parties';
import { kindName } from '../incident/words';
import type { Instant } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { dateKey, formatTime } from '../kernel/zone';
import { logRow, logRowContext } from '../queries/log-rows';
import { diskFaultText, type ReportContext } from './report-context';
import { shownText } from './shown-text';

/** A cell of a table of data: words, a number, a moment, or nothing. */
export type Cell = string | number | { readonly at: Instant } | null;

export interface EntryTable {
  readonly columns: readonly {
    readonly name: string;
    readonly type: 'text' | 'number' | 'moment';
    readonly width: number;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The log as a table, one row for each entry that the reader sees, in order of occurrence. A time of which only the date is
 * known has no moment and no clock; "about" stands in a column of its own, so that the times stay times. [R2, L3, L4, L5]
 */
export function entryTable(context: ReportContext): EntryTable {
  const marks = logRowContext(context.incident, context.zone);
  const rows = [...values(context.incident.log.inOrder)].map((entry): readonly Cell[] => {
    const row = logRow(entry, null, marks);
    const isDay = entry.certainty === 'day';
    return [
      isDay ? null : { at: entry.occurredAt },
      dateKey(entry.occurredAt, context.zone),
      isDay ? null : formatTime(entry.occurredAt, context.zone),
      isDay ? 'only the date' : entry.certainty,
      row.hour,
      kindName(entry.kind),
      nameOf(context, entry.partyId),
      nameOf(context, entry.toPartyId),
      textOrNull(entry.channel),
      textOrNull(entry.person),
      textOrNull(entry.reference),
      textOrNull(entry.text),
      stateOf(entry),
      entry.origin === 'import' ? null : { at: entry.recordedAt },
      entry.origin === 'import' ? null : shownText(entry.recordedBy),
      row.isLate ? 'entered late' : null,
      filesOf(context, entry),
    ];
  });
  return { columns, rows };
}

const columns: EntryTable['columns'] = [
  { name: 'When (UTC)', type: 'moment', width: 18 },
  { name: 'Date', type: 'text', width: 12 },
  { name: 'Time', type: 'text', width: 8 },
  { name: 'Certainty', type: 'text', width: 12 },
  { name: 'Hour', type: 'number', width: 7 },
  { name: 'Kind', type: 'text', width: 13 },
  { name: 'Party', type: 'text', width: 24 },
  { name: 'To', type: 'text', width: 24 },
  { name: 'Channel', type: 'text', width: 12 },
  { name: 'Person', type: 'text', width: 16 },
  { name: 'Reference', type: 'text', width: 16 },
  { name: 'Words', type: 'text', width: 70 },
  { name: 'State', type: 'text', width: 14 },
  { name: 'Written down (UTC)', type: 'moment', width: 18 },
  { name: 'By', type: 'text', width: 16 },
  { name: 'Late', type: 'text', width: 12 },
  { name: 'Evidence (SHA-256)', type: 'text', width: 40 },
];

function stateOf(entry: Entry): string | null {
  if (entry.redaction !== null) return 'words removed';
  if (entry.retraction !== null) return 'retracted';
  return entry.earlier.length > 0 ? 'corrected' : null;
}

function filesOf(context: ReportContext, entry: Entry): string | null {
  const shown = evidenceOf(context.incident.evidence, entry.id).filter(
    (one) => one.detachment === null && !isRemoved(one),
  );
  return shown.length === 0
    ? null
    : shown.map(({ name, sha256 }) => `${shownText(name)} ${sha256}${diskFaultText(context, sha256)}`).join('\n');
}

function nameOf({ incident }: ReportContext, partyId: string | null): string | null {
  return partyId === null ? null : shownText(partyOf(incident.parties, partyId)?.name ?? partyId);
}

function textOrNull(text: string | null): string | null {
  return text === null || text === '' ? null : shownText(text);
}
