import { type HypothesisStatus, hypothesisStatusSchema } from '@domain/incident/hypotheses';
import { hypothesisStatusName } from '@domain/incident/words';
import type { EntryId, HypothesisId } from '@domain/kernel/ids';
import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { useRoom } from '../header/use-incident';
import { lineOrNull } from '../lifecycle/line-dialog';
import { EntriesField } from './entries-field';
import styles from './investigation.module.css';

const meanings: Readonly<Record<HypothesisStatus, string>> = {
  open: 'Nobody can say yet.',
  supported: 'What we see speaks for it.',
  'ruled-out': 'Something speaks against it; nobody needs to look again.',
  'set-aside': 'Not pursued now, for a reason.',
};

/** What we hold of a hypothesis from now on, why, and the entries that show it. [H1] */
export function JudgeDialog({ hypothesisId }: { readonly hypothesisId: HypothesisId }) {
  const hypothesis = get(useRoom('hypotheses'), hypothesisId);
  const log = useRoom('log');
  const selectedId = useApp((state) => state.logView.selectedEntryId);
  const selected = selectedId === null ? undefined : get(log.byId, selectedId);
  const [status, setStatus] = useState<HypothesisStatus>(hypothesis?.status ?? 'open');
  const [why, setWhy] = useState('');
  const [entryIds, setEntryIds] = useState<readonly EntryId[]>(selected === undefined ? [] : [selected.id]);
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  if (hypothesis === undefined) return null;
  const judge = () =>
    execute(
      { type: 'JudgeHypothesis', hypothesisId, status, why: lineOrNull(why), entryIds },
      `${hypothesisStatusName(status)}: ${hypothesis.text}`,
    );
  return (
    <FormDialog
      title="Judge the hypothesis"
      onClose={closeDialog}
      submitLabel="Log it"
      onSubmit={() => submit(judge, closeDialog)}
      problem={formError(failure, ['why'])}
      isBusy={isBusy}
    >
      <p className={styles.title}>{visibleText(hypothesis.text)}</p>
      <RadioGroup<HypothesisStatus>
        label="It is"
        value={status}
        onChange={setStatus}
        columns={2}
        autoFocus
        options={hypothesisStatusSchema.options.map((id) => ({
          id,
          name: hypothesisStatusName(id),
          description: meanings[id],
        }))}
      />
      <TextArea
        label="Why"
        isOptional
        description="Stands in the log as an entry, with the judgement."
        rows={3}
        value={why}
        onChange={setWhy}
        error={fieldError(failure, 'why')}
      />
      <EntriesField chosen={entryIds} onChange={setEntryIds} />
    </FormDialog>
  );
}
