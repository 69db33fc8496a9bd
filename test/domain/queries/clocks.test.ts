import type { IncidentEvent } from '@domain/incident/incident';
import { partyOf } from '@domain/incident/parties';
import { allClearIdSchema, commitmentIdSchema, entryIdSchema, replyIdSchema, stanceIdSchema } from '@domain/kernel/ids';
import { HOUR, MINUTE } from '@domain/kernel/instant';
import { shownMoment } from '@domain/queries/as-of';
import { mainClock, partyClock, sinceBegan, unownedMs, unownedStretches } from '@domain/queries/clocks';
import { describe, expect, it } from 'vitest';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, BEGAN, instant, KESTREL, NORTHLINE, Room, roomWith, US } from '../../support/incident-scenario';
import { attemptMade, entryLogged, escalationOpened, replyReceived, stanceTaken } from '../../support/sample-events';

const clockOf = (events: readonly IncidentEvent[], now = at('18:00')) => {
  const { incident } = roomWith(events, at('17:00'));
  const party = partyOf(incident.parties, NORTHLINE);
  return party === null ? expect.fail('no party') : partyClock(incident, party, now);
};
const resolvedAt = (clock: string): IncidentEvent => ({
  type: 'IncidentResolved',
  at: at(clock),
  certainty: 'exact',
  confirmation: 'Fine',
});

describe('the main clock', () => {
  it('[C2] runs from "began" to our confirmed end, and then stands', () => {
    const open = roomWith([]).incident;
    expect(mainClock(open, at('12:51'))).toEqual({
      elapsedMs: HOUR,
      running: true,
      atLeast: false,
      certainty: 'exact',
    });
    const ended = roomWith([resolvedAt('13:51')]).incident;
    expect(mainClock(ended, at('20:00'))).toMatchObject({ elapsedMs: 2 * HOUR, running: false });
  });

  it('[C2] never shows less than nothing, and nothing at all without a beginning', () => {
    expect(mainClock(roomWith([]).incident, at('11:00'))?.elapsedMs).toBe(0);
    expect(mainClock(new Room().incident, at('12:00'))).toBeNull();
    expect(sinceBegan(new Room().incident, at('12:00'))).toBeNull();
  });

  it('[C7] goes on when a vendor says it is fixed', () => {
    const claimed: IncidentEvent = {
      type: 'AllClearClaimed',
      allClearId: allClearIdSchema.parse('all-clear-1'),
      partyId: NORTHLINE,
      claimedAt: at('13:00'),
      certainty: 'exact',
      scope: 'full',
      note: null,
      entryId: null,
      retestAt: null,
    };
    const { incident } = roomWith([claimed, stanceTaken({ stance: 'says-fixed', at: at('13:00') })]);
    expect(mainClock(incident, at('15:51'))).toMatchObject({ elapsedMs: 4 * HOUR, running: true });
  });

  it('[I3] says "at least" where "began" is only the first report', () => {
    const { incident } = roomWith([
      { type: 'BeganRevised', at: BEGAN, certainty: 'exact', basis: 'first-report', reason: null },
    ]);
    expect(mainClock(incident, at('12:51'))?.atLeast).toBe(true);
  });

  it('[L3] is of day certainty as soon as one of its ends is', () => {
    const { incident } = roomWith([
      { type: 'BeganRevised', at: BEGAN, certainty: 'day', basis: 'known', reason: null },
    ]);
    expect(mainClock(incident, at('12:51'))?.certainty).toBe('day');
  });

  it('[R5] stands still at the end of a case file that was never resolved', () => {
    const { incident } = importedRoom(caseText('office365-2012'));
    expect(shownMoment(incident, instant('2031-01-01T00:00:00.000Z'))).toBe('2012-05-15T16:00:00.000Z');
    expect(shownMoment(roomWith([]).incident, at('15:00'))).toBe(at('15:00'));
  });
});

