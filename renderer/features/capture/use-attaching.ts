import type { Failure } from '@contract/failure';
import { MAX_FILES_AT_ONCE } from '@domain/incident/evidence.decide';
import { visibleText } from '@domain/kernel/text';
import { useEffect, useRef, useState } from 'react';
import { useAppStore } from '../../state/app-store';
import { zoneOf } from '../../state/selectors';
import type { CaptureDraft } from './capture-draft';
import { draftOfMail, draftWithFile } from './draft-evidence';

/** The draft that stored files go into. */
interface FileTaker {
  readonly current: () => CaptureDraft;
  readonly change: (change: Partial<CaptureDraft>) => void;
  /** Keeps the draft now: a stored file is not to be forgotten by a kill. [L9] */
  readonly flush: () => void;
  readonly refuse: (failure: Failure) => void;
}

export interface Attaching {
  readonly attach: (files: readonly File[]) => void;
  /** Files on their way to the disk. */
  readonly storing: readonly File[];
  /** Ends once nothing is on its way; false where a file was refused meanwhile. */
  readonly settled: () => Promise<boolean>;
}

/**
 * Stores files one after the other; each becomes part of the draft once it is durable, and nothing is logged yet. What
 * could be stored stays when another could not. [L8, X3, J5]
 */
export function useAttaching(incidentId: string, taker: FileTaker): Attaching {
  const store = useAppStore();
  const [storing, setStoring] = useState<readonly File[]>([]);
  const latest = useRef(taker);
  latest.current = taker;
  const queue = useRef<Promise<boolean> | null>(null);
  const here = useRef<string | null>(incidentId);
  useEffect(() => {
    here.current = incidentId;
    return () => {
      here.current = null;
    };
  }, [incidentId]);

  const storeOne = async (file: File): Promise<Failure | null> => {
    if (latest.current.current().evidence.length >= MAX_FILES_AT_ONCE) {
      setStoring((before) => before.filter((one) => one !== file));
      return full;
    }
    const outcome = await store.getState().storeEvidence(incidentId, file);
    setStoring((before) => before.filter((one) => one !== file));
    if (!outcome.ok) return outcome.error;
    const { file: stored, mail } = outcome.value;
    if (here.current !== incidentId) {
      // The bar is another incident's by now, and a file must not slip into that one.
      const said = `${visibleText(stored.name)} was not attached, because you left the incident; attach it there again.`;
      store.getState().toast(said, { tone: 'problem' });
      return null;
    }
    const { current, change, flush } = latest.current;
    const { open } = store.getState();
    const context = { zone: zoneOf(store.getState()), parties: standing(open?.incident.parties ?? []) };
    change({ ...draftWithFile(current(), stored), ...(mail === null ? {} : draftOfMail(current(), mail, context)) });
    flush();
    store.getState().announce(`Attached ${visibleText(stored.name)}`);
    return null;
  };

  const storeAll = async (files: readonly File[]): Promise<boolean> => {
    const refused: string[] = [];
    for (const file of files) {
      const failure = await storeOne(file);
      if (failure !== null) refused.push(failure.sentence);
    }
    if (refused.length === 0) return true;
    const sentence = [...new Set(refused)].join(' ');
    latest.current.refuse({ code: 'not-attached', sentence, field: 'evidence' });
    return false;
  };

  return {
    storing,
    attach(files) {
      setStoring((before) => [...before, ...files]);
      const earlier = queue.current ?? Promise.resolve(true);
      const mine = earlier.then(async (wasWhole) => (await storeAll(files)) && wasWhole);
      queue.current = mine;
      void mine.then(() => {
        if (queue.current === mine) queue.current = null;
      });
    },
    settled: async () => queue.current ?? true,
  };
}

/** Said before the file is stored: a refusal of the whole line would leave somebody to count. [X3] */
const full: Failure = {
  code: 'not-attached',
  sentence: `One entry holds ${MAX_FILES_AT_ONCE} files, and the rest was not attached; log it, then attach the rest to the next one.`,
  field: 'evidence',
};

function standing<P extends { readonly setAside: boolean }>(parties: readonly P[]): readonly P[] {
  return parties.filter((party) => !party.setAside);
}
