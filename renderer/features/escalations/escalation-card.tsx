import type { Incident } from '@domain/incident/incident';
import type { Party } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { memo, useDeferredValue, useMemo } from 'react';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { useIncident } from '../header/use-incident';
import styles from './escalation-card.module.css';
import { ladderOf, ladderSummary } from './ladder';
import { RungList } from './rung-list';
import { TrailLines } from './trail-lines';
import { outsideParties, trailParty } from './trail-party';

/** The trail toward one party: how far up its ladder we are, and what leads on. [E1, E2] */
export function EscalationCard() {
  // The row of an act comes first.
  return <Trail incident={useDeferredValue(useIncident())} />;
}

const Trail = memo(function Trail({ incident }: { readonly incident: Incident }) {
  const chosenId = useApp((state) => state.trailPartyId);
  const chooseTrailParty = useApp((state) => state.chooseTrailParty);
  const party = trailParty(incident, chosenId);
  if (party === null) {
    return (
      <Card title="Escalation">
        <p className={styles.empty}>Add the party that gives the service; tries to reach it are counted here.</p>
      </Card>
    );
  }
  return (
    <Card
      title="Escalation"
      aside={
        <Menu<string>
          label="Party"
          choices={outsideParties(incident).map(({ id, name }) => ({ id, label: visibleText(name) }))}
          onChoose={chooseTrailParty}
          trigger={
            <Button variant="quiet" size="small" aria-label={`Party: ${visibleText(party.name)}`}>
              <span className={styles.party}>{visibleText(party.name)}</span>
              <Icon name="chevron-down" size={14} />
            </Button>
          }
        />
      }
    >
      <Ladder key={party.id} incident={incident} party={party} />
    </Card>
  );
});

function Ladder({ incident, party }: { readonly incident: Incident; readonly party: Party }) {
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  const ladder = useMemo(() => ladderOf(incident, party.id), [incident, party.id]);
  const { id: partyId } = party;
  return (
    <>
      <div className={styles.head}>
        <p className={styles.summary}>{ladderSummary(ladder)}</p>
        {!readOnly && (
          <IconButton label="Change the ladder" onPress={() => showDialog({ kind: 'ladder', partyId })}>
            <Icon name="pencil" size={14} />
          </IconButton>
        )}
      </div>
      <RungList party={party} ladder={ladder} />
      <TrailLines incident={incident} party={party} isReadOnly={readOnly} />
      <div className={styles.actions}>
        {!readOnly && (
          <>
            <Button
              size="small"
              icon={<Icon name="phone" size={14} />}
              onPress={() => showDialog({ kind: 'attempt', partyId, rung: null })}
            >
              Log attempt
            </Button>
            <Button
              size="small"
              icon={<Icon name="reply" size={14} />}
              onPress={() => showDialog({ kind: 'reply', partyId })}
            >
              They replied
            </Button>
          </>
        )}
        <IconButton label="Brief for support" onPress={() => showDialog({ kind: 'brief', partyId })}>
          <Icon name="clipboard-copy" size={14} />
        </IconButton>
      </div>
    </>
  );
}
