import { workaroundOf } from '@domain/incident/workarounds';
import type { StepPart } from '@domain/incident/workarounds-events';
import type { StepId, WorkaroundId } from '@domain/kernel/ids';
import { useRoom } from '../header/use-incident';
import { LineDialog } from '../lifecycle/line-dialog';

interface StepDialogProps {
  readonly workaroundId: WorkaroundId;
  /** Null: a new one. */
  readonly stepId: StepId | null;
  readonly part: StepPart;
}

export function StepDialog({ workaroundId, stepId, part }: StepDialogProps) {
  const workaround = workaroundOf(useRoom('workarounds'), workaroundId);
  const step = workaround?.steps.find(({ id }) => id === stepId);
  const isNew = stepId === null;
  return (
    <LineDialog
      title={isNew ? titleOf(part) : 'Reword the step'}
      label="Step"
      field="text"
      initial={step?.text ?? ''}
      description={isNew && part === 'undo' ? 'Comes back when the incident is resolved.' : undefined}
      submitLabel={isNew ? 'Add' : 'Reword'}
      said={isNew ? 'Step added' : 'Step reworded'}
      command={(text) =>
        isNew ? { type: 'AddStep', workaroundId, text, part } : { type: 'RewordStep', workaroundId, stepId, text }
      }
    />
  );
}

function titleOf(part: StepPart): string {
  return part === 'do' ? 'Add a step' : 'Add an undo step';
}
