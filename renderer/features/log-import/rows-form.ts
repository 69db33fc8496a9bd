import type { DeclareRequest } from '@contract/incidents';
import type { LogTable } from '@contract/log-table';
import { likelyLogColumns, looksTitled } from '@domain/log-table/log-columns';
import type { RowAnswers, RowsPlan } from '@domain/log-table/plan-rows';

/** What stands in the form. What only a person can say is not chosen for them. */
export interface RowsForm extends RowAnswers {
  readonly into: 'open' | 'new';
  /** Of a new incident. */
  readonly title: string;
}

export function emptyRowsForm(table: LogTable, zone: string, into: RowsForm['into']): RowsForm {
  const hasTitles = looksTitled(table.rows);
  const columns = likelyLogColumns(table.rows, hasTitles);
  return { hasTitles, columns, zone, order: null, twice: null, into, title: '' };
}

/** The title of each column, or its place. */
export function columnTitles({ rows }: LogTable, hasTitles: boolean): readonly string[] {
  const [first] = rows;
  return (first?.cells ?? []).map((cell, index) => (hasTitles && cell.trim()) || `Column ${index + 1}`);
}

/** Why the rows cannot be logged yet; null when they can. [Q1, X3] */
export function whyNot(plan: RowsPlan, form: RowsForm): string | null {
  if (plan.problemCount > 0) return 'Put right what is named above, in the rows or the columns, first.';
  if (plan.asks.order !== null && form.order === null) return 'Say whether the day or the month comes first.';
  if (plan.asks.twice !== null && form.twice === null) return 'Say which one is meant of a time that came twice.';
  return null;
}

/** A new incident with its rows. It began about when the first of them happened, which can be revised. [I3, Q1] */
export function declarationWith(plan: RowsPlan, { title, zone }: RowsForm, ownName: string): DeclareRequest {
  const first = firstMoment(plan);
  const certainty = first?.certainty === 'exact' ? 'about' : first?.certainty;
  return {
    ...{ title, severity: null, timeZone: zone, lead: ownName.trim() === '' ? null : ownName },
    began: first === null || certainty === undefined ? null : { at: first.at, certainty },
    imported: { entries: plan.entries },
  };
}

/** When the earliest of them happened. */
export function firstMoment({ entries }: Pick<RowsPlan, 'entries'>) {
  return entries.map(({ when }) => when).reduce<Moment | null>((a, b) => (a === null || b.at < a.at ? b : a), null);
}

type Moment = RowsPlan['entries'][number]['when'];
