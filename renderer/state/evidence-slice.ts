import type { EvidenceFile } from '@contract/window-api';
import { answered } from '../bridge/bridge';
import type { AppState, EvidenceSlice } from './app-state';
import type { SliceTools } from './slice';

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
