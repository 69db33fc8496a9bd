import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExportFormat, ExportRequest } from '@contract/export';
import { instantSchema } from '@domain/kernel/instant';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportSource } from '../../../electron/incidents/export-report';
import { createExportThread } from '../../../electron/incidents/export-thread';
import { type MakeExport, makeExportHere } from '../../../electron/incidents/make-export';
import { sampleIncident } from '../../bench/sample-incident';
import { bundleForNode } from '../../support/bundle';

let folder = '';
let script = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'holdline-export-thread-'));
  script = await bundleForNode('electron/incidents/export-worker.ts', folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ENTRIES = 1000;
const now = instantSchema.parse('2026-11-21T14:32:00.000Z');
const printed = new TextEncoder().encode('%PDF of the printer');
const printPdf = async () => printed;

/** An open incident with a long record and no file. */
function source(): ExportSource {
  const { id, incident, commits } = sampleIncident(ENTRIES);
  return {
    ...{ id, commits, heads: {}, state: incident },
    segmentFiles: async () => [{ name: 'one.jsonl', bytes: new TextEncoder().encode('{}\n') }],
    evidence: { check: async () => 'whole', read: async () => ({ state: 'missing' }) },
  };
}

function request(format: ExportFormat, asOf: ExportRequest['asOf']): ExportRequest {
  const reader = { kind: 'full', partyId: null } as const;
  return { reader, format, bundled: ['md', 'pdf'], zone: null, asOf, range: { from: null, to: null } };
}

interface Making {
  readonly signal?: AbortSignal;
  readonly asOf?: ExportRequest['asOf'];
}

function make(
  makeExport: MakeExport,
  format: ExportFormat,
  { signal = new AbortController().signal, asOf = null }: Making = {},
) {
  const told: string[] = [];
  const onProgress = ({ step }: { readonly step: { readonly kind: string } }) => told.push(step.kind);
  const made = makeExport(source(), request(format, asOf), {
    ...{ reference: 'INC-0042', file: null, onProgress, now, signal },
  });
  return { made, told };
}

describe('an export in a thread of its own', () => {
  it.each<ExportFormat>(['md', 'json', 'pdf', 'zip'])(
    '[R5] has the bytes that it has here, and tells the same, %s',
    async (format) => {
      const [there, here] = [
        make(createExportThread(script, printPdf), format),
        make(makeExportHere(printPdf), format),
      ];
      const [fromThere, fromHere] = [await there.made, await here.made];
      if (!fromThere.ok || !fromHere.ok) return expect.fail('it was refused');
      expect(Buffer.from(fromThere.value)).toEqual(Buffer.from(fromHere.value));
      expect(there.told).toEqual(here.told);
    },
  );

  it('[R5] makes the same of an earlier moment, which is less than all', async () => {
    const asOf = sampleIncident(ENTRIES).commits[ENTRIES / 2]?.at ?? expect.fail('no commit');
    const made = [
      make(createExportThread(script, printPdf), 'md', { asOf }),
      make(makeExportHere(printPdf), 'md', { asOf }),
      make(makeExportHere(printPdf), 'md'),
    ];
    const [there, here, all] = await Promise.all(made.map((one) => one.made));
    if (!there?.ok || !here?.ok || !all?.ok) return expect.fail('it was refused');
    expect(there.value).toBe(here.value);
    expect(there.value.length).toBeLessThan(0.7 * all.value.length);
  });

  it('[J1] leaves the thread that asked for it free meanwhile', async () => {
    const there = await turnsDuring(() => make(createExportThread(script, printPdf), 'docx').made);
    const here = await turnsDuring(() => make(makeExportHere(printPdf), 'docx').made);
    expect(there).toBeGreaterThan(5 * here);
  });

  it('[R2] is stopped at once, also before it begins', async () => {
    const stop = new AbortController();
    const { made } = make(createExportThread(script, printPdf), 'docx', stop);
    stop.abort();
    await expect(made).rejects.toThrow('aborted');
    await expect(make(createExportThread(script, printPdf), 'md', stop).made).rejects.toThrow('aborted');
  });

  it('[X3] says that a report takes more memory than there is, and harms nobody else', async () => {
    const { made } = make(createExportThread(script, printPdf, { maxOldGenerationSizeMb: 24 }), 'docx');
    expect(await made).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('more memory than there is') },
    });
  });

  it('a printer that breaks is told to whoever asked', async () => {
    const broken = createExportThread(script, () => Promise.reject(new Error('no paper')));
    await expect(make(broken, 'pdf').made).rejects.toThrow('no paper');
  });
});

/** How often something else got its turn meanwhile. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 5);
  await work();
  clearInterval(turning);
  return turns;
}
