import { checkResultName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import type { TestedPath } from '@domain/queries/check-paths';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { shortTime } from '../header/short-time';
import { useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import { intervalOptions, minutesOf } from '../workarounds/target-words';
import styles from './investigation.module.css';

interface CheckHistoryProps {
  readonly path: TestedPath;
  readonly onSetAside: () => void;
}

/** Every run of a path, the latest first, how often to be reminded of it, and the way off the grid. [T1] */
export function CheckHistory({ path, onSetAside }: CheckHistoryProps) {
  const { from, to, via, runs, everyMinutes } = path;
  const act = useApp((state) => state.act);
  const readOnly = useApp(isReadOnly);
  const zone = useZone();
  const now = useToday();
  const repeat = (option: string) =>
    void act({ type: 'SetCheckInterval', from, to, via, everyMinutes: minutesOf(option) }, 'Reminder changed');
  return (
    <div className={styles.history}>
      {!readOnly && (
        <Select
          label="Test again"
          value={String(everyMinutes ?? 'never')}
          onChange={repeat}
          options={intervalOptions(everyMinutes)}
        />
      )}
      {runs.length === 0 && <p>Nobody has tested it.</p>}
      <ol aria-label="History">
        {runs.map((run) => (
          <li key={run.id} className={styles.run}>
            <span>{checkResultName(run.result)}</span>
            <span>{`${shortTime(run, now, zone)}, ${visibleText(run.by)}`}</span>
          </li>
        ))}
      </ol>
      {!readOnly && (runs.length > 0 || everyMinutes !== null) && (
        <Button size="small" variant="quiet" onPress={onSetAside}>
          Set aside
        </Button>
      )}
    </div>
  );
}
