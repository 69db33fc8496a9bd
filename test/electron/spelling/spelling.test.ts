import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSpelling, type Spelling, type SpellingOptions } from '../../../electron/spelling/spelling';
import { bundleForNode } from '../../support/bundle';

let folder: string;
let workerFile: string;
let opened: Spelling | null = null;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'holdline-spelling-'));
  workerFile = await bundleForNode('electron/spelling/worker.ts', folder);
  const dictionary = path.dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'));
  for (const name of ['index.aff', 'index.dic']) await cp(path.join(dictionary, name), path.join(folder, name));
});

afterAll(() => rm(folder, { recursive: true }));

afterEach(async () => {
  await opened?.close();
  opened = null;
});

function spelling(options: Partial<SpellingOptions> = {}): Spelling {
  opened = createSpelling({
    workerFile,
    isOn: () => true,
    ownWords: () => [],
    names: () => [],
    logError: (what, cause) => {
      throw new Error(what, { cause });
    },
    ...options,
  });
  return opened;
}

describe('spelling', () => {
  it('[X2] marks what the dictionary on this computer does not have, and offers what was meant', async () => {
    const { check, suggest } = spelling();
    expect(await check(['The', 'outtage', 'outage', 'failover', 'VPN'])).toEqual(['outtage']);
    expect(await suggest('outtage')).toEqual(['outage', 'outrage', 'outtake']);
  });

  it('leaves words of one’s own and names alone from the moment they are known', async () => {
    let known: readonly string[] = [];
    const { check } = spelling({ ownWords: () => known, names: () => ['Brightnet Telekom'] });
    expect(await check(['Northlyne', 'Northlyne’s', 'Brightnet', 'telekom'])).toEqual(['Northlyne', 'Northlyne’s']);
    known = ['northlyne'];
    expect(await check(['Northlyne', 'Northlyne’s'])).toEqual([]);
    known = [];
    expect(await check(['Northlyne'])).toEqual(['Northlyne']);
  });

  it('marks nothing while it is switched off', async () => {
    let isOn = false;
    const { check } = spelling({ isOn: () => isOn });
    expect(await check(['outtage'])).toEqual([]);
    isOn = true;
    expect(await check(['outtage'])).toEqual(['outtage']);
  });

  it('answers questions that come at once each with its own words', async () => {
    const { check } = spelling();
    const asked = ['outtage', 'recieve', 'sevrer', 'managment'];
    expect(await Promise.all(asked.map((word) => check([word, 'fine'])))).toEqual(asked.map((word) => [word]));
  });

  it('marks nothing where its thread cannot run, and says so once in the log', async () => {
    const errors: string[] = [];
    const { check, suggest } = spelling({ workerFile: '/nowhere/worker.mjs', logError: (what) => errors.push(what) });
    expect(await check(['outtage'])).toEqual([]);
    expect(await check(['recieve'])).toEqual([]);
    expect(await suggest('outtage')).toEqual([]);
    expect(errors).toEqual(['the spelling thread failed']);
  });

  it('lets nobody wait for an answer that the end of the app cut off', async () => {
    const { check, close } = spelling();
    const asked = check(['outtage']);
    await close();
    expect(await asked).toEqual([]);
  });
});