describe('the clocks of a party', () => {
  const human = replyReceived({ at: at('14:00') });

  it('[C3] count from the first try that nobody has answered', () => {
    const second = { ...attemptMade({ at: at('13:00') }), attemptId: attemptMade().attemptId };
    expect(clockOf([escalationOpened(), attemptMade({ at: at('12:00') }), second])).toMatchObject({
      unansweredSince: at('12:00'),
      lastReachedOut: { at: at('12:00') },
      lastSpoke: null,
    });
  });

  it('[C3] count a contact entry of ours as a try, and a word of theirs in the log as having spoken', () => {
    const contact = entryLogged({ kind: 'contact', partyId: US, toPartyId: NORTHLINE, occurredAt: at('13:00') });
    const update = entryLogged({
      entryId: entryIdSchema.parse('entry-2'),
      kind: 'update',
      partyId: NORTHLINE,
      occurredAt: at('13:30'),
    });
    expect(clockOf([contact])).toMatchObject({
      unansweredSince: at('13:00'),
      ball: { with: 'them', since: at('13:00') },
    });
    expect(clockOf([contact, update])).toMatchObject({ unansweredSince: null, lastSpokeAt: at('13:30') });
  });

  describe('a contact as the bar logs it, which names them and nobody that it was directed to', () => {
    const typed = (clock: string, change: Parameters<typeof entryLogged>[0] = {}) =>
      entryLogged({
        entryId: entryIdSchema.parse(`call-${clock.replace(':', '')}`),
        kind: 'contact',
        partyId: NORTHLINE,
        channel: 'phone',
        occurredAt: at(clock),
        ...change,
      });

    it('[C3, E6] is a try of ours that nobody has answered', () => {
      expect(clockOf([typed('13:00'), typed('13:20')])).toMatchObject({
        lastReachedOut: { at: at('13:20') },
        lastSpoke: null,
        unansweredSince: at('13:00'),
        unansweredTries: 2,
        ball: { with: 'them', since: at('13:00') },
      });
    });

    it('[C3] is their word as well where somebody there is named, until we try again', () => {
      const spoke = typed('13:00', { person: 'Priya' });
      expect(clockOf([spoke])).toMatchObject({
        lastReachedOut: { at: at('13:00') },
        lastSpoke: { at: at('13:00'), person: 'Priya', channel: 'phone' },
        unansweredSince: null,
        unansweredTries: 0,
      });
      expect(clockOf([spoke, typed('14:00')])).toMatchObject({
        lastSpokeAt: at('13:00'),
        unansweredSince: at('14:00'),
        unansweredTries: 1,
      });
    });

    it('[C3] that was directed to us is their word and no try of ours; to somebody else it is neither', () => {
      const toUs = clockOf([typed('13:00', { person: 'Priya', toPartyId: US })]);
      expect(toUs).toMatchObject({ lastReachedOut: null, lastSpokeAt: at('13:00'), ball: null });
      const toKestrel = clockOf([typed('13:00', { person: 'Priya', toPartyId: KESTREL })]);
      expect(toKestrel).toMatchObject({ lastReachedOut: null, lastSpokeAt: null });
    });

    it('[Q1] tells nothing where it was imported', () => {
      const imported = typed('13:00', { person: 'Priya', origin: 'import' });
      expect(clockOf([imported])).toMatchObject({ lastReachedOut: null, lastSpoke: null, ball: null });
    });

    it('[L5, L5b] tells nothing once it is retracted, or redacted and nobody can say who spoke', () => {
      const call = typed('13:00', { person: 'Priya' });
      const silent = { lastReachedOut: null, lastSpoke: null, unansweredSince: null };
      expect(clockOf([call, { type: 'EntryRetracted', entryId: call.entryId, reason: null }])).toMatchObject(silent);
      const room = roomWith([call], at('17:00'));
      room.does({ type: 'RedactEntry', entryId: call.entryId, reason: 'A password' });
      const party = partyOf(room.incident.parties, NORTHLINE);
      if (party === null) return expect.fail('no party');
      expect(partyClock(room.incident, party, at('18:00'))).toMatchObject(silent);
    });

    it('[C3, E2] counts once where it is the entry of an attempt', () => {
      const told = entryLogged({ kind: 'contact', partyId: US, toPartyId: NORTHLINE, occurredAt: at('12:00') });
      expect(clockOf([escalationOpened(), told, attemptMade({ entryId: told.entryId })])).toMatchObject({
        unansweredSince: at('12:00'),
        unansweredTries: 1,
      });
    });
  });

  it('[E3] do not stop for an automatic reply', () => {
    const automatic = replyReceived({ at: at('12:01'), automatic: true });
    expect(clockOf([escalationOpened(), attemptMade(), automatic])).toMatchObject({
      lastReply: null,
      lastSpokeAt: null,
      unansweredSince: at('12:00'),
    });
    const { replyId: _, ...rest } = human;
    expect(
      clockOf([escalationOpened(), attemptMade(), automatic, { ...rest, replyId: replyIdSchema.parse('reply-2') }]),
    ).toMatchObject({
      lastSpokeAt: at('14:00'),
      unansweredSince: null,
    });
  });

  it('[C3] know nothing of what lies in the future', () => {
    expect(clockOf([escalationOpened(), attemptMade(), human], at('13:00'))).toMatchObject({
      lastReply: null,
      unansweredSince: at('12:00'),
    });
  });

  it('[P2] the ball is theirs after our try and after their promise, ours after their question', () => {
    const promise: IncidentEvent = {
      type: 'CommitmentMade',
      commitmentId: commitmentIdSchema.parse('commitment-1'),
      byPartyId: NORTHLINE,
      toPartyId: US,
      promise: 'A crew today',
      note: null,
      dueAt: null,
      dueCertainty: 'exact',
      madeAt: at('15:00'),
      madeCertainty: 'exact',
      escalationId: null,
      entryId: null,
      audiences: null,
    };
    const events = [escalationOpened(), attemptMade()];
    expect(clockOf([]).ball).toBeNull();
    expect(clockOf(events).ball).toMatchObject({ with: 'them', since: at('12:00') });
    expect(clockOf([...events, replyReceived({ at: at('14:00'), asksUs: true })]).ball).toMatchObject({
      with: 'us',
      since: at('14:00'),
    });
    expect(clockOf([...events, replyReceived({ at: at('14:00'), asksUs: true }), promise]).ball).toMatchObject({
      with: 'them',
      since: at('15:00'),
    });
  });

  it('[P2] a word by hand counts before anything else of the same moment', () => {
    const passed: IncidentEvent = { type: 'BallPassed', partyId: NORTHLINE, with: 'us', at: at('12:00') };
    expect(clockOf([passed, escalationOpened(), attemptMade()]).ball?.with).toBe('us');
  });

  it('[C3] add up the time that the ball lay with them, to our confirmed end at most', () => {
    const asked = replyReceived({ at: at('13:00'), asksUs: true });
    const later: IncidentEvent = { type: 'BallPassed', partyId: NORTHLINE, with: 'them', at: at('14:00') };
    expect(clockOf([escalationOpened(), attemptMade(), asked, later], at('14:30')).withThemMs).toBe(HOUR + 30 * MINUTE);
    expect(clockOf([escalationOpened(), attemptMade(), resolvedAt('12:30')]).withThemMs).toBe(30 * MINUTE);
  });
});

