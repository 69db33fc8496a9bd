import type { Entry } from '@domain/incident/log';
import { kindName } from '@domain/incident/words';
import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { formatDate, formatDateTime } from '@domain/kernel/zone';
import { logMatcher, tabName } from '@domain/queries/log-filter';
import { excerptOf } from '../../search/excerpt';
import { marksOf } from '../../search/marks';
import type { AppState } from '../../state/app-state';
import { inWarRoom } from '../commands/app-command';
import { evidenceByEntry, namesOfFiles } from '../evidence/evidence-view';
import type { PaletteItem } from './palette-item';

export interface EntryNames {
  readonly timeZone: string;
  readonly nameOf: (partyId: string | null) => string | null;
}

/** An entry as one row: its words around what was typed, when it happened and who it is about. */
export function entryItem(entry: Entry, words: string, names: EntryNames): PaletteItem {
  const { id, kind, partyId, toPartyId, person, reference, retraction } = entry;
  const to = names.nameOf(toPartyId);
  const facts = [
    momentOf(entry, names.timeZone),
    kindName(kind),
    names.nameOf(partyId),
    to === null ? null : `to ${to}`,
    person,
    reference,
    retraction === null ? null : 'retracted',
  ];
  const title = excerptOf(visibleText(entry.text), words);
  const detail = visibleText(facts.filter((fact) => fact !== null).join(', '));
  return {
    id: `entry-${id}`,
    sign: { kind: 'entry', entryKind: kind },
    title,
    detail: detail + saidBefore(entry, words, `${title}\n${detail}`),
    keys: [],
    run: inWarRoom((state) => jumpTo(state, id)),
  };
}

/** A day shows no clock. [L3] */
function momentOf({ occurredAt, certainty }: Entry, timeZone: string): string {
  if (certainty === 'day') return formatDate(occurredAt, timeZone);
  return `${certainty === 'about' ? 'about ' : ''}${formatDateTime(occurredAt, timeZone)}`;
}

/** Where only the words before a correction answer, those are shown as well. [L5] */
function saidBefore({ earlier }: Entry, words: string, shown: string): string {
  if (earlier.length === 0 || words === '' || marksOf(shown, words).length > 0) return '';
  const texts = earlier.map(({ content }) => excerptOf(visibleText(content.text), words));
  const found = texts.find((text) => marksOf(text, words).length > 0);
  return found === undefined ? '' : `; said before its correction: “${found}”`;
}

/** Brings the entry into view and gives it the focus; a tab or filter that hides it is cleared, and that is said. */
function jumpTo(state: AppState, entryId: string): void {
  // Chosen already, it would not be followed again.
  state.setLogView({ selectedEntryId: null });
  requestAnimationFrame(() => {
    if (isShown(state, entryId)) return state.setLogView({ selectedEntryId: entryId });
    const { tab } = state.logView;
    state.showEntry(entryId);
    state.toast(
      tab === 'everything'
        ? 'The filter hid this entry and was cleared'
        : `“${tabName(tab)}” did not show this entry; everything is shown again`,
    );
  });
}

function isShown({ open, logView }: AppState, entryId: string): boolean {
  const entry = open === null ? undefined : get(open.incident.log.byId, entryId);
  if (open === null || entry === undefined) return false;
  const { parties, evidence } = open.incident;
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? null;
  const filter = { ...logView.only, text: logView.filter };
  return logMatcher(logView.tab, filter, nameOf, namesOfFiles(evidenceByEntry(evidence)))(entry);
}
