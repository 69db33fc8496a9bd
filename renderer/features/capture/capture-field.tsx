import { visibleText } from '@domain/kernel/text';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { spellCheckOf } from '../../ui/spelling';
import styles from './capture-bar.module.css';
import { CaptureSuggestions, optionId } from './capture-suggestions';
import type { Suggestion } from './grammar/suggestions';
import type { Capture } from './use-capture';

interface CaptureFieldProps {
  readonly capture: Capture;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** The words that the field is as high as. */
  readonly painted: string;
}

/** More than fit into the field at its highest. */
const MAX_MEASURED = 4000;

/** The line itself, with what is suggested for the word before the cursor. [L1, L10, X1] */
export function CaptureField({ capture, field, painted }: CaptureFieldProps) {
  const { draft, change } = capture;
  const listId = useId();
  const [cursor, setCursor] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  // Where Esc closed the list: it stays closed until another word is begun.
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const found = cursor === null ? null : capture.suggestionsAt(cursor);
  const shown = found === null || found.from === closedAt ? null : found;
  const index = shown === null ? 0 : Math.min(active, shown.items.length - 1);

  const accept = ({ insert }: Suggestion) => {
    const target = field.current;
    if (target === null || shown === null) return;
    target.focus();
    target.setSelectionRange(shown.from, cursor ?? shown.from);
    // The one way to change a field that Ctrl+Z takes back like typed words; it tells React by an input event.
    document.execCommand('insertText', false, insert);
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
    // Enter that ends a composition (Japanese, Chinese) belongs to the word, not to the line.
    if (event.nativeEvent.isComposing) return;
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
      <div className={styles.words} data-words={painted.slice(0, MAX_MEASURED)}>
        <textarea
          ref={field}
          className={styles.text}
          rows={1}
          spellCheck={spellCheckOf(draft.text)}
          aria-label="Add to the log"
          aria-keyshortcuts="/ Control+L"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={shown === null ? undefined : listId}
          aria-activedescendant={shown === null ? undefined : optionId(listId, index)}
          placeholder={placeholderFor(capture)}
          value={draft.text}
          onChange={({ target }) => {
            change({ text: target.value });
            setCursor(target.selectionEnd);
            setActive(0);
          }}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
            setCursor(selectionStart === selectionEnd ? selectionEnd : null);
            if (found === null) setClosedAt(null);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setCursor(null);
            capture.flush();
          }}
        />
      </div>
    </>
  );
}

/** A file without words is an entry as well, and the bar says beforehand what its words will be. [L8, L10] */
function placeholderFor({ draft: { evidence } }: Capture): string {
  const [only, other] = evidence;
  if (only === undefined) return 'What happened? Enter logs it';
  if (other !== undefined) return 'What do they show? Enter alone logs their names';
  return `What does it show? Enter alone logs “${visibleText(only.name)}”`;
}
