import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { incidentProjection } from '@domain/incident/incident';
import { toArray } from '@domain/kernel/sorted-list';
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