describe('unowned hours', () => {
  const unowned = (events: readonly IncidentEvent[], now = at('15:51')) =>
    unownedMs(roomWith(events).incident, now) / HOUR;
  const stance = (id: string, clock: string, kind: 'accepts' | 'denies' | 'says-fixed', partyId = NORTHLINE) =>
    stanceTaken({ stanceId: stanceIdSchema.parse(id), at: at(clock), stance: kind, partyId });

  it('[C5] are all hours until an outside party accepts the repair', () => {
    expect(unowned([])).toBe(4);
    expect(unowned([stance('s1', '12:51', 'accepts')])).toBe(1);
  });

  it('[C5] go on when the only owner takes it back, and stop while any other owns it', () => {
    expect(unowned([stance('s1', '12:51', 'accepts'), stance('s2', '13:51', 'denies')])).toBe(3);
    expect(
      unowned([
        stance('s1', '12:51', 'accepts'),
        stance('s2', '13:51', 'denies'),
        stance('s3', '13:21', 'accepts', KESTREL),
      ]),
    ).toBe(1);
    const { incident } = roomWith([stance('s1', '12:51', 'accepts'), stance('s2', '13:51', 'denies')]);
    expect(unownedStretches(incident, at('15:51'))).toEqual([
      { from: BEGAN, to: at('12:51') },
      { from: at('13:51'), to: at('15:51') },
    ]);
  });

  it('[C5] count "says fixed" as owned until it is found false', () => {
    const claim = (judgedAt: string | null): readonly IncidentEvent[] => [
      stance('s1', '12:51', 'says-fixed'),
      {
        type: 'AllClearClaimed',
        allClearId: allClearIdSchema.parse('a1'),
        partyId: NORTHLINE,
        claimedAt: at('12:51'),
        certainty: 'exact',
        scope: 'full',
        note: null,
        entryId: null,
        retestAt: null,
      },
      {
        type: 'AllClearJudged',
        allClearId: allClearIdSchema.parse('a1'),
        wasTrue: false,
        judgedAt: judgedAt === null ? null : at(judgedAt),
        entryId: null,
      },
    ];
    expect(unowned(claim('13:51'))).toBe(3);
    expect(unowned(claim(null))).toBe(4);
    expect(unowned(claim('13:51').slice(0, 2))).toBe(1);
  });

  it('[C5] leave out parties that were set aside, and end with the incident', () => {
    expect(unowned([stance('s1', '12:51', 'accepts'), { type: 'PartySetAside', partyId: NORTHLINE }])).toBe(4);
    expect(unowned([resolvedAt('13:51')])).toBe(2);
  });
});
