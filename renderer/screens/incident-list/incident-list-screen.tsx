import { GraduationCap, Plus, Upload } from 'lucide-react';
import { useMemo, useState } from 'react';
import { AttentionList } from '../../features/attention/attention-list';
import { FirstSteps } from '../../features/incident-list/first-steps';
import { IncidentSections } from '../../features/incident-list/incident-sections';
import { ListFilter } from '../../features/incident-list/list-filter';
import { sectionsOf } from '../../features/incident-list/sections';
import { useApp } from '../../state/app-store';
import { isReady } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Pane } from '../../ui/pane';
import styles from './incident-list-screen.module.css';

/** Home: what is open, what is watched, what is over. */
export function IncidentListScreen() {
  const ready = useApp(isReady);
  const incidents = useApp((state) => state.incidents);
  return (
    <Pane as="main" label="Incidents" className={styles.screen}>
      {ready && incidents !== null && (incidents.length === 0 ? <NoIncidents /> : <AllIncidents />)}
    </Pane>
  );
}

function NoIncidents() {
  return (
    <>
      <div className={styles.header}>
        <h1 className={styles.title}>Incidents</h1>
      </div>
      <div className={styles.first}>
        <FirstSteps />
      </div>
    </>
  );
}

function AllIncidents() {
  const incidents = useApp((state) => state.incidents);
  const showDialog = useApp((state) => state.showDialog);
  const importCase = useApp((state) => state.importCase);
  const openPractice = useApp((state) => state.openPractice);
  const [filter, setFilter] = useState('');
  const sections = useMemo(() => sectionsOf(incidents ?? [], filter), [incidents, filter]);
  const hasPractice = incidents?.some((incident) => incident.practice) ?? false;
  return (
    <>
      <div className={styles.header}>
        <h1 className={styles.title}>Incidents</h1>
        <ListFilter value={filter} onChange={setFilter} />
        <Button icon={<Upload size={16} aria-hidden="true" />} onPress={() => void importCase()}>
          Import case file
        </Button>
        <Button
          variant="primary"
          icon={<Plus size={16} aria-hidden="true" />}
          onPress={() => showDialog({ kind: 'declare' })}
        >
          New incident
        </Button>
      </div>
      <div className={styles.body}>
        <AttentionList incidents={incidents ?? []} />
        <IncidentSections sections={sections} isFiltered={filter.trim() !== ''} />
        {!hasPractice && (
          <div>
            <Button
              variant="quiet"
              icon={<GraduationCap size={16} aria-hidden="true" />}
              onPress={() => void openPractice()}
            >
              Open the practice incident
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
