import { workaroundOf } from '@domain/incident/workarounds';
import type { StepId, WorkaroundId } from '@domain/kernel/ids';
import { useRoom } from '../header/use-incident';
import { LineDialog } from '../lifecycle/line-dialog';

interface StepDialogProps {
  readonly workaroundId: WorkaroundId;
  /** Null: a new one. */
  readonly stepId: StepId | null;
}

export function StepDialog({ workaroundId, stepId }: StepDialogProps) {
  const workaround = workaroundOf(useRoom('workarounds'), workaroundId);
  const step = workaround?.steps.find(({ id }) => id === stepId);
  return (
    <LineDialog
      title={stepId === null ? 'Add a step' : 'Reword the step'}
      label="Step"
      field="text"
      initial={step?.text ?? ''}
      submitLabel={stepId === null ? 'Add' : 'Reword'}
      said={stepId === null ? 'Step added' : 'Step reworded'}
      command={(text) =>
        stepId === null
          ? { type: 'AddStep', workaroundId, text, part: 'do' }
          : { type: 'RewordStep', workaroundId, stepId, text }
      }
    />
  );
}
