import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { formatTime } from '@domain/kernel/zone';
import { MOVED_FORWARD, momentText, readWhen } from '../when/read-when';
import type { PlannedEntry } from './capture-plan';
import type { PartyWords } from './grammar/party-words';

/** The time that will be kept, in full; for now, the time of day. [L3, L10] */
export function plannedTimeText({ when }: Pick<PlannedEntry, 'when'>, now: Instant, zone: string): string {
  const reading = readWhen(when, now, zone);
  switch (reading.kind) {
    case 'now':
      return `${formatTime(now, zone)} now`;
    case 'moment':
      return momentText(reading.at, reading.certainty, zone);
    case 'twice':
    case 'unread':
      return 'Time not clear yet';
  }
}

/** How its time was read, where that needs a word; what is still to come is said by the warnings. [L10] */
export function plannedNotes(entry: PlannedEntry, now: Instant, zone: string): readonly string[] {
  const reading = readWhen(entry.when, now, zone);
  const isMoved = reading.kind === 'moment' && reading.notes.includes(MOVED_FORWARD);
  return [...new Set([...entry.notes, ...(isMoved ? [MOVED_FORWARD] : [])])];
}

/** Who it will be, in words; empty for nobody. */
export function plannedPartyText(party: PartyWords | null): string {
  switch (party?.kind) {
    case undefined:
      return '';
    case 'known':
      return visibleText(party.name);
    case 'new':
      return `New: ${visibleText(party.name)}`;
    case 'unclear':
      return `Which ${visibleText(party.word)}?`;
  }
}
