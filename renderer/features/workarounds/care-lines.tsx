import type { Workaround } from '@domain/incident/workarounds';
import { formatSpan } from '@domain/kernel/elapsed';
import { msBetween } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { recheckDue } from '@domain/queries/recheck-clocks';
import { useOfMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { shortTime } from '../header/short-time';
import { useIsOver, useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import styles from './workarounds-card.module.css';

/** Side effects, how to verify it, whether it still held, and when to look again. [W3, C4] */
export function CareLines({ workaround }: { readonly workaround: Workaround }) {
  const { sideEffects, verify, state, rechecks } = workaround;
  const isWatched = state === 'in-use' || rechecks.length > 0;
  return (
    <>
      {sideEffects !== null && (
        <p className={styles.care}>
          <Icon name="triangle-alert" size={14} />
          <span>Side effects: {visibleText(sideEffects)}</span>
        </p>
      )}
      {verify !== null && (
        <p className={styles.care}>
          <Icon name="check" size={14} />
          <span>Verify: {visibleText(verify)}</span>
        </p>
      )}
      {isWatched && <RecheckLine workaround={workaround} />}
    </>
  );
}

function RecheckLine({ workaround }: { readonly workaround: Workaround }) {
  const { id: workaroundId, rechecks, state } = workaround;
  const act = useApp((store) => store.act);
  const readOnly = useApp(isReadOnly);
  const isOver = useIsOver();
  const zone = useZone();
  const today = useToday();
  const last = rechecks.at(-1);
  const due = isOver ? null : recheckDue(workaround);
  const late = useOfMinute((now) => (due === null || due.dueAt > now ? null : lateText(msBetween(due.dueAt, now))));
  const isDue = late !== null;
  const icon = isDue ? 'clock-alert' : 'history';
  const looked =
    last === undefined
      ? 'Not checked yet'
      : `${last.holds ? 'Held' : 'Did not hold'} ${shortTime(last, today, zone)}, ${visibleText(last.by)}`;
  const look = (holds: boolean) =>
    void act({ type: 'RecheckWorkaround', workaroundId, holds, when: null }, holds ? 'It holds' : 'It does not hold');
  return (
    <div className={styles.recheck} data-due={isDue} data-holds={last?.holds !== false}>
      <p className={styles.care}>
        <Icon name={icon} size={14} />
        <span>
          {looked}
          {isDue && <strong>{`; recheck now${late}`}</strong>}
          {due !== null && !isDue && `; next ${shortTime({ at: due.dueAt, certainty: due.certainty }, today, zone)}`}
        </span>
      </p>
      {!readOnly && !isOver && state === 'in-use' && (
        <div className={styles.looks}>
          <Button size="small" icon={<Icon name="check" size={14} />} onPress={() => look(true)}>
            Holds
          </Button>
          <Button size="small" icon={<Icon name="x" size={14} />} onPress={() => look(false)}>
            Does not hold
          </Button>
        </div>
      )}
    </div>
  );
}

function lateText(ms: number): string {
  return ms < 60_000 ? '' : `, ${formatSpan(ms)} late`;
}
