import type { IncidentCommand } from '@domain/incident/decide';
import type { Incident, IncidentEvent } from '@domain/incident/incident';
import { commitmentIdSchema, type PartyId } from '@domain/kernel/ids';
import { toArray } from '@domain/kernel/sorted-list';
import { personsMet } from '@domain/queries/persons-met';
import { describe, expect, it } from 'vitest';
import { sideClocks } from '../../../renderer/features/header/side-clocks-view';
import { logNames } from '../../../renderer/features/log/log-names';
import { promiseTag } from '../../../renderer/features/log/promise-tag-view';
import { partyCardView } from '../../../renderer/features/parties/party-card-view';
import { entry } from '../../support/entry-command';
import { roomWith } from '../../support/incident-scenario';
import { commitmentMade, entryLogged } from '../../support/sample-events';
import { at, type Story, story } from './story';

const zone = 'Etc/UTC';

function promising(words: string, due: string | null, byPartyId: PartyId | null, toPartyId: PartyId | null = null) {
  const dueAt = due === null ? null : ({ at: at(due), certainty: 'exact' } as const);
  const promise = { words, due: dueAt, byPartyId, toPartyId };
  return { ...entry(words), kind: 'contact', partyId: byPartyId, promise } as const satisfies IncidentCommand;
}

function told(): Story {
  const one = story();
  one.act('21T13:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
  one.act('21T13:00', { type: 'AddParty', name: 'Clinic IT', role: 'us' });
  return one;
}

function tags(incident: Incident, moment: string) {
  const names = logNames(incident.parties, zone);
  return toArray(incident.commitments).map((promise) =>
    promiseTag(promise, { at: at(moment), certainty: 'exact' }, names),
  );
}

describe('the tag of a promise', () => {
  it('[M1, C4] says what and when, in full where it is not today, and counts up once it is overdue', () => {
    const one = told();
    one.act('21T14:32', promising('crew by 15:00', '21T15:00', one.party('Northline')));
    expect(tags(one.incident(), '21T14:32')).toEqual([{ tone: 'warn', words: 'Promise: crew by 15:00' }]);
    expect(tags(one.incident(), '21T15:00')).toEqual([{ tone: 'warn', words: 'Promise: crew by 15:00' }]);
    expect(tags(one.incident(), '21T15:17')).toEqual([
      { tone: 'crit', words: 'Promise overdue 17 min: crew by 15:00' },
    ]);
    expect(tags(one.incident(), '20T15:00')).toEqual([
      { tone: 'warn', words: 'Promise: crew by 15:00, due Sat 21 Nov, 15:00' },
    ]);
  });

  it('[M1] names ours, and one without a time', () => {
    const one = told();
    one.act('21T14:32', promising('the logs', '21T17:00', null, one.party('Northline')));
    one.act('21T14:33', promising('a call', null, null));
    expect(tags(one.incident(), '21T14:40').map(({ words }) => words)).toEqual([
      'Our promise to Northline: the logs, due 17:00',
      'Our promise: a call, no time given',
    ]);
  });

  it('[M2] says what became of it', () => {
    const commitmentId = commitmentIdSchema.parse('commitment-1');
    const tag = (...events: readonly IncidentEvent[]) => {
      const { incident } = roomWith([entryLogged(), commitmentMade(), ...events]);
      return tags(incident, '16T15:00')[0];
    };
    const kept = (clock: string): IncidentEvent => ({
      type: 'CommitmentKept',
      commitmentId,
      keptAt: at(`16T${clock}`),
      certainty: 'exact',
    });
    expect(tag(kept('13:50'))).toEqual({ tone: 'ok', words: 'Promise kept: Splice redone' });
    expect(tag(kept('14:10'))).toEqual({ tone: 'crit', words: 'Promise kept late: Splice redone' });
    expect(tag({ type: 'CommitmentWithdrawn', commitmentId, at: at('16T13:00') })?.words).toContain('withdrawn');
    expect(tag({ type: 'CommitmentOutcomeUnknown', commitmentId })?.words).toContain('outcome unknown');
  });
});

describe('the clock of the next promise', () => {
  it('[C4] counts down to the next, then up from the one that fell due last, until it is resolved', () => {
    const one = told();
    const northline = one.party('Northline');
    one.act('21T14:32', promising('crew by 15:00', '21T15:00', northline));
    one.act('21T14:33', promising('splice by 15:30', '21T15:30', northline));
    const clock = (moment: string) => sideClocks(one.incident(), at(moment), zone).find(({ id }) => id === 'promise');
    expect(clock('21T14:40')).toMatchObject({
      label: 'Next promise',
      value: 'in 20 min',
      note: 'crew by 15:00, Northline, 15:00',
    });
    expect(clock('21T15:17')).toMatchObject({ label: 'Promise overdue', value: '17 min', isLate: true });
    expect(clock('21T15:40')).toMatchObject({ label: '2 promises overdue', value: '10 min' });
    one.act('21T15:45', { type: 'ResolveIncident', when: null, confirmation: 'Light is green' });
    expect(clock('21T15:50')).toBeUndefined();
  });

  it('[C3, C4, P2] is on the card of who promised, with whom the ball lies from then on', () => {
    const one = told();
    one.act('21T14:32', promising('crew by 15:00', '21T15:00', one.party('Northline')));
    const card = (name: string) => {
      const incident = one.incident();
      const party = incident.parties.find((found) => found.name === name);
      if (party === undefined) throw new Error(`no ${name}`);
      return partyCardView(incident, party, at('21T14:40'));
    };
    expect(card('Northline')).toMatchObject({
      promise: { promise: 'crew by 15:00' },
      ball: { with: 'them', since: at('21T14:32') },
      lastContact: { at: at('21T14:32') },
    });
    expect(card('Clinic IT')).toMatchObject({ promise: null, lastContact: null });
  });
});

describe('the persons that the log knows', () => {
  it('[L10] are those of the latest entries, once per party; of a try of ours whom we reached', () => {
    const one = told();
    const [northline, us] = [one.party('Northline'), one.party('Clinic IT')];
    one.act('21T14:00', { ...entry('a'), partyId: northline, person: 'Priya' });
    one.act('21T14:01', { ...entry('b'), partyId: us, toPartyId: northline, person: 'Leo' });
    one.act('21T14:02', { ...entry('c'), partyId: us, person: 'Sam' });
    one.act('21T14:03', { ...entry('d'), partyId: northline, person: 'priya' });
    one.act('21T14:04', { ...entry('e'), person: 'Kim' });
    expect(personsMet(one.incident().log, us)).toEqual([
      { name: 'Kim', partyId: null },
      { name: 'priya', partyId: northline },
      { name: 'Sam', partyId: us },
      { name: 'Leo', partyId: northline },
    ]);
  });
});
