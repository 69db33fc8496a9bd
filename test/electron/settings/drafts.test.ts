import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createDrafts, draftFileName } from '../../../electron/settings/drafts';
import { bundleForNode } from '../../support/bundle';
import { temporaryFolder } from '../../support/record';

async function draftsIn(folder?: string) {
  const where = folder ?? path.join(await temporaryFolder(), 'drafts');
  const notices: string[] = [];
  return { folder: where, drafts: createDrafts(where, (notice) => notices.push(notice)), notices };
}

describe('[L9] drafts', () => {
  it('are there after a start, word for word', async () => {
    const { folder, drafts } = await draftsIn();
    const text = '/call @Northline 14:32\n\tPriya: “crew by 15:00” \u202e \ud800 \u0000 🙂';
    expect(await drafts.save('capture/0042', text)).toEqual({ ok: true, value: null });
    expect(await (await draftsIn(folder)).drafts.load('capture/0042')).toBe(text);
  });

  it('hold a megabyte', async () => {
    const { folder, drafts } = await draftsIn();
    const text = 'ä'.repeat(1_000_000);
    await drafts.save('capture/0042', text);
    expect(await (await draftsIn(folder)).drafts.load('capture/0042')).toBe(text);
  });

  it('are gone, file and all, once the text is empty', async () => {
    const { folder, drafts, notices } = await draftsIn();
    await drafts.save('capture/0042', 'x');
    await drafts.save('capture/0042', '');
    expect(await drafts.load('capture/0042')).toBeNull();
    expect(notices).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('end as the last text that was given, however fast the texts come', async () => {
    const { folder, drafts } = await draftsIn();
    const texts = Array.from({ length: 200 }, (_, count) => 'x'.repeat(count + 1));
    const saved = await Promise.all(texts.map((text) => drafts.save('k', text)));
    expect(saved.every((one) => one.ok)).toBe(true);
    expect((await drafts.load('k'))?.length).toBe(200);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('are settled when everything that was given is on the disk', async () => {
    const { folder, drafts } = await draftsIn();
    for (const text of ['a', 'b', 'c']) void drafts.save('k', text);
    void drafts.save('other', 'd');
    await drafts.settled();
    const again = (await draftsIn(folder)).drafts;
    expect([await again.load('k'), await again.load('other')]).toEqual(['c', 'd']);
  });

  it.each(['../../outside', '/etc/passwd', 'CON', 'a'.repeat(200), '', '.', 'x\0y', 'capture/INC:0042?*"<>|', 'ünï'])(
    'keep to their folder under the key %j',
    async (key) => {
      const { folder, drafts } = await draftsIn();
      await drafts.save(key, 'words');
      expect(await drafts.load(key)).toBe('words');
      const [name, ...others] = await readdir(folder);
      expect(others).toEqual([]);
      expect(name).toMatch(/^[a-z0-9-]{0,60}\.[0-9a-f]{16}\.json$/);
    },
  );

  it('keeps keys apart that only look alike as file names', () => {
    const keys = ['capture/A', 'capture/a', 'capture-a', 'capture//a', `${'x'.repeat(80)}1`, `${'x'.repeat(80)}2`];
    expect(new Set(keys.map(draftFileName)).size).toBe(keys.length);
  });

  it.each(['', '{', '"x"', '{"key":"other","text":"x"}', '{"key":"k"}'])(
    'are set aside whole, with a word, when their file says %j, and can be written again',
    async (content) => {
      const { folder, drafts, notices } = await draftsIn();
      await mkdir(folder);
      const file = path.join(folder, draftFileName('k'));
      const asides = [1, 2].map((number) => file.replace(/json$/, `corrupt-${number}.json`));
      for (const aside of asides) {
        await writeFile(file, content);
        expect(await Promise.all([drafts.load('k'), drafts.load('k')])).toEqual([null, null]);
        expect(notices.splice(0)).toEqual([expect.stringContaining(`set aside as ${aside};`)]);
        await drafts.save('k', 'new');
        expect(await drafts.load('k')).toBe('new');
      }
      expect(await Promise.all(asides.map((aside) => readFile(aside, 'utf8')))).toEqual([content, content]);
    },
  );

  it('[X3] say so when they cannot be kept, and work again when they can', async () => {
    const parent = await temporaryFolder();
    const folder = path.join(parent, 'drafts');
    await writeFile(folder, 'a file is in the way');
    const { drafts } = await draftsIn(folder);
    expect(await drafts.save('k', 'x')).toMatchObject({
      ok: false,
      error: {
        code: 'draft-not-saved',
        sentence: expect.stringMatching(/^The draft could not be kept\. .*stays on the screen/),
      },
    });
  });
});

it('[L9] hold the last text that was acknowledged, or a later one, whole, after kills while they are written', async () => {
  const folder = path.join(await temporaryFolder(), 'drafts');
  const script = await bundleForNode('test/electron/settings/write-drafts.ts', await temporaryFolder());
  let length = 0;
  for (let round = 0; round < 5; round++) {
    const acknowledged = await writeUntilKilled(script, folder, length + 1, 10 + round * 30);
    const text = (await (await draftsIn(folder)).drafts.load('k')) ?? expect.fail('the draft is gone');
    expect(text).toBe('x'.repeat(text.length));
    expect(text.length).toBeGreaterThanOrEqual(acknowledged);
    length = text.length;
  }
  await (await draftsIn(folder)).drafts.save('k', 'tidy');
  expect(await readdir(folder)).toEqual([draftFileName('k')]);
}, 60_000);

/** Lets a process write longer and longer drafts and kills it; answers the longest that it had acknowledged. */
async function writeUntilKilled(script: string, folder: string, from: number, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [script, folder, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const closed = once(child, 'close');
  while (!output.includes('\n')) await wait(5);
  await wait(afterMs);
  child.kill('SIGKILL');
  await closed;
  expect(output).not.toContain('failed');
  return Number(output.split('\n').slice(0, -1).at(-1));
}
