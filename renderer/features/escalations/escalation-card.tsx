import type { Incident } from '@domain/incident/incident';
import type { Party } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { ChevronDown, Phone, Reply } from 'lucide-react';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Menu } from '../../ui/menu';
import { useIncident } from '../header/use-incident';
import styles from './escalation-card.module.css';
import { ladderOf, ladderSummary } from './ladder';
import { likelyParty } from './likely-party';
import { Rung } from './rung';

/** The trail toward one party: how far up its ladder we are, and the two buttons that lead on. [E1, E2] */
export function EscalationCard() {
  // The row of an act comes first.
  return <Trail incident={useDeferredValue(useIncident())} />;
}

const Trail = memo(function Trail({ incident }: { readonly incident: Incident }) {
  const outside = incident.parties.filter((party) => party.role !== 'us' && !party.setAside);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const party = outside.find(({ id }) => id === chosenId) ?? likelyParty(incident, outside);
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
          choices={outside.map(({ id, name }) => ({ id, label: visibleText(name) }))}
          onChoose={setChosenId}
          trigger={
            <Button variant="quiet" size="small" aria-label={`Party: ${visibleText(party.name)}`}>
              <span className={styles.party}>{visibleText(party.name)}</span>
              <ChevronDown size={14} aria-hidden="true" />
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
  return (
    <>
      <p className={styles.summary}>{ladderSummary(ladder)}</p>
      <ol className={styles.rungs}>
        {ladder.rungs.map((rung, index) => (
          <Rung
            key={rung.name}
            rung={rung}
            number={index + 1}
            onTry={readOnly ? null : () => showDialog({ kind: 'attempt', partyId: party.id, rung: rung.name })}
          />
        ))}
      </ol>
      {!readOnly && (
        <div className={styles.actions}>
          <Button
            size="small"
            icon={<Phone size={14} aria-hidden="true" />}
            onPress={() => showDialog({ kind: 'attempt', partyId: party.id, rung: null })}
          >
            Log attempt
          </Button>
          <Button
            size="small"
            icon={<Reply size={14} aria-hidden="true" />}
            onPress={() => showDialog({ kind: 'reply', partyId: party.id })}
          >
            They replied
          </Button>
        </div>
      )}
    </>
  );
}
