import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createCaseReader } from '../../../electron/imports/case-reader';
import { readCaseFile } from '../../../electron/imports/read-case-file';
import { bundleForNode } from '../../support/bundle';
import { caseText } from '../../support/imported-room';
import { temporaryFolder } from '../../support/record';

async function fileWith(text: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'case.json');
  await writeFile(file, text);
  return file;
}

async function reader() {
  return createCaseReader(await bundleForNode('electron/imports/case-worker.ts', await temporaryFolder()));
}

/** The longest time, in milliseconds, for which nothing else could run meanwhile. */
async function longestHalt(task: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await task();
  clearInterval(timer);
  return Math.max(longest, performance.now() - last);
}

it('[Q1] a case that was read in a thread of its own is the same case', async () => {
  const file = await fileWith(caseText('office365-2012'));
  expect(await (await reader())(file)).toEqual(await readCaseFile(file));
});

it('[Q1, X3] a case that is refused there is refused in the same sentence', async () => {
  const read = await reader();
  for (const file of [await fileWith('{"id": 1'), '/nowhere/case.json']) {
    const refused = await read(file);
    expect(refused).toEqual(await readCaseFile(file));
    expect(refused.ok).toBe(false);
  }
});

it('a large case halts the main process for a fraction of the time that reading it takes', async () => {
  const wanted = JSON.parse(caseText('office365-2012'));
  const row = wanted.timeline.at(0);
  const many = Array.from({ length: 8000 }, (_, index) => ({ ...row, text: `${row.text} ${index}` }));
  const file = await fileWith(JSON.stringify({ ...wanted, timeline: [...wanted.timeline, ...many] }));
  const read = await reader();
  const here = await longestHalt(() => readCaseFile(file));
  const there = await longestHalt(async () => expect(await read(file)).toMatchObject({ ok: true }));
  expect(there).toBeLessThan(here / 2);
}, 60_000);

it('a thread that cannot run rejects, and the question is not left open', async () => {
  await expect(createCaseReader('/nowhere/case-worker.js')('/nowhere/case.json')).rejects.toThrow();
});
