import type { ExportProgress, ExportRequest, ReportTexts } from '@contract/export';
import type { Outcome } from '@contract/window-api';
import { ok } from '@domain/kernel/result';
import { answered } from '../bridge/bridge';
import type { SliceTools } from './slice';

export interface ExportSlice {
  /** How far the export at work is; null while there is none, and while its place is being chosen. */
  readonly exporting: ExportProgress | null;
  /** Asks where to, and exports; null when no place was chosen, or when it was stopped. */
  readonly exportReport: (request: ExportRequest) => Promise<Outcome<{ readonly path: string } | null>>;
  /** The report as text and as a page; null when it was refused, which a toast says. */
  readonly reportTexts: (request: ExportRequest) => Promise<ReportTexts | null>;
  /** Stops the export at work, which leaves no file. */
  readonly stopExport: () => Promise<void>;
}

/** Exports of the open incident: how far the one at work is, and what was last chosen for each reader. [R1, R2] */
export function exportSlice({ get, set, bridge }: SliceTools): ExportSlice {
  return {
    exporting: null,

    async exportReport(request) {
      const { open, settings } = get();
      if (open === null) return ok(null);
      const outcome = await answered(bridge.exportReport(open.incidentId, request));
      set({ exporting: null });
      if (!outcome.ok || outcome.value === null) return outcome;
      get().toast(`Exported as ${outcome.value.path}`);
      const { reader, format, bundled, zone } = request;
      const others = (settings?.lastExports ?? []).filter((one) => one.reader !== reader.kind);
      const last = { reader: reader.kind, format, bundled, zone: zone ?? 'UTC' };
      await get().saveSettings({ lastExports: [last, ...others] });
      return outcome;
    },

    async reportTexts(request) {
      const { open } = get();
      if (open === null) return null;
      const outcome = await answered(bridge.reportTexts(open.incidentId, request));
      if (outcome.ok) return outcome.value;
      get().toast(outcome.error.sentence, { tone: 'problem' });
      return null;
    },

    async stopExport() {
      await answered(bridge.cancelExport());
    },
  };
}
