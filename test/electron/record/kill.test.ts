import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import { createNewId } from '../../../electron/record/new-id';
import { bundleForNode } from '../../support/bundle';
import { handClock, temporaryFolder } from '../../support/record';

const KILLS = Number(process.env.HOLDLINE_KILLS ?? 10);

it(`[J1] loses no confirmed act in ${KILLS} kills at random moments`, { timeout: 20_000 + KILLS * 2000 }, async () => {
  const root = await temporaryFolder();
  const script = await bundleForNode('test/electron/record/append-until-killed.ts', await temporaryFolder());
  const confirmed: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) confirmed.push(...(await runAndKill(script, root, kill)));
  expect(confirmed.length).toBeGreaterThan(KILLS * 5);
  expect(confirmed).not.toContain('failed');

  const { now } = handClock('2027-01-01T00:00:00.000Z');
  const record = await createFileRecordStore({ root, device: 'laptop', now, newId: createNewId(now) }).open('r');
  const there = new Set(record.commits.map((commit) => commit.id));
  expect(confirmed.filter((id) => !there.has(id))).toEqual([]);
  // At most the one act that each kill met in flight was written and not confirmed, and every act is whole.
  expect(there.size - confirmed.length).toBeLessThanOrEqual(KILLS);
  expect(new Set(record.commits.map((commit) => commit.events.length))).toEqual(new Set([2]));
  expect(record.findings.filter(({ kind }) => kind !== 'torn-tail')).toEqual([]);
});

/** Starts the writer, kills it after 5 to 150 ms of writing, and gives the ids that it had confirmed. */
async function runAndKill(script: string, root: string, run: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, root, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const closed = once(child, 'close');
  while (!output.includes('\n')) await wait(5);
  await wait(5 + Math.random() * 145);
  child.kill('SIGKILL');
  await closed;
  const [opened, ...ids] = output.split('\n').slice(0, -1);
  expect(opened).toBe('open');
  return ids;
}
