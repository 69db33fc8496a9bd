import { truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LogTableSource, readLogTable } from '../../../electron/imports/read-log-table';
import { createTableReader } from '../../../electron/imports/table-reader';
import { bundleForNode } from '../../support/bundle';
import { temporaryFolder } from '../../support/record';
import { must } from '../support/incident-room';

async function fileWith(bytes: string | Uint8Array, name = 'log.csv'): Promise<LogTableSource> {
  const file = path.join(await temporaryFolder(), name);
  await writeFile(file, bytes);
  return { path: file };
}

async function inThread(timeLimitMs?: number) {
  return createTableReader(
    await bundleForNode('electron/imports/table-worker.ts', await temporaryFolder()),
    timeLimitMs,
  );
}

async function sentenceOf(source: LogTableSource): Promise<string> {
  const read = await readLogTable(source);
  return read.ok ? 'read' : read.error.sentence;
}

describe("a file with somebody's own log", () => {
  it('[Q1] is read with the numbers that its rows have in a spreadsheet, in whatever encoding', async () => {
    const text = 'Date;Words\n\n;\n31.12.2024;Zoë rang\n31.12.2024;"two\nlines"\n';
    for (const [encoding, bytes] of [
      ['UTF-8', Buffer.from(text)],
      ['Windows-1252', Buffer.from(text, 'latin1')],
      ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ] as const) {
      expect(must(await readLogTable(await fileWith(bytes)))).toEqual({
        name: 'log.csv',
        encoding,
        rows: [
          { row: 1, cells: ['Date', 'Words'] },
          { row: 4, cells: ['31.12.2024', 'Zoë rang'] },
          { row: 5, cells: ['31.12.2024', 'two\nlines'] },
        ],
      });
    }
  });

  it('[Q1] as it is copied out of a spreadsheet keeps its quotation marks, and cells of several lines', async () => {
    const pasted = 'When\tWhat\n31.12.2024\tThey said "fixed" again\n31.12.2024\t"two\nlines"';
    expect(must(await readLogTable({ pasted })).rows.map(({ cells }) => cells[1])).toEqual([
      'What',
      'They said "fixed" again',
      'two\nlines',
    ]);
  });

  it.each([
    ['empty', '', 'log.csv is empty; choose another file.'],
    ['blank', '\n;;\n', 'log.csv: it has no rows; choose or paste something else.'],
    [
      'short of a cell',
      'a,b\n1,2\n3\n',
      'log.csv: row 3 has 1 cells, row 1 has 2; fill in or take out the cell that is missing or too many, and try again.',
    ],
    ['too long', 'a,b\n'.repeat(5002), 'log.csv: it has more than 5,000 rows, which do not fit; split it.'],
  ])('[Q1, X3] that is %s is refused with the reason', async (_, text, sentence) => {
    expect(await sentenceOf(await fileWith(text))).toBe(sentence);
  });

  it('[Q1, X3] with a quotation mark that is never closed is refused in one sentence', async () => {
    expect(await sentenceOf(await fileWith('a,b\n"x,y\n'))).toMatch(/^log\.csv: it is not a table that can be read \(/);
  });

  it('[Q1] of 5,000 rows below its titles is read whole', async () => {
    const table = must(await readLogTable(await fileWith(`Date,Words\n${'2024-12-31,x\n'.repeat(5000)}`)));
    expect(table.rows).toHaveLength(5001);
  });
});

describe('a hostile file', () => {
  it('[Q1, X3] of 200 MB is refused by its size, without being read', async () => {
    const source = await fileWith('Date,Words\n', 'huge.csv');
    if ('path' in source) await truncate(source.path, 200 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(await sentenceOf(source)).toBe('huge.csv is larger than 20 MB; split it into several files.');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('[Q1, X3] of a million cells in one row is refused, and halts nothing meanwhile', async () => {
    const source = await fileWith(`Date,Words\n${'x,'.repeat(9_000_000)}`, 'wide.csv');
    const read = await inThread();
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    const outcome = await read(source);
    clearInterval(timer);
    expect(outcome).toMatchObject({ ok: false });
    expect(ticks).toBeGreaterThan(3);
  });

  it('[Q1, X3] that takes too long is given up in words', async () => {
    const read = await inThread(1);
    const outcome = await read(await fileWith(`Date,Words\n${'2024-12-31,x\n'.repeat(5000)}`));
    expect(outcome).toMatchObject({ error: { sentence: 'log.csv took too long to read; split it and try again.' } });
  });

  it('[Q1] is read in a thread of its own to the same rows', async () => {
    const source = await fileWith('Date,Words\n2024-12-31,Line dead\n');
    expect(await (await inThread())(source)).toEqual(await readLogTable(source));
  });
});
