import { visibleText } from '../kernel/text';

/** Why a case file was not imported. Nothing of it was. [Q1, X3] */
export interface CaseRefusal {
  /** Where: `line 12, column 3`, `timeline row 4`, or `case file` for what stands at its top. */
  readonly place: string;
  /** What is wrong there. */
  readonly reason: string;
  /** Both, with what to do: one plain sentence. */
  readonly sentence: string;
}

/** A refusal in words. */
export function caseRefusal(
  place: string,
  reason: string,
  remedy = 'correct it and import the file again',
): CaseRefusal {
  return { place, reason, sentence: `${place}: ${reason}; ${remedy}. Nothing was imported.` };
}

/** A path such as `timeline, 3, kind` as a place and the field in it; rows are counted from 1, as people do. */
export function placeOfPath(path: readonly PropertyKey[]): { readonly place: string; readonly field: string } {
  const lastRow = path.findLastIndex((step) => typeof step === 'number');
  const rows = path.slice(0, lastRow + 1);
  const place = rows.map((step) => (typeof step === 'number' ? ` row ${step + 1}` : `, ${String(step)}`)).join('');
  return {
    place: place === '' ? 'case file' : place.slice(2),
    field: path
      .slice(lastRow + 1)
      .map(String)
      .join(' '),
  };
}

/** A value of the file, short and safe to show. */
export function quotedValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${visibleText(text.length > 60 ? `${text.slice(0, 60)}…` : text)}”`;
}
