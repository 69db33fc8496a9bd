import type { Entry, EntryContent } from '@domain/incident/log';
import { attemptEndName, kindName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { formatTime } from '@domain/kernel/zone';
import type { EntryFacts } from './entry-facts';
import type { LogNames } from './log-names';

/** `contact to Northline, Priya, phone, 24 min, 19 on hold`: behind the bold words of an entry's head. */
export function entryDetails(
  entry: EntryContent,
  kind: string | null,
  facts: EntryFacts | undefined,
  names: LogNames,
): string {
  const to = names.nameOf(entry.toPartyId);
  const attempt = facts?.attempt ?? null;
  const parts = [
    [kind, names.nameOf(entry.partyId) !== null && to !== null ? `to ${to}` : null]
      .filter((one) => one !== null)
      .join(' '),
    entry.person === null ? null : visibleText(entry.person),
    entry.channel === null ? null : visibleText(entry.channel),
    attempt?.minutes == null ? null : `${attempt.minutes} min`,
    attempt?.minutesOnHold == null ? null : `${attempt.minutesOnHold} on hold`,
    attempt?.ended == null ? null : attemptEndName(attempt.ended).toLowerCase(),
    attempt?.deflectedTo == null ? null : visibleText(attempt.deflectedTo),
  ];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

/** The name of a row for a screen reader: `14:32 Contact, Northline`. */
export function entryLabel(entry: Entry, names: LogNames): string {
  const time = entry.certainty === 'day' ? '' : `${formatTime(entry.occurredAt, names.timeZone)} `;
  const party = names.nameOf(entry.partyId);
  const state = entry.redaction !== null ? ', redacted' : entry.retraction !== null ? ', retracted' : '';
  const pin = entry.pin === null ? '' : ', pinned';
  return `${time}${kindName(entry.kind)}${party === null ? '' : `, ${party}`}${state}${pin}`;
}
