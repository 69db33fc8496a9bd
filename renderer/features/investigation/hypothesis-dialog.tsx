import type { HypothesisId } from '@domain/kernel/ids';
import { get } from '@domain/kernel/sorted-list';
import { useRoom } from '../header/use-incident';
import { LineDialog } from '../lifecycle/line-dialog';

/** A new hypothesis, or one worded anew; what was judged of it keeps the words of then. [H1] */
export function HypothesisDialog({ hypothesisId }: { readonly hypothesisId: HypothesisId | null }) {
  const hypotheses = useRoom('hypotheses');
  const known = hypothesisId === null ? undefined : get(hypotheses, hypothesisId);
  return (
    <LineDialog
      title={hypothesisId === null ? 'Propose a hypothesis' : 'Reword the hypothesis'}
      label="What could explain it?"
      field="text"
      initial={known?.text ?? ''}
      submitLabel={hypothesisId === null ? 'Propose' : 'Reword'}
      said={hypothesisId === null ? 'Hypothesis proposed' : 'Hypothesis reworded'}
      command={(text) =>
        hypothesisId === null ? { type: 'ProposeHypothesis', text } : { type: 'RewordHypothesis', hypothesisId, text }
      }
    />
  );
}
