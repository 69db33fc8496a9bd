import path from 'node:path';
import { incidentProjection } from '@domain/incident/incident';
import { toArray } from '@domain/kernel/sorted-list';
import type { Commit } from '@domain/record/envelope';
import { emptyFold, receive, stateOf } from '@domain/record/fold';
import { describe, expect, it } from 'vitest';
import { aDeclaration, type Bench, bench, declared, entry, must } from '../support/incident-room';

function fold(commits: readonly Commit[]) {
  return stateOf(receive(emptyFold(incidentProjection), commits));
}

async function stateIn(b: Bench, incidentId: string) {
  return fold(must(await b.room.open(incidentId)).commits);
}

async function textsIn(b: Bench, incidentId: string) {
  return toArray((await stateIn(b, incidentId)).log.inOrder).map((one) => one.text);
}

describe.each(['memory', 'disk'] as const)('incidents on %s', (on) => {
  it('[J1] keeps what was declared and logged for the next start', async () => {
    const b = await bench(on);
    const id = await declared(b);
    must(await b.room.execute(id, entry('NDR 550 5.7.1 from the gateway')));
    await b.room.close();

    expect(await textsIn(b.another(), id)).toEqual(['NDR 550 5.7.1 from the gateway']);
  });

  it('[J1] answers an act with the very commit that it publishes and that the record holds', async () => {
    const b = await bench(on);
    const id = await declared(b);
    const { commit } = must(await b.room.execute(id, entry('a')));
    expect(b.news).toContainEqual({ type: 'committed', incidentId: id, commits: [commit] });
    expect(must(await b.another().room.open(id)).commits.at(-1)).toEqual(commit);
  });

  it.each(['ENOSPC', 'EIO', 'SHORT'])('[J5] folds and publishes nothing when the disk answers %s', async (error) => {
    const b = await bench(on);
    const id = await declared(b);
    must(await b.room.execute(id, entry('before')));
    const published = b.news.length;
    b.disk.fail({ atCall: 1, error, isLasting: true });

    const refused = await b.room.execute(id, entry('on the full disk'));
    expect(refused).toMatchObject({
      ok: false,
      error: { field: null, sentence: expect.stringMatching(/not saved|disk/i) },
    });
    expect(b.news.slice(published).filter((one) => one.type === 'committed')).toEqual([]);
    expect(await textsIn(b, id)).toEqual(['before']);

    b.disk.fail(null);
    must(await b.room.execute(id, entry('after')));
    expect(await textsIn(b, id)).toEqual(['before', 'after']);
  });

  it.each([
    { call: 'makeFolder', error: 'ENOSPC' },
    { call: 'createFile', error: 'ENOSPC' },
    { call: 'write', error: 'SHORT' },
    { call: 'dataSync', error: 'EIO' },
  ])('[J5] leaves no incident behind when its declaration cannot be saved: $call $error', async (fault) => {
    const b = await bench(on);
    b.disk.fail({ atCall: 1, isLasting: true, ...fault });
    expect((await b.room.declare(aDeclaration)).ok).toBe(false);
    b.disk.fail(null);
    expect(await b.another().room.list()).toEqual([]);
    expect(await b.disk.listFolder(path.join(b.dataFolder, 'incidents')).catch(() => [])).toEqual([]);
    expect(must(await b.room.declare(aDeclaration))).toBeDefined();
    expect((await b.room.list()).map((one) => one.reference)).toEqual(['INC-0001']);
  });

  it('does acts on one incident one after the other, in the order in which they were asked for', async () => {
    const b = await bench(on);
    const id = await declared(b);
    const texts = Array.from({ length: 20 }, (_, index) => `entry ${index}`);
    await Promise.all(texts.map((text) => b.room.execute(id, entry(text))));
    expect(await textsIn(b, id)).toEqual(texts);
  });

  it('refuses the second of two equal acts that were asked for at once, because the first counts by then', async () => {
    const b = await bench(on);
    const id = await declared(b);
    const act = { type: 'AddParty', name: 'Northline', role: 'provider' } as const;
    const [first, second] = await Promise.all([b.room.execute(id, act), b.room.execute(id, act)]);
    expect(first?.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, error: { code: 'party-name-taken' } });
  });

  it('[I1] gives two incidents that are declared at once two references', async () => {
    const b = await bench(on);
    await Promise.all([b.room.declare(aDeclaration), b.room.declare(aDeclaration)]);
    expect((await b.room.list()).map((one) => one.reference).sort()).toEqual(['INC-0001', 'INC-0002']);
  });

  it('[L5] takes an act back by answering it, and the words stay readable', async () => {
    const b = await bench(on);
    const id = await declared(b);
    const { commit } = must(await b.room.execute(id, entry('wrong window')));
    must(await b.room.undo(id, commit.id));
    const state = await stateIn(b.another(), id);
    expect(toArray(state.log.inOrder)).toMatchObject([{ text: 'wrong window', retraction: { by: 'Name of laptop' } }]);
  });

  it('[L5] refuses to take back what a later act was built on, and what is not there', async () => {
    const b = await bench(on);
    const id = await declared(b);
    const { commit } = must(await b.room.execute(id, { type: 'ChangeSeverity', severity: 1 }));
    must(await b.room.execute(id, { type: 'ChangeSeverity', severity: 4 }));
    expect(await b.room.undo(id, commit.id)).toMatchObject({ ok: false, error: { code: 'act-superseded' } });
    expect(await b.room.undo(id, 'no-such-act')).toMatchObject({ ok: false, error: { code: 'act-unknown' } });
  });

  it('[L5b] blanks redacted words in the files, and what is opened afterwards does not have them', async () => {
    const b = await bench(on);
    const id = await declared(b);
    must(await b.room.execute(id, entry('the password is hunter2')));
    const before = await stateIn(b, id);
    const entryId = toArray(before.log.inOrder)[0]?.id;
    if (entryId === undefined) return expect.fail('nothing was logged');
    must(await b.room.execute(id, { type: 'RedactEntry', entryId, reason: 'a password' }));

    const here = must(await b.room.open(id));
    const again = must(await b.another().room.open(id));
    expect(JSON.stringify(here.commits)).not.toContain('hunter2');
    expect(JSON.stringify(again.commits)).not.toContain('hunter2');
    expect(fold(again.commits)).toEqual(fold(here.commits));
    expect(toArray(fold(again.commits).log.inOrder)).toMatchObject([{ text: '', redaction: { reason: 'a password' } }]);
    expect(again.findings).toEqual([]);
  });

  it('[L5b] blanks at the next opening what could not be blanked at once', async () => {
    const b = await bench(on);
    const id = await declared(b);
    must(await b.room.execute(id, entry('the password is hunter2')));
    const entryId = toArray((await stateIn(b, id)).log.inOrder)[0]?.id;
    if (entryId === undefined) return expect.fail('nothing was logged');
    b.disk.fail({ atCall: 1, call: 'rename', error: 'EIO', isLasting: true });
    must(await b.room.execute(id, { type: 'RedactEntry', entryId, reason: 'a password' }));
    expect(b.errors).toEqual([expect.stringContaining('redacted words are still in the files')]);
    b.disk.fail(null);
    await b.room.close();

    expect(JSON.stringify(must(await b.another().room.open(id)))).not.toContain('hunter2');
    expect(JSON.stringify(must(await b.another('desktop').room.open(id)))).not.toContain('hunter2');
  });

  it('[J8] shows what another computer wrote, in the order of the record, and tells the window', async () => {
    const b = await bench(on);
    const id = await declared(b);
    must(await b.room.execute(id, entry('from the laptop')));
    b.clock.move(1000);
    const desktop = b.another('desktop');
    const { commit } = must(await desktop.room.execute(id, entry('from the desktop')));

    await b.room.refresh();
    expect(b.news).toContainEqual({ type: 'committed', incidentId: id, commits: [commit] });
    expect(await textsIn(b, id)).toEqual(['from the laptop', 'from the desktop']);
  });

  it('[J8] looks once for what others wrote, however often the clock asks while the disk is slow', async () => {
    const b = await bench(on);
    await declared(b);
    const { listFolder } = b.disk;
    let looks = 0;
    Object.assign(b.disk, {
      listFolder: (folder: string) => {
        looks += 1;
        return listFolder(folder);
      },
    });
    await Promise.all(Array.from({ length: 5 }, () => b.room.refresh()));
    expect(looks).toBe(1);
    await b.room.refresh();
    expect(looks).toBe(2);
  });

  it('says that an incident is not there, and does not make it', async () => {
    const b = await bench(on);
    expect(await b.room.execute('0000', entry('a'))).toMatchObject({ ok: false, error: { code: 'incident-unknown' } });
    expect(await b.room.list()).toEqual([]);
  });

  it('[C6] notes a jump of the clock in the incidents that are open and not over', async () => {
    const b = await bench(on);
    const [open, over] = [await declared(b), await declared(b)];
    must(await b.room.execute(over, { type: 'ResolveIncident', when: null, confirmation: 'mail flows' }));
    const afterMs = Date.parse('2026-11-21T13:00:00.000Z');
    await b.room.noteClockJump({ beforeMs: afterMs + 3_600_000, afterMs, cause: 'clock-changed' });
    expect((await stateIn(b, open)).lifecycle.clockJumps).toEqual([
      { before: '2026-11-21T14:00:00.000Z', after: '2026-11-21T13:00:00.000Z', cause: 'clock-changed' },
    ]);
    expect((await stateIn(b, over)).lifecycle.clockJumps).toEqual([]);
  });
});

describe('a long record', () => {
  it('comes in pieces of which the window can put together the whole', async () => {
    const b = await bench();
    const id = await declared(b);
    for (let count = 0; count < 4500; count++) must(await b.room.execute(id, entry(`entry ${count}`)));
    const opened = must(await b.room.open(id));
    await expect.poll(() => b.news.at(-1)).toMatchObject({ type: 'recordChunk', remaining: 0 });

    const pieces = b.news.flatMap((one) => (one.type === 'recordChunk' ? [one] : []));
    expect(opened).toMatchObject({ remaining: 2501 });
    expect(pieces.map((piece) => piece.remaining)).toEqual([501, 0]);
    const all = [...opened.commits, ...pieces.flatMap((piece) => piece.commits)];
    expect(toArray(fold(all).log.inOrder).map((one) => one.text)).toEqual(
      Array.from({ length: 4500 }, (_, count) => `entry ${count}`),
    );
  });
});
