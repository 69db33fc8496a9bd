import type { DecisionId } from '@domain/kernel/ids';
import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-area';
import { useRoom } from '../header/use-incident';
import { useWhen } from '../lifecycle/use-when';
import { WhenField } from '../when/when-field';

/** What came of a decision that was put off: done, needless, or something else. It becomes an entry. [D2] */
export function DecisionOutcomeDialog({ decisionId }: { readonly decisionId: DecisionId }) {
  const decision = get(useRoom('decisions'), decisionId);
  const [outcome, setOutcome] = useState('');
  const when = useWhen();
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  if (decision?.kind !== 'deferred') return null;
  const unless = decision.unless === null ? '' : `, unless ${visibleText(decision.unless)}`;
  const end = async () => {
    const read = when.read('when');
    return read.ok ? execute({ type: 'EndDecision', decisionId, outcome, when: read.value }, 'Outcome logged') : read;
  };
  return (
    <FormDialog
      title={`What came of it: ${visibleText(decision.what)}${unless}`}
      onClose={closeDialog}
      submitLabel="Log the outcome"
      onSubmit={() => submit(end, closeDialog)}
      problem={formError(failure, ['outcome', 'when'])}
      isBusy={isBusy}
    >
      <TextArea
        label="What came of it"
        description="Done, not needed because it recovered, or decided otherwise."
        autoFocus
        value={outcome}
        onChange={setOutcome}
        error={fieldError(failure, 'outcome')}
      />
      <WhenField label="When" {...when.field} error={fieldError(failure, 'when')} />
    </FormDialog>
  );
}
