import type { PlaybookFacts } from '@domain/directory/playbook-facts';
import type { PlaybookId } from '@domain/kernel/ids';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { useKeptForm } from '../../ui/kept-form';
import { WordKeeperContext, WordsAreBack } from '../../ui/kept-words';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { LadderRows } from '../directory/ladder-rows';
import { factsOfForm, formOf, type PlaybookForm } from './playbook-form';
import { RhythmFields } from './rhythm-fields';
import { TimerRows } from './timer-rows';

interface PlaybookDialogProps {
  /** Null: a new one. */
  readonly playbookId: PlaybookId | null;
  readonly facts: PlaybookFacts;
}

const areas = [
  { field: 'when', label: 'When it is the right one', rows: 2, isList: false },
  { field: 'firstHour', label: 'First hour', rows: 5, isList: true },
  { field: 'steps', label: 'Steps of the workaround', rows: 6, isList: true },
  { field: 'undoSteps', label: 'Steps to undo it', rows: 3, isList: true },
  { field: 'sideEffects', label: 'What it breaks', rows: 2, isList: false },
] as const;

/** A playbook, written anew or changed: a new edition, which no incident that took an earlier one is touched by. [W4] */
export function PlaybookDialog({ playbookId, facts }: PlaybookDialogProps) {
  const { form, setForm, startAnew } = useKeptForm<PlaybookForm>(() => formOf(facts));
  const { failure, isBusy, submit } = useSubmit();
  const changeDirectory = useApp((state) => state.changeDirectory);
  const closeDialog = useApp((state) => state.closeDialog);
  const change = (part: Partial<PlaybookForm>) => setForm((before) => ({ ...before, ...part }));
  const save = () => {
    const written = factsOfForm(form);
    return changeDirectory({ type: 'WritePlaybook', playbookId, facts: written }, `Playbook kept: ${form.title}`);
  };
  const error = (field: string) => fieldError(failure, `facts.${field}`);
  const fields = [
    'title',
    'workaround',
    'verify',
    'ladder',
    'timers',
    'cadences',
    ...areas.map(({ field }) => field),
  ].map((field) => `facts.${field}`);
  return (
    <FormDialog
      title={playbookId === null ? 'New playbook' : 'Change the playbook'}
      size="wide"
      onClose={closeDialog}
      submitLabel="Keep"
      onSubmit={() => submit(save, closeDialog)}
      problem={formError(failure, fields)}
      isBusy={isBusy}
      status={<WordsAreBack onStartAnew={startAnew} />}
    >
      <WordKeeperContext value={null}>
        <TextField
          label="Title"
          isProse
          autoFocus
          value={form.title}
          onChange={(title) => change({ title })}
          error={error('title')}
        />
        <TextField
          label="Workaround"
          isProse
          value={form.workaround}
          onChange={(workaround) => change({ workaround })}
          error={error('workaround')}
        />
        {areas.map(({ field, label, rows, isList }) => (
          <TextArea
            key={field}
            label={label}
            isOptional
            {...(isList ? { description: 'One step per line.' } : {})}
            rows={rows}
            value={form[field]}
            onChange={(text) => change({ [field]: text })}
            error={error(field)}
          />
        ))}
        <TextField
          label="How one sees that it works"
          isOptional
          isProse
          value={form.verify}
          onChange={(verify) => change({ verify })}
          error={error('verify')}
        />
        <LadderRows rows={form.ladder} onChange={(ladder) => change({ ladder })} error={error('ladder')} />
        <TimerRows rows={form.timers} onChange={(timers) => change({ timers })} error={error('timers')} />
        <RhythmFields rhythms={form.rhythms} onChange={(rhythms) => change({ rhythms })} error={error('cadences')} />
      </WordKeeperContext>
    </FormDialog>
  );
}
