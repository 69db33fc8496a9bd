import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { createMailReader } from '../../../electron/imports/mail-reader';
import { instant } from '../../support/incident-scenario';
import { temporaryFolder } from '../../support/record';

const NOW = instant('2026-11-21T13:00:00.000Z');
const top = path.join(import.meta.dirname, '../../..');

async function workerThat(code: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'worker.mjs');
  await writeFile(
    file,
    `import { parentPort } from 'node:worker_threads';\nparentPort.once('message', () => {${code}});`,
  );
  return file;
}

it('[L8] reads a mail in a thread of its own, as the app is built', async () => {
  const outDir = await temporaryFolder();
  await build({
    configFile: false,
    logLevel: 'silent',
    root: top,
    resolve: {
      alias: { '@domain': path.join(top, 'electron/domain'), '@contract': path.join(top, 'electron/contract') },
    },
    ssr: { noExternal: true },
    build: { ssr: path.join(top, 'electron/imports/mail-worker.ts'), outDir, emptyOutDir: false, minify: false },
  });
  await writeFile(path.join(outDir, 'package.json'), '{"type":"module"}');
  const read = createMailReader(path.join(outDir, 'mail-worker.js'));
  const bytes = await readFile(path.join(top, 'test/fixtures/mail/plain.eml'));
  expect(await read(bytes, NOW)).toMatchObject({
    sentAt: '2026-11-21T12:32:10.000Z',
    subject: expect.stringContaining('crew by 15:00'),
  });
  expect(await read(Buffer.from('no mail'), NOW)).toBeNull();
});

it('[L8, X3] ends a mail that takes too long, and says that its file is kept', async () => {
  const read = createMailReader(await workerThat('for (;;);'), 200);
  expect(await read(Buffer.from('x'), NOW)).toMatchObject({
    text: '',
    dateNote: expect.stringMatching(/took too long .* kept whole/),
  });
});

it.each([
  ['throws', "throw new Error('no');"],
  ['ends', 'process.exit(3);'],
  ['takes all memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));'],
])('[L8, X3] outlives a thread that %s', async (_, code) => {
  const read = createMailReader(await workerThat(code), 60_000);
  expect(await read(Buffer.from('x'), NOW)).toMatchObject({
    text: '',
    dateNote: expect.stringMatching(/could not be read, .* kept whole/),
  });
});
