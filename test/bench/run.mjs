// npm run bench [name …] [--quick]: measures ours and its yardsticks in turn, in one run, and prints medians, p99 and
// ratios. A name picks the files whose name contains it. Each file exports `bench`: those of rows/ run in plain Node,
// bundled; those of window-rows/ drive the real window. --quick shows that every row prints, and measures nothing.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { buildWhenStale, projectFolder, readyElectron } from '../../electron/runtime/prepare.mjs';
import { startVirtualDisplay } from '../../electron/runtime/virtual-display.mjs';
import { printRow, printTitle } from './print.mjs';

const here = import.meta.dirname;
const outDir = path.resolve(here, '../../test-results/bench');
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const quick = process.argv.includes('--quick');
const files = ['rows', 'window-rows'].flatMap((folder) =>
  readdirSync(path.join(here, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ name: file.replace(/\.ts$/, ''), file: path.join(here, folder, file), folder })),
);
const chosen = files.filter(({ name }) => names.length === 0 || names.some((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error(`No such row. There are: ${files.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

// Node itself runs what is timed in Node, from a bundle: the module runner would slow it down.
const inNode = { configFile: false };
const alias = {
  '@domain': path.join(projectFolder, 'electron/domain'),
  '@contract': path.join(projectFolder, 'electron/contract'),
};
const { module: bundler } = await runnerImport(path.resolve(here, '../support/bundle.ts'), inNode);
const load = async ({ file, folder }) => {
  if (folder === 'window-rows') return (await runnerImport(file, { ...inNode, resolve: { alias } })).module;
  const script = await bundler.bundleForNode(path.relative(projectFolder, file), outDir);
  return import(pathToFileURL(script).href);
};

const display = chosen.some(({ folder }) => folder === 'window-rows') ? await prepareWindows() : null;
const all = [];
try {
  for (const one of chosen) {
    const { bench } = await load(one);
    printTitle(bench.title);
    for await (const row of bench.rows({ quick })) {
      all.push({ bench: bench.title, ...row });
      // Small samples and a handful of runs are no measure of anything.
      printRow(quick ? { ...row, aims: [] } : row);
    }
  }
} finally {
  await display?.stop();
}
mkdirSync(outDir, { recursive: true });
writeFileSync(path.join(outDir, 'bench.json'), `${JSON.stringify(all, null, 2)}\n`);

/** Always a virtual display where there can be one: a window manager and a person's own windows would be measured too. */
async function prepareWindows() {
  const isLinux = process.platform === 'linux';
  await readyElectron({ virtualDisplay: isLinux });
  buildWhenStale();
  if (!isLinux) return null;
  const started = await startVirtualDisplay();
  Object.assign(process.env, started.environment);
  delete process.env.WAYLAND_DISPLAY;
  return started;
}
