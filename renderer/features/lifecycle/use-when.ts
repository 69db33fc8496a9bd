import type { Failure } from '@contract/failure';
import type { When } from '@domain/incident/deciding';
import type { Instant } from '@domain/kernel/instant';
import { err, type Result } from '@domain/kernel/result';
import { useState } from 'react';
import { useMinute } from '../../hooks/use-now';
import { useZone } from '../header/use-incident';
import { readSaidWhen } from '../when/read-said';
import { type WhenInput, type WhenReading, whenInputOf, whenOf } from '../when/read-when';

export interface WhenForm {
  /** For the field that shows it. */
  readonly field: {
    readonly value: WhenInput;
    readonly onChange: (value: WhenInput) => void;
    readonly now: Instant;
    readonly zone: string;
  };
  /** How what stands there is understood now. */
  readonly reading: WhenReading;
  /** True once something else stands there than at first. */
  readonly isTouched: boolean;
  /** The moment, null for now; or why there is none, as a refusal of the field. */
  readonly read: (field: string) => Result<When, Failure>;
}

/** A moment that is being typed into a form, one that lies back unless it is read another way. */
export function useWhen(initial: When = null, readAs = readSaidWhen): WhenForm {
  const zone = useZone();
  const now = useMinute();
  const [first] = useState(() => whenInputOf(initial, zone));
  const [value, onChange] = useState(first);
  const reading = readAs(value, now, zone);
  return {
    field: { value, onChange, now, zone },
    reading,
    isTouched: value.text !== first.text || value.pick !== first.pick,
    read: (field) => {
      const read = whenOf(reading);
      return read.ok ? read : err({ code: 'time-not-read', sentence: read.error, field });
    },
  };
}
