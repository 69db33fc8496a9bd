import type { Failure } from '@contract/failure';
import { kindName } from '@domain/incident/words';
import { entryIdSchema, partyIdSchema } from '@domain/kernel/ids';
import { formatTime } from '@domain/kernel/zone';
import { useMemo, useRef, useState } from 'react';
import { useDraft } from '../../hooks/use-draft';
import { useApp, useAppStore } from '../../state/app-store';
import { zoneOf } from '../../state/selectors';
import { readWhen, whenOf } from '../when/read-when';
import { type CaptureDraft, draftAfterSending, draftFromText, draftToText } from './capture-draft';

export interface Capture {
  readonly draft: CaptureDraft;
  readonly change: (change: Partial<CaptureDraft>) => void;
  readonly submit: () => void;
  /** Keeps the draft now. */
  readonly flush: () => void;
  readonly failure: Failure | null;
}

/**
 * The words in the capture bar: kept while they are typed, sent on Enter, and cleared only once the record has them;
 * whatever is refused or fails stays where it is. [L1, L9, J1, J5]
 */
export function useCapture(incidentId: string): Capture {
  const store = useAppStore();
  const execute = useApp((state) => state.execute);
  const { text: kept, change: keep, flush } = useDraft(`capture/${incidentId}`);
  const draft = useMemo(() => draftFromText(kept), [kept]);
  const latest = useRef(draft);
  latest.current = draft;
  const [failure, setFailure] = useState<Failure | null>(null);
  // A second Enter while the first line is on its way is sent after it, not lost.
  const isSending = useRef(false);
  const sendsAgain = useRef(false);

  const put = (next: CaptureDraft) => {
    latest.current = next;
    keep(draftToText(next));
  };

  const send = async (): Promise<void> => {
    const sent = latest.current;
    const zone = zoneOf(store.getState());
    const when = whenOf(readWhen(sent.when, store.getState().now, zone));
    if (!when.ok) return setFailure({ code: 'time-not-read', sentence: when.error, field: 'when' });
    isSending.current = true;
    const outcome = await execute({ type: 'LogEntry', ...commandOf(sent), when: when.value });
    const again = sendsAgain.current;
    isSending.current = false;
    sendsAgain.current = false;
    setFailure(outcome.ok ? null : outcome.error);
    if (!outcome.ok) return;
    put(draftAfterSending(latest.current, sent));
    flush();
    const { announce, now } = store.getState();
    announce(`Logged ${formatTime(when.value?.at ?? now, zone)} ${kindName(sent.kind)}`);
    if (again && latest.current.text.trim() !== '') await send();
  };

  return {
    draft,
    failure,
    flush,
    change(change) {
      if (failure !== null) setFailure(null);
      put({ ...latest.current, ...change });
    },
    submit() {
      if (isSending.current) sendsAgain.current = true;
      else void send();
    },
  };
}

function commandOf(draft: CaptureDraft) {
  const { kind, text } = draft;
  return {
    kind,
    text,
    // Ids come back from a draft as text; one that is no id any more is left out, never the line.
    partyId: partyIdSchema.safeParse(draft.partyId).data ?? null,
    toPartyId: partyIdSchema.safeParse(draft.toPartyId).data ?? null,
    person: lineOrNull(draft.person),
    channel: lineOrNull(draft.channel),
    reference: lineOrNull(draft.reference),
    lateReason: lineOrNull(draft.lateReason),
    answersEntryId: entryIdSchema.safeParse(draft.answersEntryId).data ?? null,
    audiences: null,
  };
}

function lineOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
