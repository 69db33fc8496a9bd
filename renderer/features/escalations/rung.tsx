import { visibleText } from '@domain/kernel/text';
import type { RefObject } from 'react';
import { Icon } from '../../ui/icon';
import { shortTime } from '../header/short-time';
import { useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import styles from './escalation-card.module.css';
import { isCalled, type RungView } from './ladder';

interface RungProps {
  readonly rung: RungView;
  readonly number: number;
  /** The one of the list that Tab reaches; the arrow keys go on from there. */
  readonly isStop: boolean;
  /** Holds that one. */
  readonly stopRef: RefObject<HTMLButtonElement | null>;
  /** Null: nothing can be added. */
  readonly onTry: (() => void) | null;
}

/** One level: its sign, its name, and how often we tried it and since when. */
export function Rung({ rung, number, isStop, stopRef, onTry }: RungProps) {
  const zone = useZone();
  const now = useToday();
  const tries = rung.tries === 0 ? 'opened' : rung.tries === 1 ? '1 try' : `${rung.tries} tries`;
  const since = rung.first === null ? '' : `since ${shortTime(rung.first, now, zone)}`;
  const detail = { 'not-yet': 'not yet', done: tries, at: `${tries}, ${since}` }[rung.state];
  const name = visibleText(rung.name);
  const to = rung.to === null ? '' : `, ${visibleText(rung.to)}`;
  return (
    <li className={styles.rung} data-state={rung.state}>
      <span className={styles.step} aria-hidden="true">
        {rung.state === 'done' ? <Icon name="check" size={14} /> : number}
      </span>
      {onTry === null ? (
        <span>{name}</span>
      ) : (
        <button
          {...(isStop ? { ref: stopRef } : {})}
          type="button"
          className={styles.name}
          tabIndex={isStop ? 0 : -1}
          title={isCalled(rung) ? `Start a call: ${name}${to}` : `Log an attempt: ${name}${to}`}
          onClick={onTry}
        >
          {name}
        </button>
      )}
      <span className={styles.detail}>{detail}</span>
    </li>
  );
}
