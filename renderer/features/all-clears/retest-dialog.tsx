import type { AllClearId } from '@domain/kernel/ids';
import { get } from '@domain/kernel/sorted-list';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { useDueField } from '../attention/use-due-field';
import { useRoom } from '../header/use-incident';
import { WhenField } from '../when/when-field';

/** When we try a party's "fixed" ourselves. [A1] */
export function RetestDialog({ allClearId }: { readonly allClearId: AllClearId }) {
  const at = get(useRoom('allClears'), allClearId)?.retestAt ?? null;
  const retest = useDueField(at === null ? null : { at, certainty: 'exact' });
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const move = async () => {
    const read = retest.read('retestAt');
    if (!read.ok) return read;
    return execute({ type: 'SetRetest', allClearId, retestAt: read.value?.at ?? null }, 'Time of the retest changed');
  };
  return (
    <FormDialog
      title="When do we try it ourselves?"
      onClose={closeDialog}
      submitLabel="Set the time"
      onSubmit={() => submit(move, closeDialog)}
      problem={formError(failure, ['retestAt'])}
      isBusy={isBusy}
    >
      <WhenField
        label="Try it at"
        {...retest.field}
        emptyMeans="No time"
        error={fieldError(failure, 'retestAt')}
        autoFocus
      />
    </FormDialog>
  );
}
