import type { CommitmentId } from '@domain/kernel/ids';
import { get } from '@domain/kernel/sorted-list';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { useDueField } from '../attention/use-due-field';
import { useRoom } from '../header/use-incident';
import { WhenField } from '../when/when-field';
import { promiseWords } from './promise-rows';

/** Puts a due time right that was written down wrongly; that they promised anew is said elsewhere. [M1] */
export function PromiseDueDialog({ commitmentId }: { readonly commitmentId: CommitmentId }) {
  const promise = get(useRoom('commitments'), commitmentId);
  const at = promise?.dueAt ?? null;
  const due = useDueField(at === null ? null : { at, certainty: promise?.dueCertainty ?? 'exact' });
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  if (promise === undefined) return null;
  const correct = async () => {
    const read = due.read('due');
    return read.ok ? execute({ type: 'CorrectDue', commitmentId, due: read.value }, 'Due time corrected') : read;
  };
  return (
    <FormDialog
      title={`Due time: ${promiseWords(promise)}`}
      onClose={closeDialog}
      submitLabel="Correct"
      onSubmit={() => submit(correct, closeDialog)}
      problem={formError(failure, ['due'])}
      isBusy={isBusy}
    >
      <WhenField
        label="It was promised for"
        {...due.field}
        emptyMeans="No time was given"
        error={fieldError(failure, 'due')}
        autoFocus
      />
    </FormDialog>
  );
}
