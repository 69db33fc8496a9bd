import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { useRowTabIndex } from './active-row';
import styles from './entry-text.module.css';
import { hasMarkdown } from './markdown/has-markdown';
import { MarkdownText } from './markdown/markdown-text';

/** More than this is folded away: one pasted file must not push the rest of the log off the screen. */
const FOLD_AFTER = 1500;

interface EntryTextProps {
  readonly text: string;
  readonly struck?: boolean;
}

/** Words as they were written, line breaks kept, unsafe characters made visible; a little Markdown is shown. [R4] */
export function EntryText({ text, struck = false }: EntryTextProps) {
  const [whole, setWhole] = useState(false);
  const tabIndex = useRowTabIndex();
  const folds = text.length > FOLD_AFTER;
  const words = visibleText(folds && !whole ? `${text.slice(0, FOLD_AFTER)}…` : text);
  return (
    <>
      {hasMarkdown(words) ? (
        <MarkdownText text={words} struck={struck} />
      ) : struck ? (
        <p className={styles.text}>
          <s>{words}</s>
        </p>
      ) : (
        <p className={styles.text}>{words}</p>
      )}
      {folds && (
        <button
          className={styles.more}
          type="button"
          tabIndex={tabIndex}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? 'Show less' : `Show all ${text.length.toLocaleString('en-GB')} characters`}
        </button>
      )}
    </>
  );
}
