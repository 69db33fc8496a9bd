import { partyIdSchema } from '@domain/kernel/ids';
import { instantSchema } from '@domain/kernel/instant';
import { z } from 'zod';
import type { SliceTools } from './slice';

/** A call that is going on, or that has ended and was not logged yet. */
const callShape = z.object({
  partyId: partyIdSchema,
  rung: z.string(),
  startedAt: instantSchema,
  /** Milliseconds on hold, up to the last time that somebody spoke. */
  heldMs: z.number().nonnegative(),
  /** Null while somebody speaks. */
  holdSince: instantSchema.nullable(),
  /** Null while the line is open. */
  endedAt: instantSchema.nullable(),
  /** What was typed meanwhile. */
  words: z.string(),
});
export type RunningCall = Readonly<z.infer<typeof callShape>>;

export interface TrailSlice {
  /** The party whose ladder is shown; null: the likeliest. */
  readonly trailPartyId: string | null;
  readonly chooseTrailParty: (partyId: string) => void;
  /** The call on the open incident. */
  readonly call: RunningCall | null;
  /** Takes up the call that a kill or another incident came between. [L9] */
  readonly loadCall: (incidentId: string) => Promise<void>;
  /** Changes the call and keeps it at once; null once it is logged or dropped. [L9] */
  readonly changeCall: (call: RunningCall | null) => void;
}

/** The ladder in the war room, and the call that is made from it. [E2] */
export function trailSlice({ get, set }: SliceTools): TrailSlice {
  /** The incident whose call is known: before it was read, nothing may take the place of what a kill left. */
  let known: string | null = null;
  return {
    trailPartyId: null,
    call: null,
    chooseTrailParty: (trailPartyId) => set({ trailPartyId }),
    async loadCall(incidentId) {
      if (known === incidentId) return;
      known = null;
      set({ call: null });
      const call = callOf(await get().loadDraft(draftKey(incidentId)));
      // Somebody may have gone on to another incident meanwhile.
      if (get().open?.incidentId !== incidentId) return;
      known = incidentId;
      set({ call });
    },
    changeCall(call) {
      const { open, saveDraft } = get();
      if (open === null || known !== open.incidentId) return;
      set({ call });
      // The main process writes one after the other, and of several that wait the last.
      void saveDraft(draftKey(open.incidentId), call === null ? '' : JSON.stringify(call));
    },
  };
}

function draftKey(incidentId: string): string {
  return `call/${incidentId}`;
}

/** A call as it was kept; words in no form of ours are no call. */
function callOf(kept: string | null): RunningCall | null {
  if (kept === null || kept === '') return null;
  try {
    const read = callShape.safeParse(JSON.parse(kept));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
