import { partyOf } from '@domain/incident/parties';
import type { AllClearId } from '@domain/kernel/ids';
import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-area';
import { useIncident } from '../header/use-incident';
import { useWhen } from '../lifecycle/use-when';
import { WhenField } from '../when/when-field';

interface JudgeAllClearDialogProps {
  readonly allClearId: AllClearId;
  readonly wasTrue: boolean;
}

/** What our own test of a party's "fixed" found; it becomes an entry. No clock stops by it. [A2, C7] */
export function JudgeAllClearDialog({ allClearId, wasTrue }: JudgeAllClearDialogProps) {
  const { allClears, parties } = useIncident();
  const claim = get(allClears, allClearId);
  const name = visibleText((claim === undefined ? null : partyOf(parties, claim.partyId))?.name ?? '');
  const [words, setWords] = useState('');
  const when = useWhen();
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const judge = async () => {
    const read = when.read('when');
    if (!read.ok) return read;
    const said = wasTrue ? `True: ${name} had fixed it` : `False: ${name} had not fixed it`;
    return execute({ type: 'JudgeAllClear', allClearId, wasTrue, words, when: read.value }, said);
  };
  return (
    <FormDialog
      title={wasTrue ? `${name} says it is fixed: it works` : `${name} says it is fixed: it is not`}
      onClose={closeDialog}
      submitLabel={wasTrue ? 'Found true' : 'Found false'}
      onSubmit={() => submit(judge, closeDialog)}
      problem={formError(failure, ['words', 'when'])}
      isBusy={isBusy}
    >
      <TextArea
        label="What we tried and saw"
        description={wasTrue ? 'The clock runs on until we resolve the incident.' : 'It becomes an entry in the log.'}
        autoFocus
        value={words}
        onChange={setWords}
        error={fieldError(failure, 'words')}
      />
      <WhenField label="When we tried" {...when.field} error={fieldError(failure, 'when')} />
    </FormDialog>
  );
}
