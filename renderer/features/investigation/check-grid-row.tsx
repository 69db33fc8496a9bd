import { pathName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import type { MatrixRow } from '@domain/queries/check-matrix';
import type { TestedPath } from '@domain/queries/check-paths';
import { useRef } from 'react';
import { Icon } from '../../ui/icon';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { useWantedDue } from '../attention/use-wanted-due';
import { shortTime } from '../header/short-time';
import { useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import styles from './check-grid.module.css';
import { ResultIcon } from './result-icon';
import { resultWords, useIsPathDue } from './result-words';

interface CheckGridRowProps {
  readonly row: MatrixRow;
  readonly index: number;
  /** Where the focus is in this row; null elsewhere. */
  readonly activeColumn: number | null;
  readonly openKey: string | null;
  readonly onToggle: (key: string) => void;
}

/** All paths of one start by one way. The start is named where its first way is. [T1] */
export function CheckGridRow({ row, index, activeColumn, openKey, onToggle }: CheckGridRowProps) {
  const { from, via, isFirst, cells } = row;
  const start = visibleText(from);
  return (
    <tr data-first={isFirst}>
      <th scope="row" className={styles.from}>
        {isFirst ? <span className={styles.start}>{start}</span> : <VisuallyHidden>{`${start}, `}</VisuallyHidden>}
        {(via !== null || !isFirst) && (
          <span className={styles.via}>{via === null ? 'way not noted' : `via ${visibleText(via)}`}</span>
        )}
      </th>
      {cells.map((path, column) => (
        <td key={path.key} className={styles.cell}>
          <PathCell
            path={path}
            place={`${index},${column}`}
            isActive={activeColumn === column}
            isOpen={openKey === path.key}
            onToggle={onToggle}
          />
        </td>
      ))}
    </tr>
  );
}

interface PathCellProps {
  readonly path: TestedPath;
  readonly place: string;
  /** The one cell that the Tab key reaches. */
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
}

/** The latest result of one path, when and by whom; a press opens every one before it. */
function PathCell({ path, place, isActive, isOpen, onToggle }: PathCellProps) {
  const { latest } = path;
  const cell = useRef<HTMLButtonElement>(null);
  useWantedDue({ kind: 'recheck', id: path.key }, cell);
  const zone = useZone();
  const now = useToday();
  const isDue = useIsPathDue(path);
  const words = latest === null ? 'not tested' : resultWords(latest, now, zone);
  return (
    <button
      ref={cell}
      type="button"
      className={styles.result}
      data-cell={place}
      data-result={latest?.result ?? 'none'}
      tabIndex={isActive ? 0 : -1}
      aria-expanded={isOpen}
      aria-label={`${visibleText(pathName(path))}: ${words}${isDue ? ', test again now' : ''}`}
      onClick={() => onToggle(path.key)}
    >
      {latest === null ? (
        <span className={styles.none}>not tested</span>
      ) : (
        <>
          <ResultIcon result={latest.result} />
          <span className={styles.who}>{`${shortTime(latest, now, zone)}, ${visibleText(latest.by)}`}</span>
        </>
      )}
      {isDue && (
        <span className={styles.due}>
          <Icon name="clock-alert" size={14} />
          test again now
        </span>
      )}
    </button>
  );
}
