import type { ExportProgress, ExportRequest, ReportTexts } from '@contract/export';
import type { Outcome } from '@contract/window-api';
import type { Instant } from '@domain/kernel/instant';
import { err, ok } from '@domain/kernel/result';
import { writeExport } from '../exports/write-export';
import type { Catalog } from './catalog';
import { exportName } from './export-report';
import { incidentUnknown } from './failures';
import type { MakeExport } from './make-export';
import type { OpenIncident } from './open-incident';

/** Asks where to, with a name to start from; null when the person chose no place. */
export type ChoosePlace = (suggestedName: string) => Promise<string | null>;

export interface SavingReport {
  readonly choosePlace: ChoosePlace;
  readonly onProgress: (progress: ExportProgress) => void;
  readonly signal: AbortSignal;
}

/** What is around every report that is saved. */
interface Saver {
  readonly catalog: Catalog;
  readonly makeExport: MakeExport;
  readonly now: () => Instant;
}

/**
 * Writes a report to the place that the person chooses, whole or not at all; null when no place was chosen, or when it was
 * stopped on the way: then no file is left. [R1, R2, R5]
 */
export async function saveReport(
  incident: OpenIncident,
  request: ExportRequest,
  { catalog, makeExport, now }: Saver,
  { choosePlace, onProgress, signal }: SavingReport,
): Promise<Outcome<{ readonly path: string } | null>> {
  const line = (await catalog.list()).find((one) => one.incidentId === incident.id);
  if (line === undefined) return err(incidentUnknown);
  const { reference } = line;
  const file = await choosePlace(exportName(reference, request));
  if (file === null) return ok(null);
  let total = 1;
  const tell = (progress: ExportProgress) => {
    total = progress.total;
    onProgress(progress);
  };
  try {
    // Made only now: the person may have thought for a while, and acts went on.
    const making = { reference, file: null, now: now(), onProgress: tell, signal };
    const exported = await makeExport(incident, request, making);
    if (!exported.ok) return exported;
    onProgress({ step: { kind: 'writing' }, done: total - 1, total });
    return await writeExport(file, exported.value, signal);
  } catch (cause) {
    if (signal.aborted) return ok(null);
    throw cause;
  }
}

/** A report as text and as a page, byte for byte what a file of it would hold; null when it was stopped. [R2, R5] */
export async function reportTexts(
  incident: OpenIncident,
  request: ExportRequest,
  { catalog, makeExport, now }: Saver,
  signal: AbortSignal,
): Promise<Outcome<ReportTexts | null>> {
  const line = (await catalog.list()).find((one) => one.incidentId === incident.id);
  if (line === undefined) return err(incidentUnknown);
  const making = { reference: line.reference, file: null, now: now(), onProgress: () => {}, signal };
  try {
    const made = (format: 'md' | 'html') => makeExport(incident, { ...request, format }, making);
    // At once: the page may write to the clipboard for some seconds after the key.
    const [markdown, html] = await Promise.all([made('md'), made('html')]);
    if (!markdown.ok) return markdown;
    return html.ok ? ok({ markdown: String(markdown.value), html: String(html.value) }) : html;
  } catch (cause) {
    if (signal.aborted) return ok(null);
    throw cause;
  }
}
