import { moneyText } from '@domain/kernel/money';
import { visibleText } from '@domain/kernel/text';
import { runningCost } from '@domain/queries/running-cost';
import { useMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { impactText } from '../header/impact-button';
import { useIncident } from '../header/use-incident';
import styles from './impact.module.css';

/** Whom and what it hits, and what it has cost so far. [I1] */
export function ImpactCard() {
  const incident = useIncident();
  const now = useMinute();
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  const { sites } = incident.impact;
  const cost = runningCost(incident, now);
  return (
    <Card title="Impact">
      <dl className={styles.facts}>
        <dt>Users</dt>
        <dd>{impactText(incident.lifecycle.impact)}</dd>
        <dt>Sites</dt>
        <dd>{sites.length === 0 ? 'Not noted' : sites.map(visibleText).join(', ')}</dd>
        <dt>Cost so far</dt>
        <dd data-figure="cost">{cost === null ? 'No rate is set' : moneyText(cost.total)}</dd>
        {cost !== null && (
          <>
            <dt>An hour</dt>
            <dd>{moneyText(cost.perHour)}</dd>
          </>
        )}
      </dl>
      {!readOnly && (
        <div className={styles.tools}>
          {(['impact', 'cost'] as const).map((kind) => (
            <Button
              key={kind}
              size="small"
              icon={<Icon name="pencil" size={14} />}
              onPress={() => showDialog({ kind })}
            >
              {kind === 'impact' ? 'Users' : 'Sites and cost'}
            </Button>
          ))}
        </div>
      )}
    </Card>
  );
}
