import { type EntryKind, entryKindSchema } from '../incident/log';
import { readCellTime } from './cell-time';

/** A row as it was read; its number is that which a spreadsheet shows, from 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A row whose cells are asked for by what they hold; one that is left out is empty. */
export interface MeantRow extends TableRow {
  readonly cell: (id: LogColumn) => string;
}

export type LogColumn = (typeof logColumns)[number]['id'];

/** For each column of a table what it holds; null: it is left out. */
export type LogColumns = readonly (LogColumn | null)[];

/** What a column of somebody's own log can hold, and the titles by which it is recognised, in lower case. [Q1] */
export const logColumns = [
  column('time', 'Date and time', 'date|datetime|timestamp|when|occurred|happened|started|date time'),
  column('clock', 'Time of day', 'time|clock|time of day|hour'),
  column(
    'words',
    'Words',
    'text|entry|event|description|details|what|what happened|notes?|message|log|comments?|action',
  ),
  column('kind', 'Kind', 'type|category|entry type'),
  column('party', 'Party', 'vendor|provider|supplier|company|organi[sz]ation|firm'),
  column('toParty', 'To party', 'to|directed to'),
  column('person', 'Person', 'contact|name|spoke to|contact name|who'),
  column('channel', 'Channel', 'via|medium|how|method'),
  column('reference', 'Reference', 'ref|ticket|case|ticket number|case number|reference number|ticket no'),
  column('author', 'Author', 'by|written by|logged by|entered by|recorded by|user|initials|reported by'),
] as const;

/** True where the first row holds titles: it has no time itself, while a row below has one. */
export function looksTitled([first, ...rest]: readonly TableRow[]): boolean {
  if (first === undefined || first.cells.some(isTime)) return false;
  return rest.some(({ cells }) => cells.some(isTime));
}

/** What each column most likely holds, each meaning once: by its title, else times and the longest texts by what is in them. */
export function likelyLogColumns(rows: readonly TableRow[], hasTitles: boolean): LogColumns {
  const titles = hasTitles ? (rows[0]?.cells ?? []).map(plain) : (rows[0]?.cells ?? []).map(() => '');
  const taken = new Set<string>();
  const byTitle = titles.map((title) => {
    const found = logColumns.find(({ id, title: own, also }) => {
      return title !== '' && !taken.has(id) && (plain(own) === title || also.test(title));
    });
    if (found !== undefined) taken.add(found.id);
    return found?.id ?? null;
  });
  // A column of times alone, under whatever title, is no time of day without a date.
  const choice = taken.has('time') ? byTitle : byTitle.map((id) => (id === 'clock' ? 'time' : id));
  return withWords(withTime(choice, sampleOf(rows)), sampleOf(rows));
}

/** The kind that a cell names; an empty one is an observation. Null for what is no kind. [L2] */
export function kindOfCell(cell: string): EntryKind | null {
  const name = cell.trim().toLowerCase();
  if (name === '') return 'observation';
  return entryKindSchema.options.find((kind) => kind === name) ?? ways.get(name) ?? null;
}

/** Ways of reaching somebody, as the capture bar takes them after its stroke. */
const ways = new Map<string, EntryKind>(
  ['call', 'phone', 'chat', 'email', 'mail', 'social'].map((way) => [way, 'contact']),
);

function withTime(choice: LogColumns, rows: readonly TableRow[]): LogColumns {
  if (choice.includes('time')) return choice;
  const index = choice.findIndex((id, i) => id === null && rows.some(({ cells }) => isTime(cells[i] ?? '')));
  return choice.map((id, i) => (i === index ? 'time' : id));
}

function withWords(choice: LogColumns, rows: readonly TableRow[]): LogColumns {
  if (choice.includes('words')) return choice;
  const lengths = choice.map((id, i) =>
    id === null ? rows.reduce((sum, { cells }) => sum + (cells[i] ?? '').length, 0) : 0,
  );
  const longest = Math.max(...lengths);
  return longest === 0 ? choice : choice.map((id, i) => (i === lengths.indexOf(longest) ? 'words' : id));
}

function isTime(cell: string): boolean {
  return readCellTime(cell) !== null;
}

/** Enough to tell what a column holds. */
function sampleOf(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.slice(0, 50);
}

function column<Id extends string>(id: Id, title: string, also: string) {
  return { id, title, also: new RegExp(`^(?:${also})$`) } as const;
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
}
