import type { EntryKind } from '@domain/incident/log';

/** What a word after `/` says of the entry. */
export interface SlashWord {
  readonly word: string;
  readonly kind: EntryKind;
  readonly channel: string | null;
}

/** Contacts by the way they went; in the order in which they are suggested. */
const ways: readonly SlashWord[] = [
  { word: 'call', kind: 'contact', channel: 'phone' },
  { word: 'chat', kind: 'contact', channel: 'chat' },
  { word: 'social', kind: 'contact', channel: 'social' },
  { word: 'email', kind: 'contact', channel: 'email' },
];

const first: readonly EntryKind[] = ['promise', 'claim', 'decision', 'workaround', 'evidence', 'update', 'handoff'];

/** Every word that may stand after `/`: the ways of a contact, then the kinds. [L2, L10] */
export function slashWords(kinds: readonly EntryKind[]): readonly SlashWord[] {
  const ordered = [...first.filter((kind) => kinds.includes(kind)), ...kinds.filter((kind) => !first.includes(kind))];
  return [...ways, ...ordered.map((kind) => ({ word: kind, kind, channel: null }))];
}
