import type { Failure } from '@contract/failure';
import type { Outcome } from '@contract/window-api';
import { useContext, useRef, useState } from 'react';
import { WordKeeperContext } from '../ui/kept-words';

export interface Submission {
  readonly failure: Failure | null;
  readonly isBusy: boolean;
  /** Runs one act; a second press while it is on its way does nothing. */
  readonly submit: <T>(act: () => Promise<Outcome<T>>, whenDone?: (value: T) => void) => void;
  /** Takes the refusal off the screen, once what it is about was changed. */
  readonly forget: () => void;
}

/** The way of a form: one act at a time, and its refusal kept to be shown. */
export function useSubmit(): Submission {
  const [state, setState] = useState<Pick<Submission, 'failure' | 'isBusy'>>({ failure: null, isBusy: false });
  const busy = useRef(false);
  const keeper = useContext(WordKeeperContext);

  const submit: Submission['submit'] = (act, whenDone) => {
    if (busy.current) return;
    busy.current = true;
    setState((before) => ({ ...before, isBusy: true }));
    void act().then((outcome) => {
      busy.current = false;
      setState({ failure: outcome.ok ? null : outcome.error, isBusy: false });
      if (!outcome.ok) return;
      keeper?.sent();
      whenDone?.(outcome.value);
    });
  };
  const forget = () => {
    if (state.failure !== null) setState((before) => ({ ...before, failure: null }));
  };
  return { ...state, submit, forget };
}

/** The refusal to show beside a field; null when it is about something else. `steps.2` belongs to `steps`. */
export function fieldError(failure: Failure | null, field: string): string | null {
  if (failure?.field == null) return null;
  return failure.field === field || failure.field.startsWith(`${field}.`) ? failure.sentence : null;
}

/** The refusal to show below the form: one that is about none of its fields. */
export function formError(failure: Failure | null, fields: readonly string[]): string | null {
  if (failure === null || fields.some((field) => fieldError(failure, field) !== null)) return null;
  return failure.sentence;
}
