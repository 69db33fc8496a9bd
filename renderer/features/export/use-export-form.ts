import type { ExportFormat, ExportRequest, FileFormat, LastExport } from '@contract/export';
import type { ReaderName } from '@domain/reports/readers';
import { useState } from 'react';
import { useApp } from '../../state/app-store';
import { useIncident, useZone } from '../header/use-incident';
import { readSaidWhen } from '../when/read-said';
import { emptyWhen, type WhenInput, whenOf } from '../when/read-when';
import { NOBODY, partyOptions } from './export-choices';

/** One list for always, so that asking for it draws nothing anew. */
const NONE: readonly LastExport[] = [];

interface Borders {
  readonly from: WhenInput;
  readonly to: WhenInput;
}

/** What is chosen in the dialog, and the request that it stands for. [R1, R3] */
export function useExportForm() {
  const incident = useIncident();
  const incidentZone = useZone();
  const now = useApp((state) => state.now);
  const kept = useApp((state) => state.settings?.lastExports ?? NONE);
  const lastReader = kept[0]?.reader ?? 'full';
  const [reader, setReader] = useState<ReaderName>(lastReader);
  const [party, setParty] = useState<string | null>(null);
  const [format, setFormat] = useState<ExportFormat>(kept[0]?.format ?? 'md');
  const [bundled, setBundled] = useState<readonly FileFormat[] | null>(kept[0]?.bundled ?? null);
  const [zone, setZone] = useState(kept[0]?.zone ?? incidentZone);
  const [borders, setBorders] = useState<Borders>({ from: emptyWhen, to: emptyWhen });

  const parties = partyOptions(incident, reader);
  const chosen = parties?.find(({ id }) => id === party)?.id ?? parties?.[0]?.id ?? null;
  const from = whenOf(readSaidWhen(borders.from, now, zone));
  const to = whenOf(readSaidWhen(borders.to, now, zone));
  const request: ExportRequest = {
    reader: { kind: reader, partyId: chosen === NOBODY ? null : chosen },
    format,
    bundled,
    zone,
    asOf: null,
    range: { from: (from.ok && from.value?.at) || null, to: (to.ok && to.value?.at) || null },
  };
  return {
    request,
    parties,
    party: chosen,
    borders,
    incidentZone,
    problem: from.ok ? (to.ok ? null : to.error) : from.error,
    setParty,
    setFormat,
    setBundled,
    setZone,
    setBorders,
    /** Each reader comes back with what was last chosen for it. */
    setReader(next: ReaderName) {
      const last = kept.find((one) => one.reader === next);
      setReader(next);
      if (last !== undefined) setFormat(last.format);
      setBundled(last?.bundled ?? null);
      setZone(last?.zone ?? incidentZone);
    },
  };
}

export type ExportForm = ReturnType<typeof useExportForm>;
