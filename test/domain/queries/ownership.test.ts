import type { IncidentEvent } from '@domain/incident/incident';
import { allClearIdSchema, type PartyId, partyIdSchema, stanceIdSchema } from '@domain/kernel/ids';
import { HOUR, MINUTE, msBetween } from '@domain/kernel/instant';
import { partyClock } from '@domain/queries/clocks';
import { ownershipAt } from '@domain/queries/ownership';
import { ownershipWords } from '@domain/queries/ownership-words';
import { describe, expect, it } from 'vitest';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, BEGAN, instant, KESTREL, NORTHLINE, type Room, roomWith, US, ZONE } from '../../support/incident-scenario';
import { type OwnershipByHand, ownershipByHand } from '../../support/ownership-by-hand';
import { stanceTaken } from '../../support/sample-events';

const utc = (text: string) => instant(new Date(text).toISOString());

/** A case as imported, with the stances that a reader took from it. */
function roomByHand(name: string, byHand: OwnershipByHand): Room {
  const room = importedRoom(caseText(name));
  for (const { party, stance, pointsAt, at: moment, precision } of byHand.stances) {
    room.does({
      type: 'TakeStance',
      partyId: partyIdSchema.parse(party),
      stance,
      pointsAtPartyId: pointsAt === null ? null : partyIdSchema.parse(pointsAt),
      when: { at: utc(moment), certainty: precision },
      words: null,
      entryId: null,
    });
  }
  return room;
}

describe.each(Object.entries(ownershipByHand()))('ownership worked out by hand: %s', (name, byHand) => {
  const { incident } = roomByHand(name, byHand);
  const zone = incident.lifecycle.declared?.timeZone ?? 'Etc/UTC';
  const began = incident.lifecycle.began.at(-1)?.at ?? expect.fail('no beginning');

  it.each(byHand.moments)('[C5, P3] at hour $hour: $headline', (moment) => {
    const now = utc(moment.at);
    expect(Math.floor(msBetween(began, now) / HOUR)).toBe(moment.hour);
    const ownership = ownershipAt(incident, now);
    expect(ownership.standings.filter(({ owns }) => owns).map(({ party }) => party.id)).toEqual(moment.owners);
    expect((ownership.unowned?.ms ?? -1) / HOUR).toBeCloseTo(moment.unownedHours, 6);
    expect(ownershipWords(ownership, zone)).toEqual({ headline: moment.headline, sentences: moment.sentences });
  });

  it.each(byHand.moments)('[P2, C3] at hour $hour the ball lies where the timeline says', (moment) => {
    for (const { party: id, with: side, hours, why } of moment.ball) {
      const party = incident.parties.find((one) => one.id === id) ?? expect.fail(id);
      const { ball, withThemMs } = partyClock(incident, party, utc(moment.at));
      expect(ball?.with ?? null, why).toBe(side);
      expect(withThemMs / HOUR, why).toBeCloseTo(hours, 6);
    }
  });
});

