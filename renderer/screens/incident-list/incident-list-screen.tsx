import type { IncidentSummary } from '@contract/incidents';
import { useMemo, useState } from 'react';
import { AttentionList } from '../../features/attention/attention-list';
import { FirstSteps } from '../../features/incident-list/first-steps';
import { IncidentSections } from '../../features/incident-list/incident-sections';
import { ListFilter } from '../../features/incident-list/list-filter';
import { sectionsOf } from '../../features/incident-list/sections';
import { useApp } from '../../state/app-store';
import { isReady } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Screen, ScreenBody, ScreenMiddle } from '../../ui/screen';

/** Home: what is open, what is watched, what is over. */
export function IncidentListScreen() {
  const ready = useApp(isReady);
  const incidents = useApp((state) => state.incidents);
  if (!ready || incidents === null) return <Screen name="Incidents" />;
  if (incidents.length > 0) return <AllIncidents incidents={incidents} />;
  return (
    <Screen name="Incidents">
      <ScreenMiddle>
        <FirstSteps />
      </ScreenMiddle>
    </Screen>
  );
}

function AllIncidents({ incidents }: { readonly incidents: readonly IncidentSummary[] }) {
  const showDialog = useApp((state) => state.showDialog);
  const importCase = useApp((state) => state.importCase);
  const openPractice = useApp((state) => state.openPractice);
  const [filter, setFilter] = useState('');
  const sections = useMemo(() => sectionsOf(incidents, filter), [incidents, filter]);
  const hasPractice = incidents.some((incident) => incident.practice);
  return (
    <Screen
      name="Incidents"
      tools={
        <>
          <ListFilter value={filter} onChange={setFilter} />
          <Button icon={<Icon name="upload" size={16} />} onPress={() => void importCase()}>
            Import case file
          </Button>
          <Button
            variant="primary"
            icon={<Icon name="plus" size={16} />}
            onPress={() => showDialog({ kind: 'declare' })}
          >
            New incident
          </Button>
        </>
      }
    >
      <ScreenBody>
        <AttentionList incidents={incidents} />
        <IncidentSections sections={sections} isFiltered={filter.trim() !== ''} />
        {!hasPractice && (
          <div>
            <Button variant="quiet" icon={<Icon name="graduation-cap" size={16} />} onPress={() => void openPractice()}>
              Open the practice incident
            </Button>
          </div>
        )}
      </ScreenBody>
    </Screen>
  );
}
