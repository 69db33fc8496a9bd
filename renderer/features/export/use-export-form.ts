import type { ExportFormat, ExportRequest, FileFormat, LastExport } from '@contract/export';
import type { ReaderName } from '@domain/reports/readers';
import { useState } from 'react';
import { useApp } from '../../state/app-store';
import { useZone } from '../header/use-incident';
import { emptyWhen, type WhenInput, whenOf } from '../when/read-when';
import { NOBODY, partyOptions } from './export-choices';
import { readBorder } from './read-border';
import { useKnown } from './use-known';

/** One list for always, so that asking for it draws nothing anew. */
const NONE: readonly LastExport[] = [];

/** What is typed in the fields for moments. */
interface Moments {
  readonly asOf: WhenInput;
  readonly from: WhenInput;
  readonly to: WhenInput;
}

/** What is chosen in the dialog, and the request that it stands for. [R1, R3, R5] */
export function useExportForm() {
  const incidentZone = useZone();
  const now = useApp((state) => state.now);
  const kept = useApp((state) => state.settings?.lastExports ?? NONE);
  const lastReader = kept[0]?.reader ?? 'full';
  const [reader, setReader] = useState<ReaderName>(lastReader);
  const [party, setParty] = useState<string | null>(null);
  const [format, setFormat] = useState<ExportFormat>(kept[0]?.format ?? 'md');
  const [bundled, setBundled] = useState<readonly FileFormat[] | null>(kept[0]?.bundled ?? null);
  const [zone, setZone] = useState(kept[0]?.zone ?? incidentZone);
  // Empty whenever the dialog opens: an earlier moment that was taken over in silence would be a lie.
  const [moments, setMoments] = useState<Moments>({ asOf: emptyWhen, from: emptyWhen, to: emptyWhen });

  const readings = {
    asOf: readBorder(moments.asOf, now, zone, 'last'),
    from: readBorder(moments.from, now, zone, 'first'),
    to: readBorder(moments.to, now, zone, 'last'),
  };
  const [asOf, from, to] = [whenOf(readings.asOf), whenOf(readings.from), whenOf(readings.to)];
  const unread = [asOf, from, to].find((one) => !one.ok);
  const moment = (asOf.ok && asOf.value?.at) || null;
  const known = useKnown(moment, zone);
  const parties = partyOptions(known.incident, reader);
  const chosen = parties?.find(({ id }) => id === party)?.id ?? parties?.[0]?.id ?? null;
  const request: ExportRequest = {
    reader: { kind: reader, partyId: chosen === NOBODY ? null : chosen },
    format,
    bundled,
    zone,
    asOf: moment,
    range: { from: (from.ok && from.value?.at) || null, to: (to.ok && to.value?.at) || null },
  };
  return {
    request,
    known,
    parties,
    party: chosen,
    moments,
    readings,
    incidentZone,
    problem: unread?.ok === false ? unread.error : known.fault,
    /** The field that the problem is about says it itself; a time that came twice asks there, and is said below. */
    isSaidByField: known.fault !== null || Object.values(readings).some(({ kind }) => kind === 'unread'),
    setParty,
    setFormat,
    setBundled,
    setZone,
    setMoments,
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
