import { usOf } from '@domain/incident/parties';
import { err } from '@domain/kernel/result';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useDueField } from '../attention/use-due-field';
import { useRoom } from '../header/use-incident';
import { lineOrNull } from '../lifecycle/line-dialog';
import { WhenField } from '../when/when-field';

/** A decision with its reason and options, or one that is put off until a time; it is logged in one act. [D1, D2] */
export function DecideDialog() {
  const us = usOf(useRoom('parties'))?.id ?? null;
  const [kind, setKind] = useState<'taken' | 'deferred'>('taken');
  const [what, setWhat] = useState('');
  const [reason, setReason] = useState('');
  const [options, setOptions] = useState('');
  const [unless, setUnless] = useState('');
  const due = useDueField();
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const isDeferred = kind === 'deferred';

  const decide = async () => {
    const read = due.read('due');
    if (isDeferred && !read.ok) return read;
    const dueAt = isDeferred && read.ok ? read.value : null;
    if (isDeferred && dueAt === null) return err({ code: 'incomplete', sentence: 'Say until when.', field: 'due' });
    const choices = options.split('\n').filter((line) => line.trim() !== '');
    const decision = {
      what,
      reason: isDeferred ? null : lineOrNull(reason),
      options: isDeferred ? [] : choices,
      due: dueAt,
      unless: isDeferred ? lineOrNull(unless) : null,
    };
    const nothing = { person: null, channel: null, reference: null, lateReason: null, answersEntryId: null };
    const text = [
      decision.unless === null ? what.trim() : `${what.trim()}, unless ${decision.unless.trim()}`,
      decision.reason === null ? '' : `Because ${decision.reason.trim()}`,
      decision.options.length === 0 ? '' : `Options: ${decision.options.join('; ')}`,
    ];
    return execute(
      {
        type: 'LogEntry',
        kind: 'decision',
        text: text.filter((line) => line !== '').join('\n'),
        when: null,
        partyId: us,
        toPartyId: null,
        ...nothing,
        promise: null,
        decision,
        audiences: null,
        evidence: [],
      },
      `${isDeferred ? 'Put off' : 'Decided'}: ${what.trim()}`,
    );
  };

  return (
    <FormDialog
      title="Note a decision"
      onClose={closeDialog}
      submitLabel={isDeferred ? 'Start the timer' : 'Log the decision'}
      onSubmit={() => submit(decide, closeDialog)}
      problem={formError(failure, ['text', 'decision', 'due'])}
      isBusy={isBusy}
    >
      <TextField
        label={isDeferred ? 'What we will do' : 'What we decided'}
        isProse
        autoFocus
        value={what}
        onChange={setWhat}
        error={fieldError(failure, 'text') ?? fieldError(failure, 'decision')}
      />
      <RadioGroup
        label="When"
        columns={2}
        value={kind}
        onChange={setKind}
        options={[
          { id: 'taken', name: 'Now', description: 'It is decided' },
          { id: 'deferred', name: 'At a time', description: 'Unless something happens before' },
        ]}
      />
      {isDeferred ? (
        <>
          <WhenField label="At" {...due.field} emptyMeans={null} error={fieldError(failure, 'due')} />
          <TextField
            label="Unless"
            isOptional
            isProse
            value={unless}
            onChange={setUnless}
            placeholder="it has recovered"
          />
        </>
      ) : (
        <>
          <TextField label="Because" isOptional isProse value={reason} onChange={setReason} />
          <TextArea
            label="Options we had"
            isOptional
            description="One per line."
            value={options}
            onChange={setOptions}
          />
        </>
      )}
    </FormDialog>
  );
}
