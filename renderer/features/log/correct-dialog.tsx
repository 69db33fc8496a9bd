import { type Entry, entryKindSchema } from '@domain/incident/log';
import { kindName } from '@domain/incident/words';
import type { EntryId } from '@domain/kernel/ids';
import { get } from '@domain/kernel/sorted-list';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useRoom } from '../header/use-incident';
import styles from '../lifecycle/lifecycle.module.css';
import { lineOrNull } from '../lifecycle/line-dialog';
import { useWhen } from '../lifecycle/use-when';
import { partyIdOf, usePartyOptions } from '../parties/use-party-options';
import { WhenField } from '../when/when-field';

const kinds = entryKindSchema.options.map((id) => ({ id, label: kindName(id) }));
const fields = ['text', 'when', 'person', 'channel', 'reference', 'reason'];

/** Replaces what an entry says; the old words stay one click away. [L5] */
export function CorrectDialog({ entryId }: { readonly entryId: EntryId }) {
  const entry = get(useRoom('log').byId, entryId);
  return entry === undefined ? null : <CorrectForm entry={entry} />;
}

function CorrectForm({ entry }: { readonly entry: Entry }) {
  const [form, setForm] = useState(() => formOf(entry));
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const when = useWhen({ at: entry.occurredAt, certainty: entry.certainty });
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const parties = usePartyOptions();

  const correct = async () => {
    const read = when.read('when');
    if (!read.ok) return read;
    const { kind, text, partyId, toPartyId } = form;
    const lines = {
      person: lineOrNull(form.person),
      channel: lineOrNull(form.channel),
      reference: lineOrNull(form.reference),
      reason: lineOrNull(form.reason),
    };
    const command = { type: 'CorrectEntry', entryId: entry.id, kind, text, partyId, toPartyId, ...lines } as const;
    // An untouched time keeps its seconds and how it was worked out.
    return execute(
      { ...command, when: when.isTouched ? (read.value ?? { at: when.field.now, certainty: 'exact' }) : null },
      'Entry corrected',
    );
  };

  return (
    <FormDialog
      title="Correct the entry"
      onClose={closeDialog}
      size="wide"
      submitLabel="Correct"
      onSubmit={() => submit(correct, closeDialog)}
      problem={formError(failure, fields)}
      isBusy={isBusy}
    >
      <TextArea
        label="Words"
        autoFocus
        rows={4}
        value={form.text}
        onChange={(text) => change({ text })}
        error={fieldError(failure, 'text')}
      />
      <div className={styles.pair}>
        <Select label="Kind" value={form.kind} options={kinds} onChange={(kind) => change({ kind })} />
        <WhenField label="When it happened" {...when.field} error={fieldError(failure, 'when')} />
        <Select
          label="Who said or did it"
          value={form.partyId ?? ''}
          options={parties}
          onChange={(id) => change({ partyId: partyIdOf(id) })}
        />
        <Select
          label="To"
          value={form.toPartyId ?? ''}
          options={parties}
          onChange={(id) => change({ toPartyId: partyIdOf(id) })}
        />
        {(['person', 'channel', 'reference'] as const).map((name) => (
          <TextField
            key={name}
            label={labels[name]}
            isOptional
            value={form[name]}
            onChange={(text) => change({ [name]: text })}
            error={fieldError(failure, name)}
          />
        ))}
        <TextField
          label="Why it is corrected"
          isProse
          isOptional
          value={form.reason}
          onChange={(reason) => change({ reason })}
          error={fieldError(failure, 'reason')}
        />
      </div>
    </FormDialog>
  );
}

const labels = { person: 'Person', channel: 'Channel', reference: 'Reference' } as const;

function formOf(entry: Entry) {
  const { kind, text, partyId, toPartyId } = entry;
  const lines = { person: entry.person ?? '', channel: entry.channel ?? '', reference: entry.reference ?? '' };
  return { kind, text, partyId, toPartyId, ...lines, reason: '' };
}
