import { type IncidentCommand, incidentCommands } from '@domain/incident/decide';
import { DEFAULT_LADDER } from '@domain/incident/ladder';
import { escalationIdSchema } from '@domain/kernel/ids';
import { toArray } from '@domain/kernel/sorted-list';
import { describe, expect, it } from 'vitest';
import { at, given, NORTHLINE, roomWith, US } from '../../support/incident-scenario';
import { escalationId, escalationOpened } from '../../support/sample-events';

const attempt: Extract<IncidentCommand, { type: 'LogAttempt' }> = {
  type: 'LogAttempt',
  partyId: NORTHLINE,
  channel: 'phone',
  rung: 'Support phone',
  person: 'Kyle',
  reference: null,
  when: null,
  minutes: 44,
  minutesOnHold: 38,
  text: 'Rang; a visit within two days',
  ended: null,
  deflectedTo: null,
  post: null,
  evidence: [],
  promise: null,
};
const reply: Extract<IncidentCommand, { type: 'LogReply' }> = {
  type: 'LogReply',
  partyId: NORTHLINE,
  channel: 'phone',
  person: 'Priya',
  when: null,
  text: 'Which cabinet is it?',
  automatic: false,
  asksUs: true,
  saysFixed: false,
};

describe('a try of ours', () => {
  it('[E1] has seven rungs to climb where no card says otherwise', () => {
    expect(DEFAULT_LADDER).toHaveLength(7);
    expect(DEFAULT_LADDER[0]?.name).toBe('Support phone');
    expect(DEFAULT_LADDER.at(-1)?.name).toBe('Formal complaint');
  });

  it('[E2] is one act: an entry, the escalation where it is the first on its rung, and the attempt', () => {
    given()
      .when(attempt, at('12:22'))
      .then(
        { type: 'EntryLogged', kind: 'contact', partyId: US, toPartyId: NORTHLINE, person: 'Kyle', channel: 'phone' },
        { type: 'EscalationOpened', partyId: NORTHLINE, rung: 'Support phone', openedAt: at('12:22') },
        { type: 'AttemptMade', minutes: 44, minutesOnHold: 38, ended: null, at: at('12:22') },
      );
  });

  it('[E2] goes on with the escalation that stands on its rung', () => {
    given(escalationOpened()).when(attempt).then({ type: 'EntryLogged' }, { type: 'AttemptMade', escalationId });
  });

  it('[E2] notes a new reference on the card', () => {
    const events = roomWith([]).does({ ...attempt, reference: 'NB-1' });
    expect(events).toContainEqual({ type: 'ReferenceNoted', partyId: NORTHLINE, reference: 'NB-1' });
  });

  it.each([
    ['answered', false],
    ['promised', false],
    ['deflected', false],
    ['automatic-reply', true],
  ] as const)('[E2] that ended "%s" brought a reply', (ended, automatic) => {
    const events = roomWith([]).does({ ...attempt, ended, deflectedTo: 'the field desk' });
    expect(events).toContainEqual(expect.objectContaining({ type: 'ReplyReceived', automatic }));
    const made = events.find((event) => event.type === 'AttemptMade');
    expect(made).toMatchObject({ deflectedTo: ended === 'deflected' ? 'the field desk' : null });
  });

  it('[E2, M1] that ended in a promise is one act with it, and any other end makes none', () => {
    const due = { at: at('15:00'), certainty: 'exact' } as const;
    const promise = { words: 'Crew by 15:00', due, byPartyId: NORTHLINE, toPartyId: null };
    const events = roomWith([]).does({ ...attempt, ended: 'promised', promise }, at('12:22'));
    const [logged, opened] = events;
    expect(events).toContainEqual(
      expect.objectContaining({
        ...{ type: 'CommitmentMade', byPartyId: NORTHLINE, toPartyId: US, promise: 'Crew by 15:00' },
        ...{ dueAt: at('15:00'), madeAt: at('12:22') },
        entryId: logged?.type === 'EntryLogged' ? logged.entryId : 'none',
        escalationId: opened?.type === 'EscalationOpened' ? opened.escalationId : 'none',
      }),
    );
    const answered = roomWith([]).does({ ...attempt, ended: 'answered', promise });
    expect(answered.filter((event) => event.type === 'CommitmentMade')).toEqual([]);
  });

  it('[E4] in public keeps network, handle and link, and a picture of it as evidence, in one act', () => {
    const post = { network: 'X', handle: '@northline', link: 'https://x.example/northline/1' };
    const file = { sha256: 'a'.repeat(64), name: 'post.png', bytes: 10, mediaType: 'image/png' };
    const text = 'Five days without a line, @northline';
    given()
      .when({ ...attempt, channel: 'social', rung: 'Social post', text, post, evidence: [file] })
      .then(
        { type: 'EntryLogged', kind: 'contact', text: `${text}\nhttps://x.example/northline/1` },
        { type: 'EvidenceAttached', name: 'post.png' },
        { type: 'EscalationOpened', rung: 'Social post' },
        { type: 'AttemptMade', post },
      );
    const redacted = roomWith([]);
    redacted.does({ ...attempt, text, post });
    const entryId = toArray(redacted.incident.log.inOrder)[0]?.id ?? expect.fail('nothing was logged');
    redacted.does({ type: 'RedactEntry', entryId, reason: 'A name' });
    expect(toArray(redacted.incident.escalations.attempts)).toMatchObject([{ post: null }]);
  });

  it.each(['javascript:alert(1)', 'https://', 'x.com/northline', 'https://x.example/a b'])(
    '[E4, X3] takes a link to a post as the browser has it, and not %s',
    (link) => {
      const post = { network: 'X', handle: null, link };
      expect(incidentCommands.LogAttempt.safeParse({ ...attempt, post }).success).toBe(false);
      const right = { ...post, link: 'https://x.example/1' };
      expect(incidentCommands.LogAttempt.safeParse({ ...attempt, post: right }).success).toBe(true);
    },
  );

  it('[E6] without an answer is a fact of its own, and no reply', () => {
    const events = roomWith([]).does({ ...attempt, ended: 'no-answer' });
    expect(events).toContainEqual(expect.objectContaining({ type: 'AttemptMade', ended: 'no-answer' }));
    expect(events.filter((event) => event.type === 'ReplyReceived')).toEqual([]);
  });

  it('[C7] that ended "says fixed" is a stance of theirs, and resolves nothing', () => {
    const room = roomWith([]);
    const events = room.does({ ...attempt, ended: 'says-fixed' });
    expect(events).toContainEqual(expect.objectContaining({ type: 'StanceTaken', stance: 'says-fixed' }));
    expect(room.incident.lifecycle).toMatchObject({ phase: 'investigating', resolved: null });
  });

  it('[E2] refuses to reach ourselves, and more minutes on hold than the call took', () => {
    given()
      .when({ ...attempt, partyId: US })
      .refuses('party-is-us');
    given()
      .when({ ...attempt, minutesOnHold: 45 })
      .refuses('hold-longer-than-call');
    given()
      .when({ ...attempt, minutes: null })
      .then({ type: 'EntryLogged' }, { type: 'EscalationOpened' }, { type: 'AttemptMade', minutesOnHold: 38 });
  });
});

