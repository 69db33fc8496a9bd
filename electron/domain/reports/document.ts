/**
 * Words of a report before any format: ours, what somebody typed, and what stands out among them. Every writer shows both
 * kinds as they are and lets neither act; `typed` says where it matters that the words are not ours. [R4]
 */
export type Piece =
  | { readonly kind: 'own' | 'typed'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly inside: Inline }
  | { readonly kind: 'break' };

export type Inline = readonly Piece[];

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Inline }
  | { readonly kind: 'paragraph'; readonly text: Inline }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | { readonly kind: 'checklist'; readonly items: readonly ChecklistItem[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Inline[])[] }
  | { readonly kind: 'entries'; readonly entries: readonly EntryBlock[] }
  | { readonly kind: 'bars'; readonly bars: readonly LengthBar[] }
  | { readonly kind: 'lanes'; readonly chart: LaneChart };

export interface ChecklistItem {
  readonly isDone: boolean;
  readonly text: Inline;
}

/** One entry of the log: when, what kind and who, and the lines below. */
export interface EntryBlock {
  readonly time: Inline;
  readonly about: Inline;
  readonly lines: readonly Inline[];
  /** Files that it shows, for a format that can draw pictures; the lines name them already. [L8] */
  readonly files: readonly { readonly sha256: string; readonly name: string }[];
}

/** A length of time as a share of the longest, for a format that can draw; the table before it has the same words. [V4] */
export interface LengthBar {
  readonly name: string;
  readonly length: Inline;
  /** 0 to 1. */
  readonly share: number;
}

/** What happened between us and each party on one axis; drawn where a format can draw, a table elsewhere. [V3] */
export interface LaneChart {
  readonly lanes: readonly { readonly name: string; readonly marks: readonly LaneMark[] }[];
  /** Labels below the axis, with their place from 0 to 1. */
  readonly ticks: readonly { readonly place: number; readonly label: string }[];
}

export interface LaneMark {
  /** Place on the axis from 0 to 1. */
  readonly place: number;
  readonly shape: 'reached' | 'spoke' | 'promised' | 'claimed';
  readonly label: Inline;
}

/** A whole report, ready to be written in any format. */
export interface Report {
  readonly title: Inline;
  readonly blocks: readonly Block[];
}

/** Our words as the template, typed words or inlines as its values: what comes from outside is typed unless said otherwise. */
export function words(own: TemplateStringsArray, ...values: readonly (string | number | Inline)[]): Inline {
  return own.flatMap((text, index) => {
    const value = values[index];
    const ours: Inline = text === '' ? [] : [{ kind: 'own', text }];
    if (value === undefined) return ours;
    if (typeof value === 'number') return [...ours, { kind: 'own', text: String(value) }];
    return [...ours, ...(typeof value === 'string' ? typed(value) : value)];
  });
}

export function own(text: string): Inline {
  return text === '' ? [] : [{ kind: 'own', text }];
}

/** What a person or a file wrote; its line breaks become spaces. */
export function typed(text: string): Inline {
  return [{ kind: 'typed', text }];
}

/** The same with each of its lines on a line of its own; empty ones are left out. */
export function typedLines(text: string): Inline {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
  return lines.flatMap((line, index): Inline => [...(index === 0 ? [] : [lineBreak]), ...typed(line)]);
}

export function strong(inside: Inline): Inline {
  return [{ kind: 'strong', inside }];
}

export function emphasis(inside: Inline): Inline {
  return [{ kind: 'emphasis', inside }];
}

/** Struck through: words that no longer hold and stay readable. [L5] */
export function struck(inside: Inline): Inline {
  return plainText(inside) === '' ? [] : [{ kind: 'struck', inside }];
}

/** The parts one after the other with our `separator` between them. */
export function joined(parts: readonly Inline[], separator: string): Inline {
  return parts.flatMap((part, index) => (index === 0 ? part : [...own(separator), ...part]));
}

export function heading(level: 1 | 2 | 3, text: Inline): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: Inline): Block {
  return { kind: 'paragraph', text };
}

/** Nothing where there are no items. */
export function list(items: readonly Inline[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Nothing where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly Inline[])[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', head, rows }];
}

/** A heading with what stands under it; nothing where there is nothing to say. */
export function section(level: 2 | 3, title: Inline | string, inside: readonly Block[]): readonly Block[] {
  const text = typeof title === 'string' ? own(title) : title;
  return inside.length === 0 ? [] : [heading(level, text), ...inside];
}

/** All the words, for what takes no marks: a title of a window, a cell of a table of data. */
export function plainText(inline: Inline): string {
  return inline
    .map((piece) => {
      if (piece.kind === 'break') return '\n';
      return 'inside' in piece ? plainText(piece.inside) : piece.text;
    })
    .join('');
}

const lineBreak: Piece = { kind: 'break' };
