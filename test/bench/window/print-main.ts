import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultAsOf } from '@domain/queries/as-of';
import { escapedHtml } from '@domain/reports/escaped-html';
import { reportMarkdown } from '@domain/reports/markdown';
import { type MadeReport, makeReport, type ReportOptions } from '@domain/reports/report';
import { app, BrowserWindow } from 'electron';
import { writeFormat } from '../../../electron/exports/formats';
import { createPrinter } from '../../../electron/shell/print';
import { type SampleIncident, sampleIncident } from '../sample-incident';

/** What one print took, and the most memory that a page and the main process had taken until then, in kilobytes. */
export interface Printed {
  readonly ms: number;
  readonly bytes: number;
  readonly peak: number;
}

/** One Electron for each peak, since none can be taken back: the printers of both, by name. */
export interface PrintBench {
  readonly ours: (size: number) => Promise<Printed>;
  readonly bare: (size: number) => Promise<Printed>;
}

declare global {
  var printBench: PrintBench;
}

const { printPdf } = createPrinter(tmpdir());
let sample: { readonly size: number; readonly incident: SampleIncident['incident'] } | null = null;

globalThis.printBench = {
  ours: (size) =>
    timed(size, async (made, options) => {
      const input = { made: made(), options, incidentId: 'sample', segments: null, pictures: new Map(), printPdf };
      return Buffer.from(await writeFormat('pdf', input));
    }),
  bare: (size) =>
    timed(size, async (made) => {
      const text = escapedHtml(reportMarkdown(made().report));
      const page = new BrowserWindow({ show: false, webPreferences: { javascript: false } });
      const file = path.join(tmpdir(), `holdline-bench-print-${process.pid}.html`);
      await writeFile(file, `<!doctype html><meta charset="utf-8"><pre>${text}</pre>`);
      await page.loadFile(file);
      const pdf = await page.webContents.printToPDF({ pageSize: 'A4' });
      page.destroy();
      await rm(file);
      return pdf;
    }),
};

async function timed(
  size: number,
  print: (made: () => MadeReport, options: ReportOptions) => Promise<Buffer>,
): Promise<Printed> {
  if (sample?.size !== size) sample = { size, incident: sampleIncident(size).incident };
  const { incident } = sample;
  const asOf = defaultAsOf(incident);
  if (asOf === null) throw new Error('the sample has no moment');
  const options: ReportOptions = {
    ...{ reader: { kind: 'full', partyId: null }, asOf, zone: 'Europe/London', reference: 'INC-0042' },
    source: { kind: 'record', heads: {} },
  };
  const make = () => {
    const made = makeReport(incident, options);
    if (!made.ok) throw new Error(made.error);
    return made.value;
  };
  let peak = 0;
  const look = setInterval(() => {
    const taken = app.getAppMetrics().filter(({ type }) => type === 'Browser' || type === 'Tab' || type === 'Utility');
    peak = Math.max(
      peak,
      taken.reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
    );
  }, 100);
  const start = performance.now();
  const pdf = await print(make, options);
  const ms = performance.now() - start;
  clearInterval(look);
  return { ms, bytes: pdf.byteLength, peak };
}

app.on('window-all-closed', () => {});
