import type { Certainty } from '@domain/incident/common';
import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import {
  dateKey,
  formatDate,
  formatOffset,
  formatShortDate,
  formatTime,
  readWallTime,
  wallTimeOf,
} from '@domain/kernel/zone';
import { readSaidWhen } from '../when/read-said';
import { MOVED_FORWARD, type WhenReading } from '../when/read-when';
import type { PlannedEntry } from './capture-plan';
import type { PartyWords } from './grammar/party-words';
import { type PlannedPromise, plannedDue } from './planned-promise';

/** The time that will be kept, in full where that is not today. [L3, L10] */
export function plannedTimeText({ when }: Pick<PlannedEntry, 'when'>, now: Instant, zone: string): string {
  const reading = readSaidWhen(when, now, zone);
  switch (reading.kind) {
    case 'now':
      return `${formatTime(now, zone)} now`;
    case 'moment':
      return chipText(reading.at, reading.certainty, now, zone);
    case 'twice':
    case 'unread':
      return 'Time not clear yet';
  }
}

/** How its time was read, where that needs a word; what is still to come is said by the warnings. [L10] */
export function plannedNotes(entry: PlannedEntry, now: Instant, zone: string): readonly string[] {
  const reading = readSaidWhen(entry.when, now, zone);
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

/** Who promises whom: `Northline`, `us to Northline`, `us`. */
export function plannedSidesText({ by, other }: PlannedPromise): string {
  const them = plannedPartyText(other);
  return by === 'them' ? them : other === null ? 'us' : `us to ${them}`;
}

/** `Promise by Northline`, of a decision `Decide`: what the due time stands behind. [L10, D2] */
export function plannedPromiseText({ kind }: Pick<PlannedEntry, 'kind'>, promise: PlannedPromise): string {
  return kind === 'decision' ? 'Decide' : `Promise by ${plannedSidesText(promise)}`;
}

/** When it is due, in full where it or its entry is not of today; or that no time was given. [L10, M1] */
export function plannedDueText(entry: PlannedEntry, promise: PlannedPromise, now: Instant, zone: string): string {
  const said = readSaidWhen(entry.when, now, zone);
  // Beside a line of yesterday a bare time reads as one of yesterday.
  const isOfToday = said.kind !== 'moment' || dateKey(said.at, zone) === dateKey(now, zone);
  return dueReadingText(plannedDue(entry, promise, now, zone), isOfToday ? now : null, zone);
}

/** How the due time was read, where that needs a word. [L10] */
export function plannedDueNotes(
  entry: PlannedEntry,
  promise: PlannedPromise,
  now: Instant,
  zone: string,
): readonly string[] {
  const reading = plannedDue(entry, promise, now, zone);
  const more = reading.kind === 'moment' ? reading.notes : reading.kind === 'unread' ? [reading.sentence] : [];
  return [...new Set([...promise.notes, ...more])];
}

function dueReadingText(reading: WhenReading, today: Instant | null, zone: string): string {
  if (reading.kind === 'now') return 'no time given';
  if (reading.kind !== 'moment') return 'time not clear yet';
  return chipText(reading.at, reading.certainty, today, zone);
}

/**
 * `15:00`, `Sun 22 Nov 2026, 09:00` on another date than `today`; with the offset where the clocks show that time twice,
 * and the date alone where no clock is known.
 */
export function chipText(at: Instant, certainty: Certainty, today: Instant | null, zone: string): string {
  if (certainty === 'day') return formatDate(at, zone);
  const isTwice = readWallTime(wallTimeOf(at, zone), zone).kind === 'twice';
  const clock = `${formatTime(at, zone)}${isTwice ? ` ${formatOffset(at, zone)}` : ''}`;
  const isToday = today !== null && dateKey(at, zone) === dateKey(today, zone);
  const about = certainty === 'about' ? 'about ' : '';
  return isToday ? `${about}${clock}` : `${about}${formatShortDate(at, zone)}, ${clock}`;
}
