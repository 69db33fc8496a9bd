import type { ExportRequest } from '@contract/export';
import type { PrintPdf } from '../exports/formats';
import { type Exported, type ExportSource, exportReport, type Surroundings } from './export-report';

/** Everything around an export but the printer, and the way to stop it. */
export interface MakingExport extends Omit<Surroundings, 'printPdf'> {
  readonly signal: AbortSignal;
}

/** Makes the bytes of an export, or says why there are none; rejects once it is stopped. */
export type MakeExport = (incident: ExportSource, request: ExportRequest, making: MakingExport) => Promise<Exported>;

/** Makes exports where it is called, for what has no window to hold up. */
export function makeExportHere(printPdf: PrintPdf | null): MakeExport {
  return async (incident, request, { signal, ...surroundings }) => {
    const exported = await exportReport(incident, request, { ...surroundings, printPdf });
    signal.throwIfAborted();
    return exported;
  };
}
