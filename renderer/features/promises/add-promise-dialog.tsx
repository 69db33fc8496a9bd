import { usOf } from '@domain/incident/parties';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useDueField } from '../attention/use-due-field';
import { useRoom } from '../header/use-incident';
import { useWhen } from '../lifecycle/use-when';
import { partyIdOf, usePartyOptions } from '../parties/use-party-options';
import { WhenField } from '../when/when-field';

/** A promise with its entry, for whoever does not type it into the bar. [M1] */
export function AddPromiseDialog() {
  const us = usOf(useRoom('parties'))?.id ?? null;
  const parties = usePartyOptions().filter(({ id }) => id !== us);
  const [words, setWords] = useState('');
  const [other, setOther] = useState('');
  const [by, setBy] = useState<'them' | 'us'>('them');
  const due = useDueField();
  const when = useWhen();
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const otherId = partyIdOf(other);
  const isTheirs = by === 'them' && otherId !== null;

  const log = async () => {
    const said = when.read('when');
    if (!said.ok) return said;
    const read = due.read('due');
    if (!read.ok) return read;
    const sides = isTheirs ? { byPartyId: otherId, toPartyId: null } : { byPartyId: null, toPartyId: otherId };
    const nothing = { person: null, channel: null, reference: null, lateReason: null, answersEntryId: null };
    return execute(
      {
        type: 'LogEntry',
        kind: 'promise',
        text: words,
        when: said.value,
        partyId: isTheirs ? otherId : us,
        toPartyId: isTheirs ? us : otherId,
        ...nothing,
        promise: { words, due: read.value, ...sides },
        audiences: null,
        evidence: [],
      },
      `Promise logged: ${words.trim()}`,
    );
  };

  return (
    <FormDialog
      title="Add a promise"
      onClose={closeDialog}
      submitLabel="Log the promise"
      onSubmit={() => submit(log, closeDialog)}
      problem={formError(failure, ['text', 'promise', 'due', 'when'])}
      isBusy={isBusy}
    >
      <TextField
        label="What was promised"
        isProse
        autoFocus
        value={words}
        onChange={setWords}
        error={fieldError(failure, 'text') ?? fieldError(failure, 'promise')}
      />
      <WhenField label="Due" {...due.field} emptyMeans="No time was given" error={fieldError(failure, 'due')} />
      <Select label="The other side" value={other} options={parties} onChange={setOther} />
      {otherId !== null && (
        <RadioGroup
          label="Who promises"
          columns={2}
          value={by}
          onChange={setBy}
          options={[
            { id: 'them', name: 'They promise us' },
            { id: 'us', name: 'We promise them' },
          ]}
        />
      )}
      <WhenField label="When it was promised" {...when.field} error={fieldError(failure, 'when')} />
    </FormDialog>
  );
}
