import type { Incident } from '@domain/incident/incident';
import type { Entry } from '@domain/incident/log';
import { usOf } from '@domain/incident/parties';
import { type PartyId, partyIdSchema } from '@domain/kernel/ids';
import { addMs, type Instant, MINUTE } from '@domain/kernel/instant';
import { sortedListOf, toArray, values } from '@domain/kernel/sorted-list';
import { type Dealings, dealingsWith } from '@domain/queries/dealings';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entry } from '../support/entry-command';
import { declaredRoom, type Room } from '../support/incident-scenario';
import { propertyOptions } from '../support/property';
import { act, draws } from '../support/random-commands';

/** More than one chunk of the log, so that acts change some chunks and leave others. */
const BEFORE = 300;

it('[C3] what is remembered of the dealings with a party is what the whole log tells, after every act', () => {
  let met = 0;
  fc.assert(
    fc.property(draws, fc.nat(90), (list, ahead) => {
      const room = declaredRoom();
      const parties = [partyIdSchema.parse(room.us), partyIdSchema.parse(room.provider)] as const;
      for (let number = 0; number < BEFORE; number++) logWords(room, parties, number);
      for (const draw of list) {
        act(room, draw);
        const now = addMs(room.now, -ahead * MINUTE);
        for (const { id } of room.incident.parties) {
          const dealings = told(dealingsWith(room.incident, id, now), now);
          met += dealings.of.length;
          expect(dealings).toEqual(told(wholeLogTells(room.incident, id, now), now));
        }
      }
      const { inOrder } = room.incident.log;
      const rebuilt = sortedListOf(inOrder.keyOf, toArray(inOrder));
      const again: Incident = { ...room.incident, log: { ...room.incident.log, inOrder: rebuilt } };
      for (const { id } of again.parties) {
        const dealings = dealingsWith(room.incident, id, room.now);
        expect(told(dealingsWith(again, id, room.now), room.now)).toEqual(told(dealings, room.now));
      }
    }),
    propertyOptions(20),
  );
  expect(met).toBeGreaterThan(0);
});

/** A call of ours, a call as the bar logs it, or a word of theirs, a minute after the one before. */
function logWords(room: Room, [us, provider]: readonly [PartyId, PartyId], number: number): void {
  const ways = [
    { kind: 'contact', partyId: us, toPartyId: provider },
    { kind: 'claim', partyId: provider },
    { kind: 'contact', partyId: provider, person: number % 2 === 0 ? 'Priya' : null, channel: 'phone' },
    { kind: 'update', partyId: provider },
  ] as const;
  room.does({ ...entry(`Words ${number}`), ...ways[number % ways.length] }, addMs(room.now, MINUTE));
}

/** The same, worked out from every entry of the log. */
function wholeLogTells(incident: Incident, partyId: PartyId, now: Instant): Dealings {
  const us = usOf(incident.parties)?.id ?? null;
  const entries = [...values(incident.log.inOrder)].filter(
    (entry) => entry.retraction === null && entry.occurredAt <= now,
  );
  const isNamed = (entry: Entry) =>
    entry.kind === 'contact' && entry.partyId === partyId && partyId !== us && entry.redaction === null;
  const isTry = (entry: Entry) =>
    entry.kind === 'contact' && entry.toPartyId === partyId
      ? entry.partyId === null || entry.partyId === us
      : isNamed(entry) && entry.toPartyId === null;
  const isWord = (entry: Entry) =>
    ['claim', 'promise', 'update'].includes(entry.kind)
      ? entry.partyId === partyId
      : isNamed(entry) && entry.person !== null && (entry.toPartyId ?? us) === us;
  const moments = entries.filter(isTry).map((entry) => {
    const { occurredAt: at, certainty, channel, origin } = entry;
    return { at, certainty, channel, isTyped: origin === 'person', isAnswered: isWord(entry) };
  });
  const lastTry = moments.at(-1);
  const words = entries
    .filter(isWord)
    .map(({ occurredAt: at, certainty, person, channel }) => ({ at, certainty, person, channel }));
  return {
    lastTry: lastTry === undefined ? null : { at: lastTry.at, certainty: lastTry.certainty },
    lastWord: words.at(-1) ?? null,
    tries: (after, upTo) => moments.filter(({ at }) => (after === null || at > after) && at <= upTo),
  };
}

/** All that can be asked of dealings, with the tries of the last hours and of a stretch before them. */
function told({ lastTry, lastWord, tries }: Dealings, now: Instant) {
  const [early, late] = [addMs(now, -200 * MINUTE), addMs(now, -50 * MINUTE)];
  return { lastTry, lastWord, all: [...tries(null, now)], since: [...tries(late, now)], of: [...tries(early, late)] };
}
