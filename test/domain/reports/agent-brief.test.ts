import { DEFAULT_LADDER } from '@domain/incident/ladder';
import { partyOf } from '@domain/incident/parties';
import { checkIdSchema, commitmentIdSchema, entryIdSchema, hypothesisIdSchema } from '@domain/kernel/ids';
import { toArray } from '@domain/kernel/sorted-list';
import { agentBrief, briefFields, briefMarkdown, briefText } from '@domain/reports/agent-brief';
import type { WordsContext } from '@domain/reports/report-context';
import { whatToSay } from '@domain/reports/what-to-say';
import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry-command';
import { at, KESTREL, NORTHLINE, type Room, roomWith, ZONE } from '../../support/incident-scenario';
import { attemptMade, commitmentMade, entryLogged, escalationOpened, replyReceived } from '../../support/sample-events';
import { NORTHLINE_VENDOR, vendorFacts } from '../../support/sample-vendor';

/** A room with something of everything: our facts, Northline's trail, and Kestrel's, which Northline must never read. */
function told(): Room {
  const pinned = { entryId: entryIdSchema.parse('pinned'), text: 'LOS light is red, PON code 3' };
  const about = { entryId: entryIdSchema.parse('about'), text: 'Kestrel says the splice was never tested' };
  const open = hypothesisIdSchema.parse('open');
  const router = hypothesisIdSchema.parse('router');
  const firewall = hypothesisIdSchema.parse('firewall');
  return roomWith([
    { type: 'ImpactDescribed', who: 'The clinic', what: 'No bookings', usersHit: 12, usersTotal: 23 },
    { type: 'ReferenceNoted', partyId: NORTHLINE, reference: 'NB-4471902' },
    { type: 'ReferenceNoted', partyId: KESTREL, reference: 'KN-1' },
    entryLogged(pinned),
    { type: 'EntryPinned', entryId: pinned.entryId },
    entryLogged(about),
    { type: 'EntryPinned', entryId: about.entryId },
    escalationOpened(),
    attemptMade({ ended: 'no-answer' }),
    replyReceived({ automatic: true, at: at('12:01'), text: 'Number 4 in the queue' }),
    commitmentMade({ promise: 'Crew on site', madeAt: null, entryId: null, dueAt: at('12:30') }),
    commitmentMade({
      ...{
        commitmentId: commitmentIdSchema.parse('kestrels'),
        byPartyId: KESTREL,
        promise: 'Rules by noon',
        madeAt: null,
        entryId: null,
      },
    }),
    { type: 'HypothesisProposed', hypothesisId: router, text: 'Our router' },
    { type: 'HypothesisJudged', hypothesisId: router, status: 'ruled-out', why: 'swapped', entryIds: [] },
    { type: 'HypothesisProposed', hypothesisId: firewall, text: 'The firewall of Kestrel Networks' },
    { type: 'HypothesisJudged', hypothesisId: firewall, status: 'ruled-out', why: null, entryIds: [] },
    { type: 'HypothesisProposed', hypothesisId: open, text: 'The cabinet' },
    {
      ...{ type: 'CheckRun', checkId: checkIdSchema.parse('check'), from: 'Clinic', to: 'DNS', via: 'LTE' },
      ...{ result: 'works', at: at('12:05'), certainty: 'exact', entryId: null },
    },
  ]);
}

function context(room: Room): WordsContext {
  return { incident: room.incident, asOf: at('12:40'), zone: ZONE };
}

function brief(room: Room) {
  const party = partyOf(room.incident.parties, NORTHLINE) ?? expect.fail('no party');
  return agentBrief(context(room), party, briefFields(context(room), party));
}

