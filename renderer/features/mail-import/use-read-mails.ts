import { useEffect, useState } from 'react';
import { useAppStore } from '../../state/app-store';
import type { ReadFile } from './mail-entries';

/** Stores and reads mails one after the other; those that are done so far. Nothing is logged by it. [L8] */
export function useReadMails(incidentId: string, files: readonly File[]): readonly ReadFile[] {
  const store = useAppStore();
  const [read, setRead] = useState<readonly ReadFile[]>([]);
  useEffect(() => {
    let isOver = false;
    const readAll = async () => {
      for (const [key, file] of files.entries()) {
        if (isOver) return;
        const outcome = await store.getState().storeEvidence(incidentId, file);
        if (!isOver) setRead((before) => [...before, { key, name: file.name, outcome }]);
      }
    };
    void readAll();
    return () => {
      isOver = true;
      setRead([]);
    };
  }, [store, incidentId, files]);
  return read;
}