describe('an answer of theirs', () => {
  it('[E2, M1, P1] is one act with what it promises and the number that it names', () => {
    const due = { at: at('15:00'), certainty: 'exact' } as const;
    const promise = { words: 'Crew by 15:00', due, byPartyId: NORTHLINE, toPartyId: null };
    const room = roomWith([escalationOpened()]);
    const events = room.does({ ...reply, asksUs: false, reference: 'NB-1', promise }, at('12:22'));
    const entryId = events.find((event) => event.type === 'EntryLogged')?.entryId;
    expect(events.map(({ type }) => type)).toEqual([
      'EntryLogged',
      'ReplyReceived',
      'ReferenceNoted',
      'CommitmentMade',
    ]);
    expect(events[0]).toMatchObject({ reference: 'NB-1' });
    expect(events[3]).toMatchObject({ promise: 'Crew by 15:00', byPartyId: NORTHLINE, entryId, escalationId });
    expect(room.does({ ...reply, reference: 'NB-1' }).map(({ type }) => type)).not.toContain('ReferenceNoted');
  });

  it('[E3, M1, P1] of a machine brings a number, and no promise', () => {
    const due = { at: at('16:00'), certainty: 'exact' } as const;
    const promise = { words: 'within 4 hours', due, byPartyId: NORTHLINE, toPartyId: null };
    const events = roomWith([]).does({ ...reply, automatic: true, reference: 'NB-1', promise });
    expect(events.map(({ type }) => type)).toEqual(['EntryLogged', 'ReplyReceived', 'ReferenceNoted']);
  });

  it('[E2] leaves an update in the log and belongs to the latest escalation on its channel', () => {
    given(escalationOpened())
      .when(reply)
      .then(
        { type: 'EntryLogged', kind: 'update', partyId: NORTHLINE, text: 'Which cabinet is it?' },
        { type: 'ReplyReceived', escalationId, asksUs: true, automatic: false },
      );
    given().when(reply).then({ type: 'EntryLogged' }, { type: 'ReplyReceived', escalationId: null });
  });

  it('[E2] on a channel of several escalations belongs to the one opened last, whatever their ids', () => {
    const earlier = escalationOpened({ escalationId: escalationIdSchema.parse('zz'), openedAt: at('11:55') });
    const later = escalationOpened({ escalationId: escalationIdSchema.parse('aa'), openedAt: at('12:10') });
    given(later, earlier)
      .when(reply)
      .then({ type: 'EntryLogged' }, { type: 'ReplyReceived', escalationId: later.escalationId });
  });

  it('[E2, A1, C7] that says it is fixed is a stance and brings a retest, and resolves nothing', () => {
    const room = roomWith([]);
    const events = room.does({ ...reply, text: 'All repaired', asksUs: false, saysFixed: true });
    expect(events).toContainEqual(expect.objectContaining({ type: 'StanceTaken', stance: 'says-fixed' }));
    expect(events).toContainEqual(expect.objectContaining({ type: 'AllClearClaimed', partyId: NORTHLINE }));
    expect(room.incident.lifecycle.resolved).toBeNull();
  });

  it('[E3, A1] that is automatic says nothing of a repair', () => {
    given()
      .when({ ...reply, automatic: true, saysFixed: true })
      .then({ type: 'EntryLogged' }, { type: 'ReplyReceived', automatic: true });
  });

  it('[E3] that is automatic is an observation, and asks nothing', () => {
    given()
      .when({ ...reply, automatic: true })
      .then({ type: 'EntryLogged', kind: 'observation' }, { type: 'ReplyReceived', automatic: true, asksUs: false });
  });
});
