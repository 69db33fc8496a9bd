import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { incidentProjection } from '@domain/incident/incident';
import { toArray, values } from '@domain/kernel/sorted-list';
import { emptyFold, receive, stateOf } from '@domain/record/fold';
import { expect, it } from 'vitest';
import { bench, declared, entry, must } from '../support/incident-room';

it('[L5b, J8] goes on in one file after a redaction, instead of blanking what is blank with every further act', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  must(await b.room.execute(id, entry('the password is hunter2')));
  const { commits } = must(await b.room.open(id));
  const entryId = toArray(stateOf(receive(emptyFold(incidentProjection), commits)).log.inOrder)[0]?.id;
  if (entryId === undefined) return expect.fail('nothing was logged');
  must(await b.room.execute(id, { type: 'RedactEntry', entryId, reason: 'a password' }));
  for (let count = 0; count < 10; count++) must(await b.room.execute(id, entry(`after ${count}`)));

  const files = await readdir(path.join(b.dataFolder, 'incidents', id));
  // The one that was blanked, and the one that everything after it went into.
  expect(files).toHaveLength(2);
});

it('[L5b, J8] two writers who redact one entry without knowing of each other leave each fact once', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  const other = b.another('desktop');
  must(await b.room.execute(id, { type: 'AddParty', name: 'Northline', role: 'provider' }));
  const { file } = must(await b.room.addEvidence(id, { name: 'hunter2.txt', bytes: Buffer.from('hunter2') }));
  const state = () => b.room.find(id) ?? expect.fail('the incident is not open');
  const partyId = state().parties[0]?.id ?? expect.fail('no party');
  const when = { when: null, person: 'Priya', reference: null, minutes: null, minutesOnHold: null, deflectedTo: null };
  const post = { network: 'X', handle: 'hunter2', link: 'https://x.example/hunter2' };
  const promise = { words: 'hunter2 by noon', due: null, byPartyId: partyId, toPartyId: null };
  const said = { text: 'hunter2', ended: 'promised', promise, post, evidence: [] } as const;
  must(await b.room.execute(id, { type: 'LogAttempt', partyId, channel: 'phone', rung: 'support', ...when, ...said }));
  const entryId = toArray(state().log.inOrder)[0]?.id ?? expect.fail('nothing was logged');
  must(await b.room.execute(id, { type: 'AttachEvidence', entryId, files: [file] }));
  must(await other.room.open(id));
  for (const { room } of [b, other])
    must(await room.execute(id, { type: 'RedactEntry', entryId, reason: 'a password' }));
  for (const { room } of [b, other]) await room.refresh();
  const third = b.another('third');
  must(await third.room.open(id));
  for (const { room } of [b, other, third]) {
    const { escalations, evidence, commitments } = room.find(id) ?? expect.fail('not open');
    const lists: readonly Iterable<object>[] = [
      values(escalations.attempts),
      values(escalations.replies),
      values(evidence.byId),
      values(commitments),
    ];
    expect(lists.map((list) => [...list].length)).toEqual([1, 1, 1, 1]);
  }
});
