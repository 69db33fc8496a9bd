import type { Failure } from '@contract/failure';
import type { CommitmentTerms } from '@domain/incident/commitments.decide';
import type { PartyId } from '@domain/kernel/ids';
import { err, ok, type Result } from '@domain/kernel/result';
import { useState } from 'react';
import { dueWordsIn } from '../capture/grammar/due-words';
import { promiseClause } from '../capture/grammar/promise-words';
import type { WhenForm } from '../lifecycle/use-when';
import { readSaidDue, readSaidWhen } from '../when/read-said';
import { emptyWhen, type WhenInput, type WhenReading, whenOf } from '../when/read-when';
import { WhenField } from '../when/when-field';

export interface AttemptDue {
  readonly value: WhenInput;
  readonly onChange: (value: WhenInput) => void;
  readonly reading: WhenReading;
  /** True where the words themselves name a time ahead. */
  readonly isSaid: boolean;
  /** What the party promised, or why it is not clear when it is due; null: nobody promised anything. */
  readonly read: (partyId: PartyId | null) => Result<CommitmentTerms | null, Failure>;
}

/** When a promise that ended an attempt or came with a reply is due: as the words say, until somebody types it. [E2, M1, L10] */
export function useAttemptDue(text: string, { field }: WhenForm): AttemptDue {
  const [typed, onChange] = useState<WhenInput | null>(null);
  const { now, zone } = field;
  const made = readSaidWhen(field.value, now, zone);
  const from = made.kind === 'moment' ? made.at : now;
  const found = dueWordsIn(text, from, zone, true);
  const value = typed ?? found?.due ?? emptyWhen;
  const reading = readSaidDue(value, from, zone);
  return {
    value,
    onChange,
    reading,
    isSaid: found?.isSure === true,
    read(partyId) {
      if (partyId === null) return ok(null);
      const due = whenOf(reading);
      if (!due.ok) return err({ code: 'time-not-read', sentence: due.error, field: 'promise' });
      return ok({ words: promiseClause(text, found), due: due.value, byPartyId: partyId, toPartyId: null });
    },
  };
}

interface AttemptDueFieldProps {
  readonly due: AttemptDue;
  readonly when: WhenForm;
  readonly error: string | null;
}

/** By when they promised it; empty where they did not say. */
export function AttemptDueField({ due, when, error }: AttemptDueFieldProps) {
  return (
    <WhenField
      label="Promised by"
      value={due.value}
      onChange={due.onChange}
      now={when.field.now}
      zone={when.field.zone}
      reading={due.reading}
      emptyMeans="No time was given"
      error={error}
    />
  );
}
