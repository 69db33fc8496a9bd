import { memo, useEffect, useRef } from 'react';
import { isMac } from '../../hooks/is-mac';
import { marksOf } from '../../search/marks';
import { Kbd } from '../../ui/kbd';
import { Marked } from '../../ui/marked';
import { keyWords } from '../commands/key-words';
import styles from './palette.module.css';
import type { PaletteItem } from './palette-item';
import { PaletteSign } from './palette-sign';

interface PaletteRowProps {
  readonly id: string;
  readonly item: PaletteItem;
  readonly words: string;
  readonly isActive: boolean;
  readonly onChoose: (item: PaletteItem) => void;
}

/** One thing to choose, with what was typed marked in it. */
export const PaletteRow = memo(function PaletteRow({ id, item, words, isActive, onChoose }: PaletteRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.row}
      // The focus stays in the field; a click is chosen when it ends, so that a slip can be dragged away.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(item)}
      onKeyDown={noKeys}
    >
      <span className={styles.sign}>
        <PaletteSign sign={item.sign} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>
          <Marked text={item.title} ranges={marksOf(item.title, words)} />
        </span>
        {item.detail !== '' && (
          <span className={styles.detail}>
            <Marked text={item.detail} ranges={marksOf(item.detail, words)} />
          </span>
        )}
      </span>
      {item.keys.length > 0 && (
        <span className={styles.keys}>
          {item.keys.map((key) => (
            <Kbd key={key}>{keyWords(key, isMac)}</Kbd>
          ))}
        </span>
      )}
    </div>
  );
});

/** Keys are the field's: the focus never comes here. */
function noKeys(): void {}
