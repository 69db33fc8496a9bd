import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ExportFormat, FileFormat } from '@contract/export';
import { values } from '@domain/kernel/sorted-list';
import { defaultAsOf } from '@domain/queries/as-of';
import { makeReport, type ReportOptions } from '@domain/reports/report';
import { bundle } from '../../../electron/exports/bundle';
import { writeFormat } from '../../../electron/exports/formats';
import { type Bench, compare } from '../measure';
import { sampleIncident } from '../sample-incident';

/** A PDF needs Electron and is measured there, in window-rows/export-pdf.ts; a bundle holds all the others. */
const PLAIN = ['md', 'html', 'docx', 'csv', 'xlsx', 'json', 'ics'] as const satisfies readonly FileFormat[];
const FORMATS = [...PLAIN, 'zip'] as const satisfies readonly ExportFormat[];
const BARE = 'JSON.stringify';
const megabytes = (kilobytes: number) => `${Math.round(kilobytes / 1024)} MB`;

/** The full record in each format, from the folded incident to its bytes, beside a bare JSON.stringify of the same entries. */
export const bench: Bench = {
  title: 'export: the full record in each format',
  async *rows({ quick }) {
    for (const size of quick ? [200] : [1000, 20_000]) {
      const { write, bare } = await exportsOf(size);
      for (const format of FORMATS) {
        const length = (await write(format)).length;
        yield* await compare(
          [
            {
              name: `holdline, ${format}, ${size.toLocaleString('en-GB')} entries`,
              run: () => write(format),
              note: `${(length / 1e6).toFixed(1)} million long, ${peakOf(format, size)}`,
            },
            { name: `  ${BARE} of the same entries`, run: bare, note: peakOf(BARE, size) },
          ],
          size > 1000 || quick ? 3 : 10,
        );
      }
    }
  },
};

async function exportsOf(size: number) {
  const { id, incident } = sampleIncident(size);
  const asOf = defaultAsOf(incident);
  if (asOf === null) throw new Error('the sample has no moment');
  const options: ReportOptions = {
    reader: { kind: 'full', partyId: null },
    asOf,
    zone: 'Europe/London',
    reference: 'INC-0042',
    source: { kind: 'record', heads: {} },
  };
  return {
    bare: () => JSON.stringify([...values(incident.log.inOrder)]),
    write(format: ExportFormat) {
      const made = makeReport(incident, options);
      if (!made.ok) throw new Error(made.error);
      const input = { made: made.value, options, incidentId: id, segments: null, pictures: new Map(), printPdf: null };
      if (format !== 'zip') return writeFormat(format, input);
      return bundle({ ...input, formats: PLAIN, evidence: noEvidence, onStep: () => {} });
    },
  };
}

const noEvidence = { read: async () => ({ state: 'missing' as const }) };

/** The most memory that a process has taken which made this once, and what the sample alone took of it. */
function peakOf(what: string, size: number): string {
  const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, PEAK, what, String(size)], {
    encoding: 'utf8',
  });
  const [before, after] = stdout.trim().split(' ').map(Number);
  if (before === undefined || after === undefined) throw new Error(`no peak of ${what}: ${stderr}`);
  return `peak ${megabytes(after)}, ${megabytes(before)} before`;
}

/** In kilobytes. Linux starts `maxRSS` of a process with what its parent had taken, so its own count is read there. */
function peakNow(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}

const PEAK = '--peak-of-one';

// This very file, started as a process of its own: a peak cannot be taken back, so each needs a fresh one.
if (process.argv[2] === PEAK) {
  const [, , , what = '', size = ''] = process.argv;
  const { write, bare } = await exportsOf(Number(size));
  const before = peakNow();
  const format = FORMATS.find((one) => one === what);
  if (format === undefined) bare();
  else await write(format);
  process.stdout.write(`${before} ${peakNow()}\n`);
}
