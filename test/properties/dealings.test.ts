import type { Incident } from '@domain/incident/incident';
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
import { commandOf, type Draw, draws } from '../support/random-commands';

/** More than one chunk of the log, so that acts change some chunks and leave others. */
const BEFORE = 300;

it('[C3] what is remembered of the dealings with a party is what the whole log tells, after every act', () => {
  let met = 0;
  fc.assert(
    fc.property(draws, fc.nat(90), (list, ahead) => {
      const room = declaredRoom();
      const parties = [room.us, room.provider].map((id) => partyIdSchema.parse(id));
      for (let number = 0; number < BEFORE; number++) logWords(room, parties, number);
      for (const draw of list) {
        act(room, draw);
        const now = addMs(room.now, -ahead * MINUTE);
        for (const { id } of room.incident.parties) {
          const dealings = dealingsWith(room.incident, id, now);
          met += dealings.reached.length;
          expect(dealings).toEqual(wholeLogTells(room.incident, id, now));
        }
      }
      const { inOrder } = room.incident.log;
      const rebuilt = sortedListOf(inOrder.keyOf, toArray(inOrder));
      const again: Incident = { ...room.incident, log: { ...room.incident.log, inOrder: rebuilt } };
      for (const { id } of again.parties) {
        expect(dealingsWith(again, id, room.now)).toEqual(dealingsWith(room.incident, id, room.now));
      }
    }),
    propertyOptions(20),
  );
  expect(met).toBeGreaterThan(0);
});

/** A call of ours, or a word of theirs, a minute after the one before. */
function logWords(room: Room, [us, provider]: readonly PartyId[], number: number): void {
  const isCall = number % 3 === 0;
  room.does(
    {
      ...entry(`Words ${number}`),
      kind: isCall ? 'contact' : 'claim',
      partyId: (isCall ? us : provider) ?? null,
      toPartyId: isCall ? (provider ?? null) : null,
    },
    addMs(room.now, MINUTE),
  );
}

/** Does what a draw means, unless it means nothing here or is refused. */
function act(room: Room, draw: Draw): void {
  const now = addMs(room.now, draw.minutes * MINUTE);
  const command = commandOf(draw, room.incident, now);
  const decided = command === null ? null : room.tries(command, now);
  if (decided?.ok === true) room.receives(decided.value, now);
}

/** The same, worked out from every entry of the log. */
function wholeLogTells(incident: Incident, partyId: PartyId, now: Instant): Dealings {
  const us = usOf(incident.parties)?.id ?? null;
  const entries = [...values(incident.log.inOrder)]
    .filter((entry) => entry.retraction === null && entry.occurredAt <= now)
    .map(({ occurredAt: at, certainty, kind, partyId: by, toPartyId: to }) => ({
      moment: { at, certainty },
      kind,
      by,
      to,
    }));
  const isOurs = (by: PartyId | null) => by === null || by === us;
  const isWord = (kind: string) => ['claim', 'promise', 'update'].includes(kind);
  return {
    reached: entries
      .filter(({ kind, by, to }) => kind === 'contact' && to === partyId && isOurs(by))
      .map(({ moment }) => moment),
    spoken: entries.filter(({ kind, by }) => isWord(kind) && by === partyId).map(({ moment }) => moment),
  };
}
