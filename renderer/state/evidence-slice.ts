import type { AddedEvidence, EvidenceFile, EvidenceState } from '@contract/evidence';
import type { Outcome } from '@contract/window-api';
import type { EntryId } from '@domain/kernel/ids';
import { answered } from '../bridge/bridge';
import type { AppState } from './app-state';
import type { SliceTools } from './slice';

export interface EvidenceSlice {
  /** What the last check of a file on the disk found; a file that was not looked at is not in it. [L8] */
  readonly evidenceStates: Readonly<Record<string, EvidenceState>>;
  /** Stores a file in an incident's folder; nothing is logged by it. */
  readonly storeEvidence: (incidentId: string, file: File) => Promise<Outcome<AddedEvidence>>;
  /** Stores files and adds those that could be stored to an entry, as one act. A toast says each refusal. */
  readonly attachToEntry: (entryId: EntryId, files: readonly File[]) => Promise<void>;
  /** Reads the file on the disk and compares it with its hash. */
  readonly checkEvidence: (incidentId: string, sha256: string) => Promise<Outcome<EvidenceState>>;
  readonly openEvidence: (evidence: EvidenceRef) => Promise<void>;
  readonly saveEvidence: (evidence: EvidenceRef) => Promise<void>;
}

/** One file of an entry, and its bytes. */
export interface EvidenceRef {
  readonly id: string;
  readonly sha256: string;
}

/** Files that are evidence: stored, looked at, and what is known of them on the disk. [L8] */
export function evidenceSlice({ get, set, bridge }: SliceTools): EvidenceSlice {
  return {
    evidenceStates: {},

    storeEvidence: (incidentId, file) => answered(bridge.addEvidence(incidentId, file)),

    async attachToEntry(entryId, files) {
      const { open, toast, storeEvidence } = get();
      if (open === null || files.length === 0) return;
      const stored: EvidenceFile[] = [];
      for (const file of files) {
        const outcome = await storeEvidence(open.incidentId, file);
        if (outcome.ok) stored.push(outcome.value.file);
        else toast(outcome.error.sentence, { tone: 'problem' });
      }
      // Somebody may have gone to another incident meanwhile, where this entry is not.
      if (stored.length === 0 || get().open?.incidentId !== open.incidentId) return;
      const said = stored.length === 1 ? 'File attached' : `${stored.length} files attached`;
      await get().act({ type: 'AttachEvidence', entryId, files: stored }, said);
    },

    async checkEvidence(incidentId, sha256) {
      const outcome = await answered(bridge.checkEvidence(incidentId, sha256));
      if (outcome.ok) {
        const { value } = outcome;
        set(({ evidenceStates }) => ({
          evidenceStates: { ...evidenceStates, [evidenceKey(incidentId, sha256)]: value },
        }));
      }
      return outcome;
    },

    async openEvidence({ id, sha256 }) {
      const { open, toast, checkEvidence } = get();
      if (open === null) return;
      const outcome = await answered(bridge.openEvidence(open.incidentId, id));
      if (outcome.ok) return;
      toast(outcome.error.sentence, { tone: 'problem' });
      await checkEvidence(open.incidentId, sha256);
    },

    async saveEvidence({ id, sha256 }) {
      const { open, toast, checkEvidence } = get();
      if (open === null) return;
      const outcome = await answered(bridge.saveEvidence(open.incidentId, id));
      if (outcome.ok) {
        if (outcome.value !== null) toast(`Copy saved as ${outcome.value.path}`);
        return;
      }
      toast(outcome.error.sentence, { tone: 'problem' });
      await checkEvidence(open.incidentId, sha256);
    },
  };
}

/** What the last check of a file found; undefined until something made us look. */
export function evidenceStateOf(state: AppState, incidentId: string, sha256: string) {
  return state.evidenceStates[evidenceKey(incidentId, sha256)];
}

function evidenceKey(incidentId: string, sha256: string): string {
  return `${incidentId}/${sha256}`;
}