describe('the brief for the agent', () => {
  it('[B2, E2] offers the account numbers of the vendor that the party was taken from', () => {
    const room = told();
    const vendor = { vendorId: NORTHLINE_VENDOR, facts: vendorFacts() };
    room.does({ type: 'TakeVendor', partyId: NORTHLINE, vendor }, at('12:30'));
    const party = partyOf(room.incident.parties, NORTHLINE) ?? expect.fail('no party');
    expect(briefFields(context(room), party).accounts).toBe('Clinic IT\nCustomer: =0042');
  });

  it('[E2, L7] says who we are, who is hit, since when, the error, what was ruled out, tried, promised and wanted', () => {
    expect(briefText(brief(told()))).toBe(
      `Fibre line dead (our INC-0042)

Organisation and account:
Clinic IT

Your reference:
NB-4471902

Who is hit, and how badly:
Sev 1 · Site down
No bookings
The clinic
12 of 23 users

When (Europe/London, UTC in brackets):
Began: Mon 16 Nov 2026, 11:51 (11:51 UTC)
Still down: Mon 16 Nov 2026, 12:40 (12:40 UTC), after 49 min

Exact error:
LOS light is red, PON code 3

Ruled out:
Our router: swapped

Checked:
Clinic to DNS via LTE: works, Mon 16 Nov 2026, 12:05 (12:05 UTC)

How we reached you:
Support phone: once Mon 16 Nov 2026, 12:00 (12:00 UTC)
No person has answered since Mon 16 Nov 2026, 12:00 (12:00 UTC)

What you promised:
Crew on site (by Mon 16 Nov 2026, 12:30 (12:30 UTC); not kept)

What we want, and by when:
A named person who takes this on, and when it will work again. Please answer by Mon 16 Nov 2026, 13:45 (13:45 UTC).`,
    );
  });

  it('[L7] holds nothing that belongs to another party, says how much was left out, and follows a mark', () => {
    const room = told();
    const { leftOut } = brief(room);
    expect(leftOut).toBe(2);
    expect(briefText(brief(room))).not.toMatch(/kestrel|KN-1|rules by noon/i);
    const mark = { type: 'MarkAudiences', kind: 'entry', id: 'about', audiences: [`vendor:${NORTHLINE}`] } as const;
    room.does(mark);
    expect(briefText(brief(room))).toContain('Kestrel says');
    room.does({ ...mark, id: 'pinned', audiences: [] });
    expect(briefText(brief(room))).not.toContain('LOS light');
  });

  it('[E5, L5b, L7] gives the number of a typed call while its words stand, and none of another party', () => {
    const room = told();
    const call = { ...entry('Priya took it'), kind: 'contact', partyId: NORTHLINE, channel: 'phone' } as const;
    room.does({ ...call, reference: 'NB-9' }, at('12:20'));
    room.does({ ...call, reference: 'KN-1' }, at('12:21'));
    room.does({ ...call, partyId: KESTREL, reference: 'KN-2' }, at('12:22'));
    expect(briefText(brief(room))).toContain('Your reference:\nNB-4471902\nNB-9\n\n');
    expect(briefText(brief(room))).not.toMatch(/KN-/);
    const logged = toArray(room.incident.log.inOrder).find(({ reference }) => reference === 'NB-9');
    room.does({ type: 'RedactEntry', entryId: logged?.id ?? expect.fail('no entry'), reason: 'A password' });
    expect(briefText(brief(room))).not.toContain('NB-9');
  });

  it('[C3, E5, L7] counts the calls that were typed as well, but none that was marked as ours', () => {
    const room = told();
    const call = { ...entry('Rang again'), kind: 'contact', partyId: NORTHLINE, channel: 'phone' } as const;
    room.does(call, at('12:20'));
    expect(briefText(brief(room))).toContain('Support phone: 2 times, first Mon 16 Nov 2026, 12:00');
    room.does({ ...call, channel: 'letter' }, at('12:21'));
    expect(briefText(brief(room))).toContain('letter: once Mon 16 Nov 2026, 12:21');
    room.does({ ...call, audiences: [] }, at('12:22'));
    room.does({ ...call, partyId: KESTREL }, at('12:23'));
    expect(briefText(brief(room))).toContain('Support phone: 2 times');
  });

  it('[E2, L5] keeps what was filled in for the next time, and takes it back', () => {
    const room = told();
    const filled = { accounts: 'Clinic IT, 0018-II7', errorText: 'PON 3', wanted: 'A crew today' };
    room.does({ type: 'NoteAgentBrief', partyId: NORTHLINE, ...filled });
    const party = partyOf(room.incident.parties, NORTHLINE) ?? expect.fail('no party');
    expect(briefFields(context(room), party)).toEqual(filled);
    expect(room.tries({ type: 'NoteAgentBrief', partyId: NORTHLINE, ...filled })).toMatchObject({
      error: { code: 'nothing-changed' },
    });
    room.undoes();
    expect(briefFields(context(room), party)).toMatchObject({ accounts: 'Clinic IT' });
  });

  it('[R4] in Markdown shows what people typed and does nothing with it', () => {
    const room = told();
    const notes = { accounts: '<b>Clinic</b>\n# 7', errorText: '| a | [x](http://y)', wanted: null };
    room.does({ type: 'NoteAgentBrief', partyId: NORTHLINE, ...notes });
    const markdown = briefMarkdown(brief(room));
    expect(markdown).toContain('## Organisation and account\n\n- &lt;b&gt;Clinic&lt;/b&gt;\n- \\# 7');
    expect(markdown).toContain('- \\| a \\| \\[x\\](http:\\/\\/y)');
  });
});

describe('what to say on a rung', () => {
  const say = (room: Room, name: string, channel?: string) => {
    const rung = DEFAULT_LADDER.find((one) => one.name === name) ?? expect.fail('no rung');
    const party = partyOf(room.incident.parties, NORTHLINE) ?? expect.fail('no party');
    const typed = channel === undefined ? rung : { ...rung, channel };
    return whatToSay(context(room), party, { ...typed, whatToSay: 'Ask for the field desk.' });
  };

  it('[E5] begins with what was prepared, and tells references, tries, broken promises and what we ask by when', () => {
    const text = say(told(), 'Duty manager');
    expect(text.split('\n\n')).toEqual([
      'Ask for the field desk.',
      'This is Clinic IT. Fibre line dead. Your reference: NB-4471902.',
      expect.stringContaining('12 of 23 users\nBegan: Mon 16 Nov 2026, 11:51'),
      expect.stringMatching(/^We tried:\n- Support phone: once [^\n]*$/),
      expect.stringMatching(/^No person has answered since Mon 16 Nov 2026, 12:00/),
      expect.stringMatching(/^Promised, and not kept:\n- Crew on site/),
      expect.stringContaining('Please answer by Mon 16 Nov 2026, 13:45'),
    ]);
  });

  it('[E5, L7] in public tells neither who is hit nor what was promised', () => {
    expect(say(told(), 'Social post')).not.toMatch(/12 of 23|Crew on site|Clinic IT/);
  });

  it.each(['Mastodon', 'x', ' Facebook '])('[E4, L7] knows that "%s" is in public', (channel) => {
    expect(say(told(), 'Duty manager', channel)).not.toMatch(/12 of 23|Crew on site|Clinic IT/);
  });
});
