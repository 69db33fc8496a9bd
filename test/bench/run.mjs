// npm run bench [name …]: measures ours and its yardsticks in turn, in one run, and prints medians, p99 and ratios.
// Each file of rows/ exports `bench`; a name picks the files whose name contains it.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const here = import.meta.dirname;
const outDir = path.resolve(here, '../../test-results/bench');
const names = process.argv.slice(2);
const files = readdirSync(path.join(here, 'rows')).filter((file) => file.endsWith('.ts'));
const chosen = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
if (chosen.length === 0) {
  console.error(`No such row. There are: ${files.map((file) => file.replace(/\.ts$/, '')).join(', ')}`);
  process.exit(2);
}

const { module: bundler } = await runnerImport(path.resolve(here, '../support/bundle.ts'), { configFile: false });
const milliseconds = (value) => (value < 10 ? value.toFixed(3) : value.toFixed(0)).padStart(9);
const all = [];
for (const file of chosen) {
  const script = await bundler.bundleForNode(path.join('test/bench/rows', file), outDir);
  const { bench } = await import(pathToFileURL(script).href);
  console.log(`\n${bench.title}`);
  console.log(`${''.padEnd(52)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}   ours / this   (runs)`);
  for await (const row of bench.rows()) {
    all.push({ bench: bench.title, ...row });
    const ratio = row.ratio === null ? '' : `${row.ratio < 0.1 ? row.ratio.toPrecision(2) : row.ratio.toFixed(2)} x`;
    const runs = `(${row.runs})`;
    console.log(
      `${row.name.padEnd(52)}${milliseconds(row.p50)}${milliseconds(row.p99)}${ratio.padStart(14)}   ${runs}`,
    );
  }
}
mkdirSync(outDir, { recursive: true });
writeFileSync(path.join(outDir, 'bench.json'), `${JSON.stringify(all, null, 2)}\n`);
