import { type AttemptEnd, attemptEndSchema } from '@domain/incident/escalations';
import { attemptEndName } from '@domain/incident/words';
import type { PartyId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { NumberField } from '../../ui/number-field';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useIncident } from '../header/use-incident';
import styles from '../lifecycle/lifecycle.module.css';
import { lineOrNull } from '../lifecycle/line-dialog';
import { useWhen } from '../lifecycle/use-when';
import { WhenField } from '../when/when-field';
import { AttemptDueField, useAttemptDue } from './attempt-due';
import { ladderOf, likelyChannel, likelyRung } from './ladder';
import { RungField } from './rung-field';

interface AttemptDialogProps {
  readonly partyId: PartyId;
  /** Null: where we were last. */
  readonly rung: string | null;
}

type Ended = AttemptEnd | 'waiting';
const ends: readonly Ended[] = ['waiting', ...attemptEndSchema.options];
const typed = ['text', 'channel', 'rung', 'person', 'reference', 'deflectedTo'];
const fields = [...typed, 'minutes', 'minutesOnHold', 'when', 'promise'];

/** One try of ours to reach a party. What we asked is all that has to be typed. [E2, E6] */
export function AttemptDialog({ partyId, rung }: AttemptDialogProps) {
  const incident = useIncident();
  const party = incident.parties.find(({ id }) => id === partyId);
  const name = visibleText(party?.name ?? '');
  const [form, setForm] = useState(() => {
    const ladder = ladderOf(incident, partyId);
    const likely = rung ?? likelyRung(ladder);
    const minutes: { minutes: number | null; minutesOnHold: number | null } = { minutes: null, minutesOnHold: null };
    const ended: Ended = 'waiting';
    const words = { text: '', person: '', reference: party?.references.at(-1) ?? '', deflectedTo: '' };
    return { rung: likely, channel: likelyChannel(ladder, likely), ...words, ...minutes, ended: ended as Ended };
  });
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const when = useWhen();
  const due = useAttemptDue(form.text, when);
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);

  const log = async () => {
    const read = when.read('when');
    if (!read.ok) return read;
    const promised = due.read(form.ended === 'promised' ? partyId : null);
    if (!promised.ok) return promised;
    const { rung: at, channel, text, minutes, minutesOnHold, ended } = form;
    const rest = {
      promise: promised.value,
      person: lineOrNull(form.person),
      reference: lineOrNull(form.reference),
      deflectedTo: lineOrNull(form.deflectedTo),
      post: null,
      evidence: [],
    };
    const facts = { rung: at, channel, text, minutes, minutesOnHold, ended: ended === 'waiting' ? null : ended };
    return execute({ type: 'LogAttempt', partyId, ...facts, ...rest, when: read.value }, `Attempt logged: ${name}`);
  };

  return (
    <FormDialog
      title={`Attempt to reach ${name}`}
      onClose={closeDialog}
      size="wide"
      submitLabel="Log attempt"
      onSubmit={() => submit(log, closeDialog)}
      problem={formError(failure, fields)}
      isBusy={isBusy}
    >
      <TextArea
        label="What we asked, and what came of it"
        autoFocus
        rows={2}
        value={form.text}
        onChange={(text) => change({ text })}
        error={fieldError(failure, 'text')}
      />
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
      <div className={styles.pair}>
        <RungField
          partyId={partyId}
          value={form.rung}
          onChange={(chosen) =>
            change({ rung: chosen, channel: likelyChannel(ladderOf(incident, partyId), chosen) || form.channel })
          }
          error={fieldError(failure, 'rung')}
        />
        <TextField
          label="Channel"
          value={form.channel}
          onChange={(channel) => change({ channel })}
          error={fieldError(failure, 'channel')}
        />
        <TextField
          label="Person"
          isOptional
          value={form.person}
          onChange={(person) => change({ person })}
          error={fieldError(failure, 'person')}
        />
        <TextField
          label="Reference"
          isOptional
          value={form.reference}
          onChange={(reference) => change({ reference })}
          error={fieldError(failure, 'reference')}
        />
        <NumberField
          label="Minutes in all"
          isOptional
          minValue={0}
          value={form.minutes}
          onChange={(minutes) => change({ minutes })}
          error={fieldError(failure, 'minutes')}
        />
        <NumberField
          label="Of them on hold"
          isOptional
          minValue={0}
          value={form.minutesOnHold}
          onChange={(minutesOnHold) => change({ minutesOnHold })}
          error={fieldError(failure, 'minutesOnHold')}
        />
      </div>
      <WhenField label="When" {...when.field} error={fieldError(failure, 'when')} />
    </FormDialog>
  );
}
