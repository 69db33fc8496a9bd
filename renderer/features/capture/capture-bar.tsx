import { CornerDownLeft, Paperclip } from 'lucide-react';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { isInField, useHotkeys } from '../../hooks/use-hotkeys';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { CaptureAnswer } from './capture-answer';
import styles from './capture-bar.module.css';
import { CaptureDetails } from './capture-details';
import { CaptureEvidence } from './capture-evidence';
import evidence from './capture-evidence.module.css';
import { CaptureFailure } from './capture-failure';
import { CaptureField } from './capture-field';
import { CaptureFoot, type CapturePanel } from './capture-foot';
import { CapturePreview } from './capture-preview';
import { CapturePromisePanel } from './capture-promise-panel';
import { useCaptureTarget } from './capture-target';
import { CaptureTokens } from './capture-tokens';
import type { PromiseChoice } from './promise-choice';
import { useCapture } from './use-capture';
import { useIncomingFiles } from './use-incoming-files';

interface CaptureBarProps {
  readonly incidentId: string;
  /** Where its draft is kept; that of the war room unless told otherwise. */
  readonly draftKey?: string;
  /** Everything that stood in it is durable, and nothing was typed meanwhile. */
  readonly onLogged?: (entries: number) => void;
}

/** A line and Enter is an entry, stamped now; everything else is optional. [L1] */
export function CaptureBar(props: CaptureBarProps) {
  const capture = useCapture(props);
  const { draft, change, choose } = capture;
  const [open, setOpen] = useState<CapturePanel>('none');
  const field = useRef<HTMLTextAreaElement>(null);
  const focus = () => field.current?.focus();

  useImperativeHandle(useCaptureTarget(), () => ({
    focus,
    answer: (entryId) => {
      change({ answersEntryId: entryId });
      focus();
    },
  }));
  useFocusFromAnywhere(focus);
  const incoming = useIncomingFiles(capture, field, focus);

  const count = capture.plan.entries.length;
  const [entry] = capture.plan.entries;
  const promised = entry.promise;
  const choosePromise = (choice: Partial<PromiseChoice>) => choose({ promise: { ...draft.promise, ...choice } });
  const toggle = (panel: CapturePanel) => setOpen((shown) => (shown === panel ? 'none' : panel));
  useHotkeys({
    'alt+t': () => toggle('time'),
    'alt+p': () => {
      if (count > 1) return;
      if (promised === null) choosePromise({ isPromise: true });
      else toggle('promise');
    },
  });

  // Gone with the words or the entry; it must not spring open with the next one.
  if (open === 'promise' && promised === null) setOpen('none');

  return (
    <>
      <form
        className={styles.bar}
        aria-label="Add to the log"
        onSubmit={(event) => {
          event.preventDefault();
          capture.submit();
          focus();
        }}
      >
        <CaptureFailure capture={capture} onFixed={focus} />
        <CaptureAnswer draft={draft} onClear={() => change({ answersEntryId: null })} />
        <CaptureEvidence capture={capture} incidentId={props.incidentId} />
        {count > 1 && (
          <CapturePreview
            plan={capture.plan}
            onText={(text) => {
              change({ text });
              focus();
            }}
          />
        )}
        <div className={styles.field}>
          {count === 1 && <CaptureTokens entry={entry} onChange={choose} onPersonBack={capture.putPersonBack} />}
          <CaptureField capture={capture} field={field} />
          <Button type="submit" variant="primary">
            {count === 1 ? 'Log it' : `Log ${count} entries`}
            <CornerDownLeft size={14} aria-hidden="true" />
          </Button>
        </div>
        <CaptureFoot
          draft={draft}
          plan={capture.plan}
          onChange={choose}
          open={open}
          onOpen={setOpen}
          onAttach={incoming.choose}
          onPick={(picked) => {
            if (picked.mode === undefined) choose(picked);
            else change(picked);
            focus();
          }}
        />
        {open === 'promise' && count === 1 && promised !== null && (
          <CapturePromisePanel
            entry={entry}
            promise={promised}
            failure={capture.failure}
            onChange={(choice) => choosePromise({ isPromise: true, ...choice })}
          />
        )}
        {open === 'details' && (
          <CaptureDetails draft={draft} entry={entry} onChange={choose} failure={capture.failure} />
        )}
      </form>
      {incoming.isOver && (
        <div className={evidence.drop}>
          <p>
            <Paperclip size={18} aria-hidden="true" />
            Drop to attach to the next entry
          </p>
        </div>
      )}
    </>
  );
}

/** `/`, Ctrl+L and the menu item go to the bar; whoever types in another field is left there. */
function useFocusFromAnywhere(focus: () => void): void {
  const listenToMenu = useApp((state) => state.listenToMenu);
  const latest = useRef(focus);
  latest.current = focus;
  useHotkeys({
    '/': focus,
    'ctrl+l': (event) => {
      if (!isInField(event.target)) focus();
    },
  });
  useEffect(
    () =>
      listenToMenu((action) => {
        if (action === 'focus-capture' && !isInField(document.activeElement)) latest.current();
      }),
    [listenToMenu],
  );
}
