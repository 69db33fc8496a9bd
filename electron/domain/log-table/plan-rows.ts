import { type ImportedEntry, importedEntrySchema, partyNamesIn } from '../incident/imported-entries.decide';
import { type EntryKind, entryKindSchema } from '../incident/log';
import type { Parties } from '../incident/parties';
import { unknownPartyNames } from '../incident/parties-by-name';
import type { TimeAnswers } from './cell-moment';
import { kindOfCell, type LogColumn, type LogColumns, logColumns, type MeantRow, type TableRow } from './log-columns';
import { type OpenOrder, openOrder, orderInUse } from './open-order';
import { rowMoment } from './row-moment';

/** What a person has said about a table. */
export interface RowAnswers extends TimeAnswers {
  readonly hasTitles: boolean;
  readonly columns: LogColumns;
}

export interface RowProblem {
  /** As a spreadsheet shows it; 0: about no row. */
  readonly row: number;
  readonly sentence: string;
}

/** What a table would log. Where there is a problem or a question nothing may be logged. [Q1] */
export interface RowsPlan {
  readonly entries: readonly (ImportedEntry & { readonly row: number })[];
  /** The first ten. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  /** What only a person can say; each stays here once it is answered. */
  readonly asks: {
    readonly order: OpenOrder | null;
    /** Some time names no offset. */
    readonly zone: boolean;
    /** The row of the first time that came twice. */
    readonly twice: { readonly row: number; readonly text: string } | null;
  };
  /** Parties that would be added. */
  readonly newParties: readonly string[];
}

/** Where rows come from and what they go into. */
export interface RowsContext {
  /** The name of the file, or what stands for one. */
  readonly source: string;
  readonly parties: Parties;
  /** The zone of the incident. */
  readonly ownZone: string;
}

const MAX_PROBLEMS = 10;

/**
 * The entries of a table under what a person said of its columns and times; each is checked as if it had been typed, and
 * says of which row of what it is. A row without any words in it counts for nothing. [Q1, L3, X3]
 */
export function planRows(
  rows: readonly TableRow[],
  answers: RowAnswers,
  { source, parties, ownZone }: RowsContext,
): RowsPlan {
  const chosen = (id: LogColumn) => answers.columns.indexOf(id);
  const meant = rows
    .slice(answers.hasTitles ? 1 : 0)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map((one) => ({ ...one, cell: (id: LogColumn) => one.cells[chosen(id)]?.trim() ?? '' }));
  const missing = (['time', 'words'] as const).filter((id) => chosen(id) === -1);
  const order = openOrder(meant);
  const asked = { ...answers, order: order === null ? orderInUse(meant) : answers.order };
  const entries: RowsPlan['entries'][number][] = [];
  const problems: RowProblem[] = missing.map((id) => ({ row: 0, sentence: `Choose the column with ${needed[id]}.` }));
  let twice: RowsPlan['asks']['twice'] = null;
  let zone = false;
  for (const one of missing.length > 0 ? [] : meant) {
    const moment = rowMoment(one, asked, ownZone);
    if (moment.kind !== 'unread') zone ||= moment.needsZone;
    if (moment.kind !== 'unread' && moment.isTwice) twice ??= { row: one.row, text: one.cell('time') };
    if (moment.kind === 'moment') {
      const read = entryOfRow(one, moment, source);
      if (typeof read === 'string') problems.push({ row: one.row, sentence: read });
      else entries.push({ ...read, row: one.row });
    } else if (moment.kind === 'unread') problems.push({ row: one.row, sentence: moment.sentence });
  }
  if (meant.length === 0) problems.push({ row: 0, sentence: 'No row below the titles has anything in it.' });
  return {
    entries,
    problems: problems.slice(0, MAX_PROBLEMS),
    problemCount: problems.length,
    asks: { order, zone, twice },
    newParties: unknownPartyNames(parties, partyNamesIn(entries)),
  };
}

const needed = { time: 'the date, or the date and time', words: 'the words' };

/** Or what is wrong with it, in one sentence. */
function entryOfRow(
  { row, cell }: MeantRow,
  { when, timeNote }: Pick<ImportedEntry, 'when' | 'timeNote'>,
  source: string,
): ImportedEntry | string {
  const kind = kindOfCell(cell('kind'));
  if (kind === null)
    return `“${short(cell('kind'))}” is no kind of entry (${KINDS}); change it, or leave its column out.`;
  const line = (id: LogColumn) => (cell(id) === '' ? null : cell(id));
  const author = line('author');
  const read = importedEntrySchema.safeParse({
    ...{ kind, text: cell('words'), when, timeNote, evidence: [] },
    ...{ party: line('party'), toParty: line('toParty'), person: line('person') },
    ...{ channel: line('channel'), reference: line('reference') },
    lateReason: `imported from ${source}, row ${row}${author === null ? '' : `, written by ${author}`}`,
  });
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const column = logColumns.find(({ id }) => id === fieldColumns[String(issue?.path[0])]);
  return `${column?.title ?? 'This row'} ${issue?.message ?? 'is wrong'}.`;
}

const fieldColumns: Readonly<Record<string, LogColumn>> = {
  ...{ text: 'words', party: 'party', toParty: 'toParty', person: 'person' },
  ...{ channel: 'channel', reference: 'reference', lateReason: 'author' },
};

const KINDS = entryKindSchema.options.filter((kind: EntryKind) => kind !== 'evidence').join(', ');

/** Enough of a cell to find it again. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
