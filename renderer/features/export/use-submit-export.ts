import type { ExportRequest } from '@contract/export';
import { useRef, useState } from 'react';
import { useApp } from '../../state/app-store';

/** Sends the export on its way and closes the dialog once it is written; `said` is why it was not. */
export function useSubmitExport(request: ExportRequest) {
  const exportReport = useApp((state) => state.exportReport);
  const stopExport = useApp((state) => state.stopExport);
  const closeDialog = useApp((state) => state.closeDialog);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [wasStopped, setWasStopped] = useState(false);
  const isStopped = useRef(false);
  const run = async () => {
    isStopped.current = false;
    setIsBusy(true);
    setSaid(null);
    setWasStopped(false);
    const outcome = await exportReport(request);
    setIsBusy(false);
    if (!outcome.ok) setSaid(outcome.error.sentence);
    else if (outcome.value !== null) closeDialog();
    else setWasStopped(isStopped.current);
  };
  return {
    isBusy,
    said,
    wasStopped,
    submit: () => void run(),
    stop: () => {
      isStopped.current = true;
      void stopExport();
    },
  };
}
