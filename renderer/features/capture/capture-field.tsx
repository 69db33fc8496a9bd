import { visibleText } from '@domain/kernel/text';
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLull } from '../../hooks/use-lull';
import { fitSpellCheck } from '../../ui/spelling';
import styles from './capture-bar.module.css';
import { CaptureSuggestions, optionId } from './capture-suggestions';
import type { Suggestion } from './grammar/suggestions';
import type { Capture } from './use-capture';
import { useMeasuredWords } from './use-measured-words';
import { useTyping } from './use-typing';

interface CaptureFieldProps {
  readonly capture: Capture;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** They act upon the line as it is, as keys with Alt or Ctrl do, so it is drawn as it is first. */
const KEYS_OF_THE_LINE: ReadonlySet<string> = new Set(['Enter', 'Tab', 'Escape', 'ArrowUp', 'ArrowDown']);

/**
 * The line itself, with what is suggested for the word before the cursor. The words are the field's own: a key changes
 * and paints them without us, and what is made of them follows when the keys leave room for it. [L1, L10, X1]
 */
export function CaptureField({ capture, field }: CaptureFieldProps) {
  const { draft } = capture;
  const listId = useId();
  const [cursor, setCursor] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  // Where Esc closed the list: it stays closed until another word is begun.
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const found = cursor === null ? null : capture.suggestionsAt(cursor);
  const shown = found === null || found.from === closedAt ? null : found;
  const index = shown === null ? 0 : Math.min(active, shown.items.length - 1);
  if (found === null && closedAt !== null) setClosedAt(null);

  // Of all its rows, seen or not.
  const drawnHeight = useRef(0);

  const follow = useLull({
    // Drawn in the task itself: left to React's next one, a key in between would act upon the list of the key before.
    task: () =>
      flushSync(() => {
        capture.show();
        setCursor(cursorOf(field.current));
        setActive(0);
      }),
    // A new row without room hides the one before.
    isUrgent: () => field.current !== null && field.current.scrollHeight > drawnHeight.current,
  });
  // Chromium tells of the cursor once more after the words that moved it. A frame for that would be in the next key's way.
  const followed = useRef<number | null>(null);
  const askToFollow = () => {
    followed.current = cursorOf(field.current);
    follow.ask();
  };
  useLayoutEffect(() => {
    const target = field.current;
    if (target === null) return;
    // Words that came from elsewhere, never those of a key: writing moves the cursor and takes away what Ctrl+Z knows.
    const { text } = capture.current();
    if (target.value !== text) target.value = text;
    fitSpellCheck(target);
  });
  const measured = useMeasuredWords(field, draft.text);
  useLayoutEffect(() => {
    drawnHeight.current = field.current?.scrollHeight ?? 0;
  });
  useTyping(field, {
    onWords() {
      const target = field.current;
      if (target === null) return;
      capture.type(target.value);
      // Before Chromium looks at the new words, and so before they are drawn by us.
      fitSpellCheck(target);
      if (closedAt !== null && target.selectionEnd <= closedAt) setClosedAt(null);
      askToFollow();
      // What is typed after that is another line, and what was open for this one goes with it.
      if (target.value === '') follow.now();
    },
    onCursor() {
      if (cursorOf(field.current) !== followed.current) askToFollow();
    },
  });

  const accept = ({ insert }: Suggestion) => {
    const target = field.current;
    if (target === null || shown === null) return;
    target.focus();
    target.setSelectionRange(shown.from, Math.max(shown.from, target.selectionEnd));
    // The one way to change a field that Ctrl+Z takes back like typed words; it tells of it by an input event.
    document.execCommand('insertText', false, insert);
    follow.now();
  };
  const takesKey = (event: KeyboardEvent): boolean => {
    if (shown === null || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
    const item = shown.items[index];
    const count = shown.items.length;
    if (event.key === 'ArrowDown') setActive((index + 1) % count);
    else if (event.key === 'ArrowUp') setActive((index + count - 1) % count);
    else if (event.key === 'Escape') setClosedAt(shown.from);
    else if ((event.key === 'Enter' || event.key === 'Tab') && item !== undefined) accept(item);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (takesKey(event)) {
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      capture.submit();
    } else if (event.key === 'ArrowUp' && draft.text === '') {
      event.preventDefault();
      capture.recall();
    } else if (event.key === 'Escape') {
      capture.flush();
      const row = document.querySelector<HTMLElement>('[data-entry-id][tabindex="0"]');
      if (row === null) event.currentTarget.blur();
      else row.focus();
    }
  };

  return (
    <>
      {shown !== null && <CaptureSuggestions id={listId} items={shown.items} active={index} onAccept={accept} />}
      <div className={styles.words} data-words={measured.words} data-full={measured.isFull}>
        <textarea
          ref={field}
          className={styles.text}
          rows={1}
          aria-label="Add to the log"
          aria-keyshortcuts="/ Control+L"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={shown === null ? undefined : listId}
          aria-activedescendant={shown === null ? undefined : optionId(listId, index)}
          // Chromium styles one that is there anew at each key, shown or not.
          placeholder={draft.text === '' ? placeholderFor(capture) : undefined}
          onKeyDownCapture={({ key, altKey, ctrlKey, metaKey }) => {
            if (KEYS_OF_THE_LINE.has(key) || altKey || ctrlKey || metaKey) follow.now();
          }}
          onKeyDown={onKeyDown}
          onFocus={askToFollow}
          onBlur={() => {
            // Whatever is pressed next acts upon the line as it is.
            follow.now();
            followed.current = null;
            setCursor(null);
            capture.flush();
          }}
        />
      </div>
    </>
  );
}

/** Where the cursor stands in the field; null where it is elsewhere, or words are selected. */
function cursorOf(field: HTMLTextAreaElement | null): number | null {
  if (field === null || field !== document.activeElement) return null;
  return field.selectionStart === field.selectionEnd ? field.selectionEnd : null;
}

/** A file without words is an entry as well, and the bar says beforehand what its words will be. [L8, L10] */
function placeholderFor({ draft: { evidence } }: Capture): string {
  const [only, other] = evidence;
  if (only === undefined) return 'What happened? Enter logs it';
  if (other !== undefined) return 'What do they show? Enter alone logs their names';
  return `What does it show? Enter alone logs “${visibleText(only.name)}”`;
}
