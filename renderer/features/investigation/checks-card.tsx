import { setAsidePaths, testedPaths } from '@domain/queries/check-paths';
import { useMemo } from 'react';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { useRoom } from '../header/use-incident';
import { CheckGrid } from './check-grid';
import styles from './investigation.module.css';
import { SetAsidePaths } from './set-aside-paths';

/** The paths that are tested, with the latest result of each. [T1] */
export function ChecksCard() {
  const checks = useRoom('checks');
  const paths = useMemo(() => testedPaths(checks), [checks]);
  const gone = useMemo(() => setAsidePaths(checks), [checks]);
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  const failing = paths.filter(({ latest }) => latest?.result === 'fails').length;
  return (
    <Card
      title="Checks"
      aside={
        <>
          {paths.length > 0 && `${failing} of ${paths.length} failing`}
          {!readOnly && (
            <IconButton label="Note a check" onPress={() => showDialog({ kind: 'check' })}>
              <Icon name="plus" size={16} />
            </IconButton>
          )}
        </>
      }
    >
      {paths.length === 0 ? (
        <p className={styles.empty}>None yet. What did you test, from where, and did it work?</p>
      ) : (
        <CheckGrid paths={paths} />
      )}
      <SetAsidePaths paths={gone} />
    </Card>
  );
}
