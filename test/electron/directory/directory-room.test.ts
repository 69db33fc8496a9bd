import { toArray } from '@domain/kernel/sorted-list';
import { expect, it } from 'vitest';
import { vendorFacts } from '../../support/sample-vendor';
import { type DirectoryBench, directoryBench } from '../support/directory-room';
import { must } from '../support/incident-room';

const names = async ({ room }: DirectoryBench) => toArray((await room.state()).vendors).map(({ name }) => name);

it('[B1, J1] keeps a vendor in a record of its own, which another run reads whole', async () => {
  const bench = directoryBench();
  must(await bench.room.execute({ type: 'AddVendor', facts: vendorFacts() }));
  await bench.room.close();

  const again = bench.another('laptop');
  const { commits, remaining } = must(await again.room.open());
  expect(commits).toHaveLength(1);
  expect(remaining).toBe(0);
  expect(toArray((await again.room.state()).vendors)).toMatchObject([vendorFacts()]);
  expect(await bench.disk.listFolder('/data/directory')).toHaveLength(1);
});

it('[B1, J8] takes in what another computer wrote, and tells it', async () => {
  const here = directoryBench();
  const there = here.another('desktop');
  must(await here.room.open());
  must(await there.room.execute({ type: 'AddVendor', facts: { name: 'VoxLine' } }));
  expect(await names(here)).toEqual([]);
  await here.room.refresh();
  expect(await names(here)).toEqual(['VoxLine']);
  expect(here.news.map(({ type }) => type)).toContain('directoryCommitted');
});

it('[B1, L5] undoes an act by its id, and says so where there is none', async () => {
  const bench = directoryBench();
  const added = must(await bench.room.execute({ type: 'AddVendor', facts: { name: 'VoxLine' } }));
  must(await bench.room.undo(added.commit.id));
  expect(toArray((await bench.room.state()).vendors)).toMatchObject([{ name: 'VoxLine', setAside: true }]);
  expect(await bench.room.undo('no-such-act')).toMatchObject({ error: { code: 'act-unknown' } });
});

it('[B1, J5] keeps nothing that the disk did not take, and says why', async () => {
  const bench = directoryBench();
  must(await bench.room.open());
  bench.disk.fail({ atCall: 1, call: 'write', error: 'ENOSPC', isLasting: true });
  expect(await bench.room.execute({ type: 'AddVendor', facts: { name: 'VoxLine' } })).toMatchObject({ ok: false });
  expect(await names(bench)).toEqual([]);
});
