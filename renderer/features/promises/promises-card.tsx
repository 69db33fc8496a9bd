import { useDeferredValue, useState } from 'react';
import { useOfMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { DueList } from '../attention/due-list';
import { shownNow } from '../header/shown-span';
import { useIncident, useRoom } from '../header/use-incident';
import { PromiseRow } from './promise-row';
import { isSameRows, promiseRows } from './promise-rows';
import styles from './promises-card.module.css';

const SHOWN = 6;

/** What is promised to us and by us, the overdue first. [M1, M2, C4] */
export function PromisesCard() {
  // The row of an act in the log comes first.
  const commitments = useDeferredValue(useRoom('commitments'));
  const incident = useIncident();
  // The order changes when something falls due, not with every minute.
  const { waited, overdue, undated, settled } = useOfMinute(
    (minute) => promiseRows(commitments, shownNow(incident, minute).at),
    isSameRows,
  );
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  const [isSettledShown, showSettled] = useState(false);
  const open = waited.length - overdue + undated.length;
  return (
    <Card
      title="Promises due"
      aside={
        <>
          {countText(overdue, open)}
          {!readOnly && (
            <IconButton label="Add a promise" onPress={() => showDialog({ kind: 'add-promise' })}>
              <Icon name="plus" size={16} />
            </IconButton>
          )}
        </>
      }
    >
      {waited.length + undated.length === 0 && <p className={styles.empty}>Nobody owes anything by a time.</p>}
      <DueList label="Promises waited for" items={[...waited, ...undated]} shown={Math.max(SHOWN, overdue)}>
        {(promise) => <PromiseRow key={promise.id} promise={promise} />}
      </DueList>
      {settled.length > 0 && (
        <div className={styles.more}>
          <Button
            size="small"
            variant="quiet"
            aria-expanded={isSettledShown}
            onPress={() => showSettled(!isSettledShown)}
          >
            {`${isSettledShown ? 'Hide' : 'Show'} ${settled.length} settled`}
          </Button>
        </div>
      )}
      {isSettledShown && (
        <DueList label="Settled promises" items={settled} shown={SHOWN}>
          {(promise) => <PromiseRow key={promise.id} promise={promise} />}
        </DueList>
      )}
    </Card>
  );
}

/** `1 overdue, 3 open`. */
function countText(overdue: number, open: number): string {
  const parts = [overdue === 0 ? '' : `${overdue} overdue`, open === 0 ? '' : `${open} open`];
  return parts.filter((part) => part !== '').join(', ');
}
