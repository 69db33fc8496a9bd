import type { DecisionId } from '@domain/kernel/ids';
import { err } from '@domain/kernel/result';
import { get } from '@domain/kernel/sorted-list';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { useDueField } from '../attention/use-due-field';
import { useRoom } from '../header/use-incident';
import { WhenField } from '../when/when-field';

/** Another time for a decision that was put off. [D2] */
export function DecisionDueDialog({ decisionId }: { readonly decisionId: DecisionId }) {
  const decision = get(useRoom('decisions'), decisionId);
  const known = decision?.kind === 'deferred' ? { at: decision.dueAt, certainty: decision.certainty } : null;
  const due = useDueField(known);
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const move = async () => {
    const read = due.read('due');
    if (!read.ok) return read;
    if (read.value === null) return err({ code: 'incomplete', sentence: 'Say until when.', field: 'due' });
    return execute({ type: 'MoveDecision', decisionId, due: read.value }, 'Decision moved');
  };
  return (
    <FormDialog
      title="Decide at another time"
      onClose={closeDialog}
      submitLabel="Move it"
      onSubmit={() => submit(move, closeDialog)}
      problem={formError(failure, ['due'])}
      isBusy={isBusy}
    >
      <WhenField label="At" {...due.field} emptyMeans={null} error={fieldError(failure, 'due')} autoFocus />
    </FormDialog>
  );
}
