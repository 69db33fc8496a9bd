import type { Failure } from '@contract/failure';
import { get } from '@domain/kernel/sorted-list';
import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDraft } from '../../hooks/use-draft';
import { useApp, useAppStore } from '../../state/app-store';
import { zoneOf } from '../../state/selectors';
import { useVendorNames } from '../directory/use-vendor-names';
import { useRoom } from '../header/use-incident';
import { draftWithChoice, draftWithPersonInWords } from './capture-choice';
import { type CaptureDraft, draftFromText, draftToText, emptyDraft, joinedDraftText } from './capture-draft';
import { type CapturePlan, capturePlan, readingContext } from './capture-plan';
import { type CaptureMode, saidAt } from './grammar/split-lines';
import { type Suggestions, suggestionsAt } from './grammar/suggestions';
import { createLineQueue } from './line-queue';
import { type CaptureBarWords, sendCapture } from './send-capture';
import { type Attaching, useAttaching } from './use-attaching';
import { useAllPersons } from './use-met-persons';

export interface Capture extends Pick<Attaching, 'attach' | 'storing'> {
  /** What is drawn; it may be a moment behind the keys. */
  readonly draft: CaptureDraft;
  /** What stands in the bar this moment. */
  readonly current: () => CaptureDraft;
  /** The words of the field as of a key; they are read as soon as anybody asks, and drawn by `show`. */
  readonly type: (text: string) => void;
  readonly show: () => void;
  readonly change: (change: Partial<CaptureDraft>) => void;
  /** As `change`, for what the words may say as well: those words then become fields. */
  readonly choose: (change: Partial<CaptureDraft>) => void;
  /** What was read as a person was none. */
  readonly putPersonBack: () => void;
  readonly submit: () => void;
  /** Puts the last logged text into the bar. */
  readonly recall: () => void;
  /** What Enter would log this moment; the chips may be a moment behind the keys. */
  readonly planNow: () => CapturePlan;
  readonly suggestionsAt: (cursor: number) => Suggestions | null;
  /** Keeps the draft now. */
  readonly flush: () => void;
  readonly failure: Failure | null;
}

/** What was logged last, as it was typed. */
interface Logged {
  readonly text: string;
  readonly mode: CaptureMode;
  readonly entryIds: readonly string[];
}

const nothingLogged: Logged = { text: '', mode: 'auto', entryIds: [] };

interface CaptureUse {
  readonly incidentId: string;
  readonly draftKey?: string;
  readonly onLogged?: (entries: number) => void;
}

/**
 * The words in the capture bar: kept while they are typed, sent on Enter, and cleared only once the record has them;
 * whatever is refused or fails stays where it is. [L1, L9, L10, J1, J5]
 */
export function useCapture({ incidentId, draftKey, onLogged }: CaptureUse): Capture {
  const store = useAppStore();
  const zone = useApp(zoneOf);
  const parties = useRoom('parties');
  const persons = useAllPersons();
  const vendors = useVendorNames();
  const { text: shown, keep, show, latest, flush } = useDraft(draftKey ?? `capture/${incidentId}`, joinedDraftText);
  // Read from its text once, and not at all where it was made here.
  const read = useRef({ text: '', draft: emptyDraft });
  const draftOf = useCallback((text: string) => {
    if (read.current.text !== text) read.current = { text, draft: draftFromText(text) };
    return read.current.draft;
  }, []);
  const draft = useMemo(() => draftOf(shown), [draftOf, shown]);
  const current = useCallback(() => draftOf(latest()), [draftOf, latest]);
  const lastLogged = useRef(nothingLogged);
  const [failure, setFailure] = useState<Failure | null>(null);

  const context = useCallback(() => ({ now: store.getState().now, zone, parties }), [store, zone, parties]);
  const asText = useCallback((made: CaptureDraft) => {
    const text = draftToText(made);
    read.current = { text, draft: made };
    return text;
  }, []);
  const put = useCallback(
    (next: CaptureDraft) => {
      const text = asText(next);
      keep(() => text);
      show();
    },
    [asText, keep, show],
  );
  const changed = useCallback(
    (before: CaptureDraft, wanted: Partial<CaptureDraft>): CaptureDraft => {
      const next = { ...before, ...wanted };
      if (wanted.text === undefined && wanted.mode === undefined) return next;
      // A new line is read by the rules again.
      const mode = wanted.mode ?? (before.text === '' || next.text === '' ? 'auto' : next.mode);
      return { ...next, mode, saidAt: saidAt(before, next.text, mode, readingContext({ saidAt: null }, context())) };
    },
    [context],
  );

  // The same functions key after key, so that what does not show the words is not drawn again for each.
  const change: Capture['change'] = useCallback(
    (wanted) => {
      setFailure(null);
      put(changed(current(), wanted));
    },
    [current, put, changed],
  );
  const type: Capture['type'] = useCallback(
    (text) => {
      // Set to what it is, it would have the bar drawn once more, and before the key is.
      if (failure !== null) setFailure(null);
      keep((before) => asText(changed(draftOf(before), { text })));
    },
    [draftOf, failure, keep, asText, changed],
  );
  const choose: Capture['choose'] = useCallback(
    (wanted) => {
      setFailure(null);
      put(draftWithChoice(current(), wanted, context()));
    },
    [current, context, put],
  );

  const planNow = () => capturePlan(current(), context());

  const putPersonBack: Capture['putPersonBack'] = useCallback(() => {
    setFailure(null);
    put(draftWithPersonInWords(current(), context()));
  }, [current, context, put]);

  const attaching = useAttaching(incidentId, { current, change, flush, refuse: setFailure });

  const send = async (line: CaptureBarWords): Promise<boolean> => {
    const { text, mode } = line.current();
    const before = store.getState().acts.length;
    const count = capturePlan(line.current(), context()).entries.length;
    const failed = await sendCapture(store, line);
    flush();
    setFailure(failed);
    if (failed !== null) return false;
    const made = store.getState().acts.slice(before);
    lastLogged.current = { text, mode, entryIds: made.flatMap(({ entryIds }) => entryIds) };
    const left = current();
    if (left.text.trim() === '' && left.evidence.length === 0) onLogged?.(count);
    return true;
  };
  // What is being stored belongs to the entry. Where a file is refused, the line waits for another Enter. [L8]
  const newest = useRef({ current, put, settled: attaching.settled, send });
  newest.current = { current, put, settled: attaching.settled, send };
  const [queue] = useState(() =>
    createLineQueue({
      bar: {
        current: () => newest.current.current(),
        // On the screen at once: a key that came in between would bring back the words that were just logged. [J1]
        put: (left) => flushSync(() => newest.current.put(left)),
      },
      settled: () => newest.current.settled(),
      send: (line) => newest.current.send(line),
    }),
  );

  return {
    draft,
    current,
    type,
    show,
    failure,
    flush,
    change,
    attach: attaching.attach,
    storing: attaching.storing,
    choose,
    putPersonBack,
    planNow,
    recall() {
      const { text, mode, entryIds } = lastLogged.current;
      const log = store.getState().open?.incident.log;
      // Words that were removed from the record must not come back out of the bar. [L5b]
      const isRedacted = entryIds.some((id) => log !== undefined && get(log.byId, id)?.redaction != null);
      if (text !== '' && !isRedacted) change({ text, mode });
    },
    suggestionsAt(cursor) {
      if (draft.mode === 'plain') return null;
      return suggestionsAt(draft.text, cursor, readingContext(draft, context()), persons, vendors);
    },
    submit: () => void queue.enter(),
  };
}
