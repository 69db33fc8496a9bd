import { pathName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import type { TestedPath } from '@domain/queries/check-paths';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { shortTime } from '../header/short-time';
import { useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import styles from './check-grid.module.css';
import { resultWords } from './result-words';

/** Paths that nobody needs any more: what the last test of each said, who took it off, and the way back. [T1] */
export function SetAsidePaths({ paths }: { readonly paths: readonly TestedPath[] }) {
  const act = useApp((state) => state.act);
  const readOnly = useApp(isReadOnly);
  const zone = useZone();
  const now = useToday();
  if (paths.length === 0) return null;
  return (
    <details className={styles.aside}>
      <summary>{`${paths.length} set aside`}</summary>
      <ul className={styles.gone}>
        {paths.map((path) => {
          const { key, from, to, via, latest, setAside } = path;
          const name = visibleText(pathName(path));
          const was = latest === null ? 'Not tested yet' : resultWords(latest, now, zone);
          const gone =
            setAside === null
              ? ''
              : `; set aside ${shortTime({ at: setAside.at, certainty: 'exact' }, now, zone)}, ${visibleText(setAside.by)}`;
          return (
            <li key={key} className={styles.gonePath}>
              <span>
                <strong>{name}</strong>
                <span className={styles.standing}>{was + gone}</span>
              </span>
              {!readOnly && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`Take back ${name}`}
                  onPress={() => void act({ type: 'TakeBackPath', from, to, via }, `Back: ${name}`)}
                >
                  Take back
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
