import type { EntryId } from '@domain/kernel/ids';
import { createContext, useContext } from 'react';

/** What other parts of the war room ask of the capture bar. */
export interface CaptureTarget {
  /** Puts the cursor into the bar. */
  readonly focus: () => void;
  /** The next line answers this entry. */
  readonly answer: (entryId: EntryId) => void;
}

const CaptureTargetContext = createContext<{ current: CaptureTarget | null }>({ current: null });

export const CaptureTargetProvider = CaptureTargetContext.Provider;

/** The place where the capture bar of this screen says how to reach it. */
export function useCaptureTarget(): { current: CaptureTarget | null } {
  return useContext(CaptureTargetContext);
}
