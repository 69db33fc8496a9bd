import { decide } from '@domain/incident/decide';
import { evolve, type Incident } from '@domain/incident/incident';
import type { Entry } from '@domain/incident/log';
import { addMs, MINUTE } from '@domain/kernel/instant';
import { last, sortedListOf, toArray } from '@domain/kernel/sorted-list';
import { outsideParties, summaryOf } from '@domain/queries/incident-list';
import { trailOf } from '@domain/queries/trail';
import { expect, it } from 'vitest';
import { sampleIncident } from '../../bench/sample-incident';
import { entry } from '../../support/entry-command';
import { countingIds } from '../../support/incident-scenario';

const ENTRIES = 6_000;

it('[C4, E5, I1] one more entry costs a look at the newest of a long log, not at all of it', () => {
  const looked = new Set<Entry>();
  const watched = (one: Entry) =>
    new Proxy(one, {
      get(target, property, receiver) {
        looked.add(target);
        return Reflect.get(target, property, receiver);
      },
    });
  const { incident: told } = sampleIncident(ENTRIES);
  const { byId, inOrder } = told.log;
  const entries = toArray(inOrder).map(watched);
  const log = { byId: sortedListOf(byId.keyOf, entries), inOrder: sortedListOf(inOrder.keyOf, entries) };
  const incident: Incident = { ...told, log };
  const now = addMs(last(inOrder)?.recordedAt ?? expect.fail('the sample is empty'), 10 * MINUTE);
  const look = (at: Incident) => {
    looked.clear();
    summaryOf(at, { reference: 'INC-0042', now });
    for (const { id } of outsideParties(at)) trailOf(at, id, null);
    return looked.size;
  };
  expect(look(incident)).toBe(ENTRIES);
  const [first] = outsideParties(incident);
  if (first === undefined) return expect.fail('the sample has no party');
  const rang = { ...entry('Rang again'), kind: 'contact', partyId: first.id, channel: 'phone' } as const;
  const decided = decide(incident, rang, { now, newId: countingIds() });
  if (!decided.ok) return expect.fail(decided.error.sentence);
  const more = decided.value.reduce((state, event, i) => {
    const meta = { id: `event-${i}`, at: now, by: { device: 'sample', name: 'Priya' }, position: `999 ${i}` };
    return evolve(state, event, meta);
  }, incident);
  // The chunk that it is in, the ends of the others, and what tells of attempts: a ninth of them.
  expect(look(more)).toBeLessThan(ENTRIES / 4);
});
