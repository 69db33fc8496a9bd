import { CornerDownLeft } from 'lucide-react';
import { type KeyboardEvent, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { isInField, useHotkeys } from '../../hooks/use-hotkeys';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { CaptureAnswer } from './capture-answer';
import styles from './capture-bar.module.css';
import { CaptureDetails } from './capture-details';
import { CaptureFailure } from './capture-failure';
import { CaptureFoot, type CapturePanel } from './capture-foot';
import { useCaptureTarget } from './capture-target';
import { CaptureTokens } from './capture-tokens';
import { useCapture } from './use-capture';

/** A line and Enter is an entry, stamped now; everything else is optional. [L1] */
export function CaptureBar({ incidentId }: { readonly incidentId: string }) {
  const capture = useCapture(incidentId);
  const { draft, change } = capture;
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
  useHotkeys({ 'alt+t': () => setOpen((shown) => (shown === 'time' ? 'none' : 'time')) });

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter that ends a composition (Japanese, Chinese) belongs to the word, not to the line.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      capture.submit();
    }
    if (event.key === 'Escape') {
      capture.flush();
      const row = document.querySelector<HTMLElement>('[data-entry-id][tabindex="0"]');
      if (row === null) event.currentTarget.blur();
      else row.focus();
    }
  };

  return (
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
      <div className={styles.field}>
        <CaptureTokens draft={draft} onChange={change} />
        <textarea
          ref={field}
          className={styles.text}
          rows={1}
          aria-label="Add to the log"
          aria-keyshortcuts="/ Control+L"
          placeholder="What happened? Enter logs it"
          value={draft.text}
          onChange={(event) => change({ text: event.target.value })}
          onKeyDown={onKeyDown}
          onBlur={capture.flush}
        />
        <Button type="submit" variant="primary">
          Log it
          <CornerDownLeft size={14} aria-hidden="true" />
        </Button>
      </div>
      <CaptureFoot draft={draft} onChange={change} open={open} onOpen={setOpen} />
      {open === 'details' && <CaptureDetails draft={draft} onChange={change} failure={capture.failure} />}
    </form>
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
