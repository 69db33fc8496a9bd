import { attemptEndSchema } from '@domain/incident/escalations';
import { attemptEndName } from '@domain/incident/words';
import type { PartyId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useIncident } from '../header/use-incident';
import { useWhen } from '../lifecycle/use-when';
import { WhenField } from '../when/when-field';
import { AttemptDetails } from './attempt-details';
import { AttemptDueField, useAttemptDue } from './attempt-due';
import { type AttemptForm, attemptFields, type EndedCall, isPost } from './attempt-form';
import { ladderOf, likelyChannel, likelyRung } from './ladder';
import { PostFields } from './post-fields';

interface AttemptDialogProps {
  readonly partyId: PartyId;
  /** Null: where we were last. */
  readonly rung: string | null;
  readonly said: string;
  /** A call that has ended, whose times are filled in. */
  readonly call?: EndedCall;
  /** Told of the words as they are typed, where somebody keeps them. */
  readonly onWords?: (words: string) => void;
  readonly onLogged?: () => void;
}

const ends: readonly AttemptForm['ended'][] = ['waiting', ...attemptEndSchema.options];
const typed = ['text', 'channel', 'rung', 'person', 'reference', 'deflectedTo', 'post'];
const fields = [...typed, 'minutes', 'minutesOnHold', 'when', 'promise'];

/** One try of ours to reach a party. What we asked is all that has to be typed. [E2, E4, E6] */
export function AttemptDialog({ partyId, rung, said, call, onWords, onLogged }: AttemptDialogProps) {
  const incident = useIncident();
  const party = incident.parties.find(({ id }) => id === partyId);
  const name = visibleText(party?.name ?? '');
  const [form, setForm] = useState((): AttemptForm => {
    const ladder = ladderOf(incident, partyId);
    const likely = rung ?? likelyRung(ladder);
    const to = ladder.rungs.find((one) => one.name === likely)?.to ?? '';
    const words = { text: said, person: '', reference: party?.references.at(-1) ?? '', deflectedTo: '' };
    const minutes = { minutes: call?.minutes ?? null, minutesOnHold: call?.minutesOnHold ?? null };
    const how = { rung: likely, channel: likelyChannel(ladder, likely), ended: 'waiting' } as const;
    return { ...words, ...minutes, ...how, network: '', handle: to, link: '', evidence: [] };
  });
  const change = (part: Partial<AttemptForm>) => setForm((before) => ({ ...before, ...part }));
  const when = useWhen(call === undefined ? null : { at: call.at, certainty: 'exact' });
  const due = useAttemptDue(form.text, when);
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);

  const log = async () => {
    const read = when.read('when');
    if (!read.ok) return read;
    const promised = due.read(form.ended === 'promised' ? partyId : null);
    if (!promised.ok) return promised;
    const facts = { ...attemptFields(form), promise: promised.value, when: read.value };
    return execute({ type: 'LogAttempt', partyId, ...facts }, `Attempt logged: ${name}`);
  };
  const logged = () => {
    closeDialog();
    onLogged?.();
  };

  return (
    <FormDialog
      title={`Attempt to reach ${name}`}
      onClose={closeDialog}
      size="wide"
      submitLabel="Log attempt"
      onSubmit={() => submit(log, logged)}
      problem={formError(failure, fields)}
      isBusy={isBusy}
    >
      <TextArea
        label={isPost(form) ? 'The words we posted' : 'What we asked, and what came of it'}
        autoFocus
        rows={2}
        value={form.text}
        onChange={(text) => {
          change({ text });
          onWords?.(text);
        }}
        error={fieldError(failure, 'text')}
      />
      {isPost(form) && <PostFields form={form} onChange={setForm} failure={failure} />}
      <RadioGroup
        label="How it ended"
        columns={2}
        value={form.ended}
        onChange={(ended) => change({ ended })}
        options={ends.map((id) => ({ id, name: attemptEndName(id === 'waiting' ? null : id) }))}
      />
      {form.ended === 'deflected' && (
        <TextField
          label="Deflected to"
          value={form.deflectedTo}
          onChange={(deflectedTo) => change({ deflectedTo })}
          error={fieldError(failure, 'deflectedTo')}
        />
      )}
      {form.ended === 'promised' && <AttemptDueField due={due} when={when} error={fieldError(failure, 'promise')} />}
      <AttemptDetails partyId={partyId} form={form} onChange={change} failure={failure} />
      <WhenField label="When" {...when.field} error={fieldError(failure, 'when')} />
    </FormDialog>
  );
}