describe('who owns the fault', () => {
  let taken = 0;
  const stance = (clock: string, kind: 'accepts' | 'denies' | 'silent' | 'says-fixed', partyId: PartyId) =>
    stanceTaken({ stanceId: stanceIdSchema.parse(`s-${++taken}`), at: at(clock), stance: kind, partyId });
  const points = (clock: string, partyId: PartyId, pointsAtPartyId: PartyId) =>
    stanceTaken({
      stanceId: stanceIdSchema.parse(`s-${++taken}`),
      at: at(clock),
      stance: 'points-at',
      partyId,
      pointsAtPartyId,
    });
  const wordsAt = (events: readonly IncidentEvent[], clock = '15:51') =>
    ownershipWords(ownershipAt(roomWith(events).incident, at(clock)), ZONE);
  const HARBOUR = partyIdSchema.parse('party-harbour');
  const harbour: IncidentEvent = { type: 'PartyAdded', partyId: HARBOUR, name: 'Harbour House', role: 'other' };

  it('[P3] says of two that point at each other, and of a ring of more, that nobody in it accepts', () => {
    const two = [points('12:30', NORTHLINE, KESTREL), points('12:40', KESTREL, NORTHLINE)];
    expect(wordsAt(two)).toEqual({
      headline: 'Nobody owns this: 4 h 00 m.',
      sentences: ['Northline Broadband and Kestrel Networks point at each other, and neither accepts.'],
    });
    const three = [
      harbour,
      points('12:30', NORTHLINE, KESTREL),
      points('12:40', KESTREL, HARBOUR),
      points('12:50', HARBOUR, NORTHLINE),
    ];
    expect(wordsAt(three).sentences).toEqual([
      'Northline Broadband points at Kestrel Networks, Kestrel Networks at Harbour House, and Harbour House back at Northline Broadband: a ring, and nobody in it accepts.',
    ]);
  });

  it('[P3] tells a trail that ends in a ring once, and each party once', () => {
    const events = [
      harbour,
      points('12:30', HARBOUR, NORTHLINE),
      points('12:40', NORTHLINE, KESTREL),
      points('12:50', KESTREL, NORTHLINE),
    ];
    expect(wordsAt(events).sentences).toEqual([
      'Harbour House points at Northline Broadband.',
      'Northline Broadband and Kestrel Networks point at each other, and neither accepts.',
    ]);
  });

  it('[P3] names us as us, and follows a finger to whoever accepts', () => {
    expect(wordsAt([points('12:30', NORTHLINE, US), stance('12:40', 'denies', KESTREL)]).sentences).toEqual([
      'Northline Broadband points at us.',
      'Kestrel Networks denies that it is theirs.',
    ]);
    expect(wordsAt([points('12:30', NORTHLINE, KESTREL), stance('12:51', 'accepts', KESTREL)])).toEqual({
      headline: 'Kestrel Networks accepts. Unowned so far: 1 h 00 m.',
      sentences: ['Northline Broadband points at Kestrel Networks.'],
    });
  });

  it('[P3] keeps a party that was set aside on the map while another points at it, and says so', () => {
    const events: readonly IncidentEvent[] = [
      points('12:30', NORTHLINE, KESTREL),
      stance('12:40', 'accepts', KESTREL),
      { type: 'PartySetAside', partyId: KESTREL },
    ];
    const ownership = ownershipAt(roomWith(events).incident, at('15:51'));
    expect(ownership.standings.map(({ party }) => party.id)).toEqual([US, NORTHLINE, KESTREL]);
    expect(ownershipWords(ownership, ZONE)).toEqual({
      headline: 'Nobody owns this: 4 h 00 m.',
      sentences: ['Northline Broadband points at Kestrel Networks; Kestrel Networks was set aside.'],
    });
    const before = ownershipAt(roomWith(events).incident, at('12:29'));
    expect(before.standings.map(({ party }) => party.id)).toEqual([US, NORTHLINE]);
  });

  it('[P3, C5] shows an earlier moment as it was: "says fixed" counts until the moment when it was found false', () => {
    const allClearId = allClearIdSchema.parse('a1');
    const claim: IncidentEvent = {
      type: 'AllClearClaimed',
      allClearId,
      partyId: NORTHLINE,
      claimedAt: at('12:51'),
      certainty: 'exact',
      scope: 'full',
      note: null,
      entryId: null,
      retestAt: null,
    };
    const judged = (wasTrue: boolean): IncidentEvent => ({
      type: 'AllClearJudged',
      allClearId,
      wasTrue,
      judgedAt: at('13:51'),
      entryId: null,
    });
    const events = [stance('12:51', 'says-fixed', NORTHLINE), claim, judged(false)];
    const headlineAt = (clock: string) => wordsAt(events, clock).headline;
    expect(headlineAt('12:50')).toBe('Nobody owns this: 59 min.');
    expect(headlineAt('12:51')).toBe(
      'Northline Broadband says fixed, which we have not confirmed. Unowned so far: 1 h 00 m.',
    );
    expect(headlineAt('13:51')).toBe('Nobody owns this: 1 h 00 m in all, again since Mon 16 Nov 2026, 13:51.');
    expect(wordsAt(events, '15:51').sentences[0]).toBe('Northline Broadband said fixed, which was found false.');
    expect(wordsAt([events[0] ?? claim, claim, judged(true)]).headline).toBe(
      'Northline Broadband says fixed, and so we found it. Unowned so far: 1 h 00 m.',
    );
  });

  it('[C5] counts what was taken on and found false at one moment as never owned', () => {
    const allClearId = allClearIdSchema.parse('a2');
    const facts = { partyId: NORTHLINE, certainty: 'exact', scope: 'full', note: null, entryId: null } as const;
    const events: readonly IncidentEvent[] = [
      stance('12:51', 'says-fixed', NORTHLINE),
      { type: 'AllClearClaimed', allClearId, claimedAt: at('12:51'), retestAt: null, ...facts },
      { type: 'AllClearJudged', allClearId, wasTrue: false, judgedAt: null, entryId: null },
    ];
    const ownership = ownershipAt(roomWith(events).incident, at('13:51'));
    expect(ownership).toMatchObject({ unownedSince: BEGAN, isUnownedAgain: false, unowned: { ms: 120 * MINUTE } });
  });

  it('[P3] says what it does not know: no party, no stance, no beginning', () => {
    const { incident } = roomWith([]);
    const bare = { ...incident, parties: incident.parties.filter(({ id }) => id === US) };
    expect(ownershipWords(ownershipAt(bare, at('15:51')), ZONE)).toEqual({
      headline: 'No outside party is named yet.',
      sentences: [],
    });
    expect(wordsAt([]).sentences).toEqual(['No outside party has said where it stands.']);
    const undated = { ...incident, lifecycle: { ...incident.lifecycle, began: [] } };
    expect(ownershipWords(ownershipAt(undated, at('15:51')), ZONE).headline).toBe('Nobody owns this.');
  });

  it('[P3] says one sentence of several that say the same', () => {
    const events = [harbour, stance('12:30', 'silent', NORTHLINE), stance('12:40', 'silent', KESTREL)];
    expect(wordsAt(events).sentences).toEqual([
      'Northline Broadband and Kestrel Networks: each is silent.',
      'No stance is noted of Harbour House.',
    ]);
  });
});
