import type { Entry } from '@domain/incident/log';
import { useMemo } from 'react';
import { chooseFiles } from '../../hooks/choose-files';
import type { AppState } from '../../state/app-state';
import { useAppStore } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { type CaptureTarget, useCaptureTarget } from '../capture/capture-target';

export interface EntryActions {
  readonly correct: (entry: Entry) => void;
  /** Withdraws an entry at once: undo, not a question, is the answer to a slip. [L5] */
  readonly retract: (entry: Entry) => void;
  /** As `retract`, with a reason to be typed. */
  readonly retractFor: (entry: Entry) => void;
  readonly restore: (entry: Entry) => void;
  readonly redact: (entry: Entry) => void;
  readonly answer: (entry: Entry) => void;
  /** Pins an entry, or takes its pin off. */
  readonly pin: (entry: Entry) => void;
  /** Says that a party calls it fixed in this entry. [A1] */
  readonly saysFixed: (entry: Entry) => void;
  /** Makes a workaround of what an entry says, with steps to tick. [W1] */
  readonly propose: (entry: Entry) => void;
  /** Asks for files and adds them to an entry that is there already. [L8] */
  readonly attach: (entry: Entry) => void;
}

/** What can be done with an entry, from its menu and by keys; what does not fit its state does nothing. */
export function useEntryActions(): EntryActions {
  const store = useAppStore();
  const target = useCaptureTarget();
  return useMemo(() => entryActions(store.getState, target), [store, target]);
}

/** The same for a place without the capture bar, such as the palette. */
export function entryActions(state: () => AppState, target: { readonly current: CaptureTarget | null }): EntryActions {
  const stands = (entry: Entry) => !isReadOnly(state()) && entry.redaction === null && entry.retraction === null;
  const { act, showDialog, attachToEntry } = state();
  return {
    correct: (entry) => stands(entry) && showDialog({ kind: 'correct', entryId: entry.id }),
    retract: (entry) =>
      stands(entry) && void act({ type: 'RetractEntry', entryId: entry.id, reason: null }, 'Entry retracted'),
    retractFor: (entry) => stands(entry) && showDialog({ kind: 'retract', entryId: entry.id }),
    restore: (entry) =>
      !isReadOnly(state()) &&
      entry.retraction !== null &&
      void act({ type: 'RestoreEntry', entryId: entry.id }, 'Entry restored'),
    redact: (entry) =>
      !isReadOnly(state()) && entry.redaction === null && showDialog({ kind: 'redact', entryId: entry.id }),
    answer: (entry) => stands(entry) && target.current?.answer(entry.id),
    saysFixed: (entry) => stands(entry) && showDialog({ kind: 'says-fixed', entryId: entry.id }),
    propose: (entry) => stands(entry) && showDialog({ kind: 'propose-workaround', said: entry.text }),
    pin: (entry) => {
      if (isReadOnly(state())) return;
      if (entry.pin !== null) void act({ type: 'UnpinEntry', entryId: entry.id }, 'Entry unpinned');
      else if (stands(entry)) void act({ type: 'PinEntry', entryId: entry.id }, 'Entry pinned');
    },
    attach: (entry) => stands(entry) && void chooseFiles().then((files) => attachToEntry(entry.id, files)),
  };
}
