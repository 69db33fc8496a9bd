import type { IncidentCommand } from '@domain/incident/decide';
import type { CommitmentId } from '@domain/kernel/ids';
import { err } from '@domain/kernel/result';
import { get } from '@domain/kernel/sorted-list';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import type { PromiseOutcome } from '../../state/dialog';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-area';
import { useDueField } from '../attention/use-due-field';
import { useRoom } from '../header/use-incident';
import { lineOrNull } from '../lifecycle/line-dialog';
import { useWhen } from '../lifecycle/use-when';
import { WhenField } from '../when/when-field';
import { promiseWords } from './promise-rows';

interface PromiseOutcomeDialogProps {
  readonly commitmentId: CommitmentId;
  readonly outcome: PromiseOutcome;
}

/** What became of a promise, when, and what was said or seen, which becomes an entry. "Broken" is derived. [M2] */
export function PromiseOutcomeDialog({ commitmentId, outcome }: PromiseOutcomeDialogProps) {
  const promise = get(useRoom('commitments'), commitmentId);
  const [words, setWords] = useState('');
  const when = useWhen();
  const due = useDueField();
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  if (promise === undefined) return null;
  const { title, said, whenLabel } = texts[outcome];

  const say = async () => {
    const read = when.read('when');
    if (!read.ok) return read;
    const common = { commitmentId, when: read.value, words: lineOrNull(words) };
    const toast = `${said}: ${promiseWords(promise)}`;
    if (outcome !== 'again') return execute({ type: commands[outcome], ...common }, toast);
    const again = due.read('due');
    if (!again.ok) return again;
    if (again.value === null)
      return err({ code: 'incomplete', sentence: 'Say by when it is promised now.', field: 'due' });
    return execute({ type: 'RepromiseCommitment', ...common, due: again.value }, toast);
  };

  return (
    <FormDialog
      title={`${title}: ${promiseWords(promise)}`}
      onClose={closeDialog}
      submitLabel={said}
      onSubmit={() => submit(say, closeDialog)}
      problem={formError(failure, ['when', 'due', 'words'])}
      isBusy={isBusy}
    >
      {outcome === 'again' && (
        <WhenField label="Now by when" {...due.field} emptyMeans={null} error={fieldError(failure, 'due')} autoFocus />
      )}
      <WhenField
        label={whenLabel}
        {...when.field}
        error={fieldError(failure, 'when')}
        autoFocus={outcome !== 'again'}
      />
      <TextArea
        label="What was said or seen"
        isOptional
        description="It becomes an entry in the log."
        value={words}
        onChange={setWords}
        error={fieldError(failure, 'words')}
      />
    </FormDialog>
  );
}

const commands = {
  kept: 'KeepCommitment',
  withdrawn: 'WithdrawCommitment',
  unknown: 'CallCommitmentUnknown',
} as const satisfies Readonly<Record<Exclude<PromiseOutcome, 'again'>, IncidentCommand['type']>>;

const texts: Readonly<
  Record<PromiseOutcome, { readonly title: string; readonly said: string; readonly whenLabel: string }>
> = {
  kept: { title: 'Kept', said: 'Kept', whenLabel: 'When it was kept' },
  again: { title: 'Promised again', said: 'Promised again', whenLabel: 'When they said so' },
  withdrawn: { title: 'Withdrawn', said: 'Withdrawn', whenLabel: 'When it was withdrawn' },
  unknown: { title: 'Nobody can tell', said: 'Outcome unknown', whenLabel: 'As of' },
};
