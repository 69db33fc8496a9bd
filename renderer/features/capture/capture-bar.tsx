import { memo, useCallback, useImperativeHandle, useRef, useState } from 'react';
import { useHotkeys } from '../../hooks/use-hotkeys';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { CaptureAnswer } from './capture-answer';
import styles from './capture-bar.module.css';
import { CaptureDetails } from './capture-details';
import type { CaptureDraft } from './capture-draft';
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
import { useCapturePlan } from './use-capture-plan';
import { useFocusFromAnywhere } from './use-focus-from-anywhere';
import { useIncomingFiles } from './use-incoming-files';

interface CaptureBarProps {
  readonly incidentId: string;
  /** Where its draft is kept; that of the war room unless told otherwise. */
  readonly draftKey?: string;
  /** Everything that stood in it is durable, and nothing was typed meanwhile. */
  readonly onLogged?: (entries: number) => void;
  /** Several mails came at once; without it they are attached as any file. */
  readonly onMails?: (mails: readonly File[]) => void;
}

/** A line and Enter is an entry, stamped now; everything else is optional. [L1] */
export function CaptureBar(props: CaptureBarProps) {
  const capture = useCapture(props);
  const { draft, change, choose } = capture;
  const [open, setOpen] = useState<CapturePanel>('none');
  const field = useRef<HTMLTextAreaElement>(null);
  const focus = useCallback(() => field.current?.focus(), []);
  const plan = useCapturePlan(draft);

  useImperativeHandle(useCaptureTarget(), () => ({
    focus,
    answer: (entryId) => {
      change({ answersEntryId: entryId });
      focus();
    },
  }));
  useFocusFromAnywhere(focus);
  const incoming = useIncomingFiles(capture, field, focus, props.onMails);

  const onPick = useCallback(
    (picked: Partial<CaptureDraft>) => {
      if (picked.mode === undefined) choose(picked);
      else change(picked);
      focus();
    },
    [choose, change, focus],
  );

  const count = plan.entries.length;
  const [entry] = plan.entries;
  const promised = entry.promise;
  const choosePromise = (choice: Partial<PromiseChoice>) => choose({ promise: { ...draft.promise, ...choice } });
  const close = () => {
    setOpen('none');
    // The field of the panel that has the focus is about to go.
    focus();
  };
  const toggle = (panel: CapturePanel) => (open === panel ? close() : setOpen(panel));
  useHotkeys({
    'alt+t': () => toggle('time'),
    'alt+p': () => {
      const [now, ...more] = capture.planNow().entries;
      if (more.length > 0) return;
      if (now.promise === null) choosePromise({ isPromise: true });
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
        // A field that is focused as its panel opens is not scrolled to by the components' library.
        onFocus={({ target }) => target.scrollIntoView({ block: 'nearest' })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented || open === 'none') return;
          if (event.target === field.current) return;
          event.preventDefault();
          close();
        }}
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
            plan={plan}
            onText={(text) => {
              change({ text });
              focus();
            }}
          />
        )}
        <div className={styles.field}>
          {count === 1 && <CaptureTokens entry={entry} onChange={choose} onPersonBack={capture.putPersonBack} />}
          <CaptureField capture={capture} field={field} />
          <SubmitButton count={count} />
        </div>
        <CaptureFoot
          draft={draft}
          plan={plan}
          onChange={choose}
          open={open}
          onOpen={setOpen}
          onAttach={incoming.choose}
          onPick={onPick}
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
            <Icon name="paperclip" size={18} />
            Drop to attach to the next entry
          </p>
        </div>
      )}
    </>
  );
}

const SubmitButton = memo(function SubmitButton({ count }: { readonly count: number }) {
  return (
    <Button type="submit" variant="primary">
      {count === 1 ? 'Log it' : `Log ${count} entries`}
      <Icon name="corner-down-left" size={14} />
    </Button>
  );
});
