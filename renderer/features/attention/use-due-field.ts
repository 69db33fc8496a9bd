import type { Failure } from '@contract/failure';
import type { When } from '@domain/incident/deciding';
import type { Instant } from '@domain/kernel/instant';
import { err, type Result } from '@domain/kernel/result';
import { useState } from 'react';
import { useMinute } from '../../hooks/use-now';
import { useZone } from '../header/use-incident';
import { readDue } from '../when/read-due';
import { type WhenInput, type WhenReading, whenInputOf, whenOf } from '../when/read-when';

export interface DueField {
  /** For the field that shows it. */
  readonly field: {
    readonly value: WhenInput;
    readonly onChange: (value: WhenInput) => void;
    readonly now: Instant;
    readonly zone: string;
    readonly ahead: WhenReading;
  };
  /** The moment, null for none; or why there is none, as a refusal of the field. */
  readonly read: (field: string) => Result<When, Failure>;
}

/** A moment ahead that is being typed into a form. [M1, L10] */
export function useDueField(initial: When = null): DueField {
  const zone = useZone();
  const now = useMinute();
  const [value, onChange] = useState(() => whenInputOf(initial, zone));
  const ahead = readDue(value, now, zone);
  return {
    field: { value, onChange, now, zone, ahead },
    read: (field) => {
      const read = whenOf(ahead);
      return read.ok ? read : err({ code: 'time-not-read', sentence: read.error, field });
    },
  };
}
