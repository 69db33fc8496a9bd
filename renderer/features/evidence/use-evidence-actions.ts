import type { Evidence } from '@domain/incident/evidence';
import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { useMemo } from 'react';
import { useAppStore } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';

export interface EvidenceActions {
  /** In the viewer. */
  readonly view: (evidence: Evidence) => void;
  /** In the program that the system has for it. */
  readonly open: (evidence: Evidence) => void;
  readonly save: (evidence: Evidence) => void;
  readonly details: (evidence: Evidence) => void;
  /** Takes a file off its entry at once: undo, not a question, is the answer to a slip. [L5] */
  readonly remove: (evidence: Evidence) => void;
  readonly putBack: (evidence: Evidence) => void;
}

/** What can be done with a file of an entry; what does not fit its state does nothing. [L8] */
export function useEvidenceActions(): EvidenceActions {
  const store = useAppStore();
  return useMemo(() => {
    const state = () => store.getState();
    const canChange = ({ entryId }: Evidence) => {
      const { open } = state();
      const entry = open === null ? undefined : get(open.incident.log.byId, entryId);
      return !isReadOnly(state()) && entry !== undefined && entry.redaction === null;
    };
    return {
      view: ({ entryId, id }) => state().showDialog({ kind: 'evidence-viewer', entryId, evidenceId: id }),
      open: (evidence) => void state().openEvidence(evidence),
      save: (evidence) => void state().saveEvidence(evidence),
      details: ({ id }) => state().showDialog({ kind: 'evidence-details', evidenceId: id }),
      remove: (evidence) => {
        if (!canChange(evidence) || evidence.detachment !== null) return;
        const command = { type: 'DetachEvidence', evidenceId: evidence.id, reason: null } as const;
        void state().act(command, `${visibleText(evidence.name)} removed from the entry`);
      },
      putBack: (evidence) => {
        if (!canChange(evidence)) return;
        const { entryId, sha256, name, bytes, mediaType } = evidence;
        const files = [{ sha256, name, bytes, mediaType }];
        void state().act({ type: 'AttachEvidence', entryId, files }, `${visibleText(name)} put back`);
      },
    };
  }, [store]);
}
