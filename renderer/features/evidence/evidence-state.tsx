import type { Failure } from '@contract/failure';
import { useEffect, useState } from 'react';
import { useApp } from '../../state/app-store';
import { evidenceStateOf } from '../../state/evidence-slice';
import { Sentence } from '../../ui/sentence';
import { stateSentence } from './evidence-view';

interface EvidenceStateProps {
  readonly incidentId: string;
  readonly sha256: string;
}

/** Checks a file against its hash as soon as somebody looks at it, and says what was found. [L8] */
export function EvidenceStateLine({ incidentId, sha256 }: EvidenceStateProps) {
  const state = useApp((app) => evidenceStateOf(app, incidentId, sha256));
  const checkEvidence = useApp((app) => app.checkEvidence);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let left = false;
    void checkEvidence(incidentId, sha256).then((outcome) => {
      if (!left) setFailure(outcome.ok ? null : outcome.error);
    });
    return () => {
      left = true;
    };
  }, [checkEvidence, incidentId, sha256]);

  if (failure !== null) return <Sentence>{failure.sentence}</Sentence>;
  if (state === undefined) return <Sentence tone="note">Comparing it with what was stored…</Sentence>;
  return <Sentence tone={state === 'whole' ? 'note' : 'refusal'}>{stateSentence(state)}</Sentence>;
}
