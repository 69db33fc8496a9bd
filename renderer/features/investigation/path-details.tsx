import type { CheckResult } from '@domain/incident/checks';
import { pathName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import type { TestedPath } from '@domain/queries/check-paths';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { shortTime } from '../header/short-time';
import { useIsOver, useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import styles from './check-grid.module.css';
import { CheckHistory } from './check-history';
import { resultWords, useIsPathDue } from './result-words';

interface PathDetailsProps {
  readonly path: TestedPath;
  readonly isOpen: boolean;
  readonly onRun: (result: CheckResult) => void;
  readonly onToggle: () => void;
  readonly onSetAside: () => void;
}

/** The path that has the focus in whole words: its latest result, since when, when to test again, and what to say. [T1] */
export function PathDetails({ path, isOpen, onRun, onToggle, onSetAside }: PathDetailsProps) {
  const readOnly = useApp(isReadOnly);
  const { latest } = path;
  const name = visibleText(pathName(path));
  return (
    <fieldset className={styles.details} aria-label={`Path: ${name}`}>
      <p className={styles.name}>{name}</p>
      <StandingLine path={path} />
      <div className={styles.buttons}>
        {!readOnly && (
          <>
            <Button size="small" onPress={() => onRun('fails')} aria-label={`Fails: ${name}`}>
              {latest?.result === 'fails' ? 'Still fails' : 'Fails'}
            </Button>
            <Button size="small" onPress={() => onRun('works')} aria-label={`Works: ${name}`}>
              {latest?.result === 'works' ? 'Still works' : 'Works'}
            </Button>
          </>
        )}
        <Button
          size="small"
          variant="quiet"
          aria-expanded={isOpen}
          aria-label={`History of ${name}`}
          onPress={onToggle}
        >
          History
        </Button>
      </div>
      {isOpen && <CheckHistory path={path} onSetAside={onSetAside} />}
    </fieldset>
  );
}

function StandingLine({ path }: { readonly path: TestedPath }) {
  const { latest, since, due } = path;
  const zone = useZone();
  const now = useToday();
  const isDue = useIsPathDue(path);
  const isOver = useIsOver();
  const was = latest === null ? 'Not tested yet' : resultWords(latest, now, zone);
  const first =
    since === null || latest === null || since.id === latest.id ? '' : `; since ${shortTime(since, now, zone)}`;
  const next = due === null || isOver ? '' : isDue ? '; test again now' : `; next ${shortTime(due, now, zone)}`;
  return <p className={styles.standing}>{was + first + next}</p>;
}
