import type { IncidentSummary } from '@contract/incidents';
import { visibleText } from '@domain/kernel/text';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import styles from './set-aside-list.module.css';

interface SetAsideListProps {
  readonly incidents: readonly IncidentSummary[];
}

/** Incidents declared by mistake: out of the way, never gone. */
export function SetAsideList({ incidents }: SetAsideListProps) {
  const takeBack = useApp((state) => state.takeBack);
  const openIncident = useApp((state) => state.openIncident);
  return (
    <Disclosure>
      <Heading level={2}>
        <AriaButton slot="trigger" className={styles.trigger ?? ''}>
          <Icon name="chevron-right" size={16} />
          Set aside ({incidents.length})
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <ul className={styles.list}>
          {incidents.map(({ incidentId, reference, title }) => (
            <li key={incidentId} className={styles.item}>
              <span className={styles.ref}>{reference}</span>
              <span className={styles.title}>{visibleText(title)}</span>
              <Button size="small" variant="quiet" onPress={() => void openIncident(incidentId)}>
                Look at it
              </Button>
              <Button size="small" onPress={() => void takeBack(incidentId)}>
                Take back
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
