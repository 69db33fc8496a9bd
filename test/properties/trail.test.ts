import type { Incident, IncidentEvent } from '@domain/incident/incident';
import { rungNow, rungsOf } from '@domain/incident/ladder';
import { type PartyId, partyIdSchema } from '@domain/kernel/ids';
import { addMs, type Instant, MINUTE } from '@domain/kernel/instant';
import { toArray, values } from '@domain/kernel/sorted-list';
import { dealingsWith } from '@domain/queries/dealings';
import { stepsSince, type Trail, trailOf } from '@domain/queries/trail';
import type { TrailStep } from '@domain/queries/trail-steps';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entry } from '../support/entry-command';
import { declaredRoom, type Room } from '../support/incident-scenario';
import { propertyOptions } from '../support/property';
import { act, draws } from '../support/random-commands';
import { attemptMade, escalationOpened } from '../support/sample-events';

/** More than one chunk of the log, so that acts change some chunks and leave others. */
const BEFORE = 600;
const CHANNELS = ['phone', 'phone', 'chat', 'email', 'Phone ', 'carrier pigeon', null] as const;
const RUNGS = ['Support phone', 'Duty manager', 'Executive', 'Regulator'] as const;

it('[C3, E1, E5] what is remembered of a trail is what walking all of it tells, after every act', () => {
  let met = 0;
  fc.assert(
    fc.property(draws, fc.nat(90), fc.array(fc.nat(BEFORE), { maxLength: 6 }), (list, ahead, attempts) => {
      const room = declaredRoom();
      const provider = partyIdSchema.parse(room.provider);
      for (let number = 0; number < BEFORE; number++) {
        if (attempts.includes(number)) attempt(room, provider, number);
        else ring(room, provider, number);
      }
      const look = (now: Instant) => {
        for (const { id } of room.incident.parties) met += expectAsWalked(room.incident, id, now);
      };
      for (const draw of list) {
        act(room, draw);
        look(addMs(room.now, -ahead * MINUTE));
      }
      for (const event of besidesTheLog(room, provider)) {
        room.receives([event]);
        look(room.now);
      }
    }),
    propertyOptions(20),
  );
  expect(met).toBeGreaterThan(0);
});

/** Expects what is remembered to be what is walked, and gives how many steps those were. */
function expectAsWalked(incident: Incident, partyId: PartyId, now: Instant): number {
  const walked = walk(incident, partyId, now);
  expect(trailOf(incident, partyId, now)).toEqual(countedOf(walked));
  expect(trailOf(incident, partyId, null)).toEqual(countedOf(walk(incident, partyId, null)));
  for (const since of [null, addMs(now, -50 * MINUTE), addMs(now, -300 * MINUTE)]) {
    expect(stepsSince(incident, partyId, since, now)).toEqual({
      steps: walked.filter(({ at }) => since === null || at > since),
      rung: walked.findLast(({ rung }) => rung !== null)?.rung ?? null,
    });
  }
  return walked.length;
}

/** What no entry comes with: a rung that was opened, and a try that an entry of another hour tells of. */
function besidesTheLog({ incident, now }: Room, partyId: PartyId): readonly IncidentEvent[] {
  const [early, late] = [addMs(now, -400 * MINUTE), addMs(now, -20 * MINUTE)];
  const rung = 'Executive';
  const opened = escalationOpened({ partyId, rung, openedAt: early });
  const entryId = toArray(incident.log.inOrder).find((one) => one.occurredAt > early && one.partyId === partyId)?.id;
  const { escalationId } = opened;
  return [opened, attemptMade({ escalationId, partyId, rung, at: late, entryId: entryId ?? null })];
}

/** As the bar logs it: a contact that names no rung. */
function ring(room: Room, partyId: PartyId, number: number): void {
  const how = { channel: CHANNELS[number % CHANNELS.length] ?? null, person: number % 5 === 0 ? 'Priya' : null };
  room.does({ ...entry(`Words ${number}`), kind: 'contact', partyId, ...how }, addMs(room.now, MINUTE));
}

function attempt(room: Room, partyId: PartyId, number: number): void {
  const rung = RUNGS[number % RUNGS.length] ?? 'Support phone';
  const what = { person: null, reference: null, when: null, minutes: null, minutesOnHold: null, text: `Try ${number}` };
  room.does(
    {
      type: 'LogAttempt',
      ...what,
      ...{ partyId, rung, channel: 'phone', ended: 'no-answer', deflectedTo: null },
      ...{ promise: null, post: null, evidence: [] },
    },
    addMs(room.now, MINUTE),
  );
}

/** Every step from the first on, each placed after the one before. */
function walk(incident: Incident, partyId: PartyId, now: Instant | null): readonly TrailStep[] {
  const { attempts, escalations } = incident.escalations;
  const nowName = (rung: string) => rungNow(incident.ladders, partyId, rung);
  const tries = [...values(attempts)].filter((one) => one.partyId === partyId);
  const opened = [...values(escalations)].filter((one) => one.partyId === partyId);
  const end = now ?? ('9999-12-31T23:59:59.999Z' as Instant);
  const told = new Set(tries.map(({ entryId }) => entryId));
  const steps: readonly TrailStep[] = [
    ...opened.map(({ openedAt: at, certainty, rung, channel }) => {
      return { at, certainty, rung: nowName(rung), channel, isTry: false, isAnswered: false };
    }),
    ...tries.map(({ at, certainty, rung, channel }) => {
      return { at, certainty, rung: nowName(rung), channel, isTry: true, isAnswered: false };
    }),
    ...[...dealingsWith(incident, partyId, end, told).tries(null, end)]
      .filter(({ isTyped }) => isTyped)
      .map(({ at, certainty, channel, isAnswered }) => {
        return { at, certainty, rung: null, channel, isTry: true, isAnswered };
      }),
  ];
  const ladder = rungsOf(incident.ladders, partyId);
  const channelOf = (name: string | null) => key(ladder.find((rung) => rung.name === name)?.channel ?? null);
  const channels = ladder.map(({ channel }) => key(channel));
  const again = channels.findIndex((channel, i) => channels.indexOf(channel) < i);
  const support = again === -1 ? ladder : ladder.slice(0, again);
  let current: string | null = null;
  return steps
    .filter(({ at }) => at <= end)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((step) => {
      const isThere = ladder.some(({ name }) => name === current) && channelOf(current) === key(step.channel);
      const found = support.find(({ channel }) => key(channel) === key(step.channel))?.name ?? null;
      const rung: string | null = step.rung ?? (isThere ? current : found);
      current = rung ?? current;
      return { ...step, rung };
    });
}

function key(channel: string | null): string {
  return (channel ?? '').trim().toLowerCase();
}

function countedOf(steps: readonly TrailStep[]): Trail {
  const nameOf = ({ rung, channel }: TrailStep) => JSON.stringify(rung === null ? { channel } : { rung });
  const places = [...new Set(steps.map(nameOf))].map((name) => steps.filter((step) => nameOf(step) === name));
  return {
    places: places.flatMap((there) => {
      const [first] = there;
      if (first === undefined) return [];
      return [
        {
          rung: first.rung,
          channel: there.at(-1)?.channel ?? null,
          first: { at: first.at, certainty: first.certainty },
          opened: there.filter(({ isTry }) => !isTry).length,
          tries: there.filter(({ isTry }) => isTry).length,
          answered: there.filter(({ isAnswered }) => isAnswered).length,
        },
      ];
    }),
    rung: steps.findLast(({ rung }) => rung !== null)?.rung ?? null,
  };
}
