import type { Check, CheckResult } from '@domain/incident/checks';
import { checkResultName, pathName } from '@domain/incident/words';
import { addMs, MINUTE } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import type { TestedPath } from '@domain/queries/check-paths';
import { Check as CheckIcon, ChevronDown, CircleHelp, ClockAlert, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useWantedDue } from '../attention/use-wanted-due';
import { shortTime } from '../header/short-time';
import { useIsOver, useZone } from '../header/use-incident';
import { CheckHistory } from './check-history';
import styles from './investigation.module.css';

const icons: Readonly<Record<CheckResult, typeof X>> = { works: CheckIcon, fails: X, unknown: CircleHelp };

interface CheckRowProps {
  readonly path: TestedPath;
  /** The one row that the Tab key reaches. */
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLLIElement>) => void;
  readonly onRun: (result: CheckResult) => void;
  readonly onToggle: () => void;
}

/** One path: its latest result, by whom and when, since when, and whether it is time to test again. [T1] */
export function CheckRow({ path, isActive, isOpen, onFocus, onKeyDown, onRun, onToggle }: CheckRowProps) {
  const readOnly = useApp(isReadOnly);
  const name = visibleText(pathName(path));
  const { latest } = path;
  const row = useRef<HTMLLIElement>(null);
  useWantedDue({ kind: 'recheck', id: path.key }, row);
  const Icon = latest === null ? CircleHelp : icons[latest.result];
  return (
    <li
      ref={row}
      className={styles.path}
      aria-label={`Path: ${name}`}
      tabIndex={isActive ? 0 : -1}
      data-result={latest?.result ?? 'none'}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <span className={styles.icon}>
        <Icon size={16} aria-hidden="true" />
      </span>
      <div className={styles.about}>
        <span className={styles.name}>{name}</span>
        <ResultLine path={path} />
      </div>
      {!readOnly && (
        <div className={styles.buttons}>
          <Button size="small" onPress={() => onRun('fails')} aria-label={`Fails: ${name}`}>
            {latest?.result === 'fails' ? 'Still fails' : 'Fails'}
          </Button>
          <Button size="small" onPress={() => onRun('works')} aria-label={`Works: ${name}`}>
            Works
          </Button>
        </div>
      )}
      <IconButton label={`History of ${name}`} aria-expanded={isOpen} onPress={onToggle}>
        <ChevronDown size={14} aria-hidden="true" />
      </IconButton>
      {isOpen && <CheckHistory path={path} />}
    </li>
  );
}

function ResultLine({ path }: { readonly path: TestedPath }) {
  const { latest, since, everyMinutes } = path;
  const zone = useZone();
  const now = useMinute();
  const isOver = useIsOver();
  const dueAt = everyMinutes === null || latest === null ? null : addMs(latest.at, everyMinutes * MINUTE);
  const isDue = !isOver && dueAt !== null && dueAt <= now;
  return (
    <span className={styles.result} data-due={isDue}>
      {latest === null ? 'Not tested yet' : runWords(latest, since, (check) => shortTime(check, now, zone))}
      {isDue && (
        <strong className={styles.due}>
          <ClockAlert size={14} aria-hidden="true" />
          test again now
        </strong>
      )}
      {!isOver && dueAt !== null && !isDue && `; next ${shortTime({ at: dueAt, certainty: 'exact' }, now, zone)}`}
    </span>
  );
}

/** `Fails 14:20, Dana; since 11:51`. */
function runWords(latest: Check, since: Check | null, timeOf: (check: Check) => string): string {
  const first = since === null || since.id === latest.id ? '' : `; since ${timeOf(since)}`;
  return `${checkResultName(latest.result)} ${timeOf(latest)}, ${visibleText(latest.by)}${first}`;
}
