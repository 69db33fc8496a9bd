import type { PartyId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Checkbox } from '../../ui/checkbox';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useIncident } from '../header/use-incident';
import styles from '../lifecycle/lifecycle.module.css';
import { lineOrNull } from '../lifecycle/line-dialog';
import { useWhen } from '../lifecycle/use-when';
import { WhenField } from '../when/when-field';
import { AttemptDueField, useAttemptDue } from './attempt-due';
import { lastAttempt } from './last-attempt';

/** One answer of theirs, with what it promises and under which number; an automatic one never stops the answer clock. [E2, E3, M1, P2] */
export function ReplyDialog({ partyId }: { readonly partyId: PartyId }) {
  const incident = useIncident();
  const name = visibleText(incident.parties.find(({ id }) => id === partyId)?.name ?? '');
  const [text, setText] = useState('');
  const [person, setPerson] = useState('');
  const [channel, setChannel] = useState(() => lastAttempt(incident, partyId)?.channel ?? '');
  const [reference, setReference] = useState('');
  const [automatic, setAutomatic] = useState(false);
  const [asksUs, setAsksUs] = useState(false);
  const [saysFixed, setSaysFixed] = useState(false);
  // Null: as the words say.
  const [promises, setPromises] = useState<boolean | null>(null);
  const when = useWhen();
  const due = useAttemptDue(text, when);
  const isPromise = (promises ?? due.isSaid) && !automatic;
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);

  const log = async () => {
    const read = when.read('when');
    if (!read.ok) return read;
    const promise = due.read(isPromise ? partyId : null);
    if (!promise.ok) return promise;
    const lines = { channel: lineOrNull(channel), person: lineOrNull(person), reference: lineOrNull(reference) };
    const facts = { ...lines, automatic, asksUs, saysFixed, promise: promise.value, when: read.value };
    return execute({ type: 'LogReply', partyId, text, ...facts }, `Reply logged: ${name}`);
  };

  return (
    <FormDialog
      title={`${name} replied`}
      onClose={closeDialog}
      submitLabel="Log reply"
      onSubmit={() => submit(log, closeDialog)}
      problem={formError(failure, ['text', 'person', 'channel', 'reference', 'promise', 'when'])}
      isBusy={isBusy}
    >
      <TextArea label="What they said" autoFocus value={text} onChange={setText} error={fieldError(failure, 'text')} />
      <Checkbox
        isSelected={automatic}
        onChange={setAutomatic}
        description="From a machine: a ticket number, a canned mail. It does not count as an answer."
      >
        Automatic reply
      </Checkbox>
      <Checkbox
        isSelected={asksUs && !automatic}
        isDisabled={automatic}
        onChange={setAsksUs}
        description="The ball is then with us."
      >
        They ask us something
      </Checkbox>
      <Checkbox isSelected={isPromise} isDisabled={automatic} onChange={setPromises}>
        They promise something
      </Checkbox>
      {isPromise && <AttemptDueField due={due} when={when} error={fieldError(failure, 'promise')} />}
      <Checkbox
        isSelected={saysFixed && !automatic}
        isDisabled={automatic}
        onChange={setSaysFixed}
        description="No clock stops. Holdline asks for a test of our own in half an hour."
      >
        They say it is fixed
      </Checkbox>
      <div className={styles.pair}>
        <TextField
          label="Person"
          isOptional
          value={person}
          onChange={setPerson}
          error={fieldError(failure, 'person')}
        />
        <TextField
          label="Channel"
          isOptional
          value={channel}
          onChange={setChannel}
          error={fieldError(failure, 'channel')}
        />
        <TextField
          label="Reference"
          isOptional
          value={reference}
          onChange={setReference}
          error={fieldError(failure, 'reference')}
        />
      </div>
      <WhenField label="When" {...when.field} error={fieldError(failure, 'when')} />
    </FormDialog>
  );
}
