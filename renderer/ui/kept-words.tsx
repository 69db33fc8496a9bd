import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { Button } from './button';
import styles from './field.module.css';

/** What was typed into a field, and what stood there before. */
export interface KeptWords {
  readonly from: string;
  readonly words: string;
}

/** Keeps what is typed into the fields of one form until it is sent, each under its label. [L9] */
export interface WordKeeper {
  readonly kept: (field: string) => Promise<KeptWords | null>;
  /** Null: nothing is worth keeping any more. */
  readonly keep: (field: string, words: KeptWords | null) => void;
  /** All of it was sent. */
  readonly sent: () => void;
}

/** The keeper of the form around a field; null where nobody keeps its words. */
export const WordKeeperContext = createContext<WordKeeper | null>(null);

interface KeptField {
  readonly label: string;
  readonly value?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
}

/**
 * A field whose words outlive a form that was closed by a slip, or a crash. They come back only while what stood there
 * before is the same: words that somebody else has changed since are not overwritten. [L9]
 */
export function useKeptWords({ label, value = '', onChange }: KeptField, isProse = true) {
  const around = useContext(WordKeeperContext);
  const keeper = isProse ? around : null;
  const [first] = useState(value);
  const newest = useRef({ value, onChange });
  const isTyped = useRef(false);
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    newest.current = { value, onChange };
  });
  useEffect(() => {
    let isLeft = false;
    void keeper?.kept(label).then((kept) => {
      const { value: shown, onChange: put } = newest.current;
      if (isLeft || kept === null || kept.from !== first || (shown !== first && !isTyped.current)) return;
      // What was typed before they could be read stands behind them.
      const words = isTyped.current ? `${kept.words} ${shown}` : kept.words;
      put?.(words);
      keeper.keep(label, { from: first, words });
      setBack(true);
    });
    return () => {
      isLeft = true;
    };
  }, [keeper, label, first]);

  const change = (words: string) => {
    isTyped.current = true;
    keeper?.keep(label, words === first ? null : { from: first, words });
    onChange?.(words);
  };
  const startAnew = () => {
    change(first);
    setBack(false);
  };
  return { change, startAnew: isBack ? startAnew : null };
}

/** Says that the words are those of the last time, and takes them out again. */
export function WordsAreBack({ onStartAnew }: { readonly onStartAnew: (() => void) | null }) {
  if (onStartAnew === null) return null;
  return (
    <div className={styles.back}>
      <span className={styles.description}>As you left it.</span>
      <Button size="small" variant="quiet" onPress={onStartAnew}>
        Start anew
      </Button>
    </div>
  );
}
