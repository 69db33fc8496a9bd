import type { ExportRequest } from '@contract/export';
import type { Outcome } from '@contract/window-api';
import { err, ok } from '@domain/kernel/result';
import type { PrintPdf } from '../exports/formats';
import { writeExport } from '../exports/write-export';
import type { Catalog } from './catalog';
import { exportName, exportReport } from './export-report';
import { incidentUnknown } from './failures';
import type { OpenIncident } from './open-incident';

/** Asks where to, with a name to start from; null when the person chose no place. */
export type ChoosePlace = (suggestedName: string) => Promise<string | null>;

/** Writes a report to the place that the person chooses, whole or not at all; null when no place was chosen. [R1, R2, R5] */
export async function saveReport(
  incident: OpenIncident,
  request: ExportRequest,
  {
    catalog,
    printPdf,
    choosePlace,
  }: {
    readonly catalog: Catalog;
    readonly printPdf: PrintPdf;
    readonly choosePlace: ChoosePlace;
  },
): Promise<Outcome<{ readonly path: string } | null>> {
  const line = (await catalog.list()).find((one) => one.incidentId === incident.id);
  if (line === undefined) return err(incidentUnknown);
  const { reference } = line;
  const file = await choosePlace(exportName(reference, request));
  if (file === null) return ok(null);
  // Made only now: the person may have thought for a while, and acts went on.
  const exported = await exportReport(incident, request, { reference, printPdf, file: null });
  return exported.ok ? writeExport(file, exported.value) : exported;
}
