import type { Failure } from '@contract/failure';
import type { PartyId } from '@domain/kernel/ids';
import { fieldError } from '../../hooks/use-submit';
import { NumberField } from '../../ui/number-field';
import { TextField } from '../../ui/text-field';
import { useIncident } from '../header/use-incident';
import styles from '../lifecycle/lifecycle.module.css';
import { type AttemptForm, isPost } from './attempt-form';
import { ladderOf, likelyChannel } from './ladder';
import { RungField } from './rung-field';

interface AttemptDetailsProps {
  readonly partyId: PartyId;
  readonly form: AttemptForm;
  readonly onChange: (part: Partial<AttemptForm>) => void;
  readonly failure: Failure | null;
}

/** Where and how we tried: rung, channel, person, reference, and the minutes of a call. [E2] */
export function AttemptDetails({ partyId, form, onChange, failure }: AttemptDetailsProps) {
  const incident = useIncident();
  const chooseRung = (rung: string) =>
    onChange({ rung, channel: likelyChannel(ladderOf(incident, partyId), rung) || form.channel });
  return (
    <div className={styles.pair}>
      <RungField partyId={partyId} value={form.rung} onChange={chooseRung} error={fieldError(failure, 'rung')} />
      <TextField
        label="Channel"
        value={form.channel}
        onChange={(channel) => onChange({ channel })}
        error={fieldError(failure, 'channel')}
      />
      <TextField
        label="Person"
        isOptional
        value={form.person}
        onChange={(person) => onChange({ person })}
        error={fieldError(failure, 'person')}
      />
      <TextField
        label="Reference"
        isOptional
        value={form.reference}
        onChange={(reference) => onChange({ reference })}
        error={fieldError(failure, 'reference')}
      />
      {!isPost(form) && (
        <>
          <NumberField
            label="Minutes in all"
            isOptional
            minValue={0}
            value={form.minutes}
            onChange={(minutes) => onChange({ minutes })}
            error={fieldError(failure, 'minutes')}
          />
          <NumberField
            label="Of them on hold"
            isOptional
            minValue={0}
            value={form.minutesOnHold}
            onChange={(minutesOnHold) => onChange({ minutesOnHold })}
            error={fieldError(failure, 'minutesOnHold')}
          />
        </>
      )}
    </div>
  );
}
