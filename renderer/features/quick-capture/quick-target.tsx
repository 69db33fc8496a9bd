import type { IncidentSummary } from '@contract/incidents';
import { phaseName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { shortClock } from '@domain/queries/short-clock';
import { useMinute } from '../../hooks/use-now';
import { useAppStore } from '../../state/app-store';
import { Select } from '../../ui/select';
import { carryDraft } from './carry-draft';
import styles from './quick-capture.module.css';

interface QuickTargetProps {
  readonly targets: readonly IncidentSummary[];
  readonly incidentId: string;
}

/** Where the line goes, and how long that has lasted. */
export function QuickTarget({ targets, incidentId }: QuickTargetProps) {
  const store = useAppStore();
  const minute = useMinute();
  const chosen = targets.find((target) => target.incidentId === incidentId);
  const clock = chosen === undefined ? null : shortClock(chosen, minute);
  const [first, ...more] = targets;
  return (
    <>
      <div className={styles.target}>
        {first !== undefined && more.length === 0 ? (
          <p className={styles.name}>{nameOf(first)}</p>
        ) : (
          <Select
            label="Log to"
            value={incidentId}
            options={targets.map((target) => ({ id: target.incidentId, label: nameOf(target) }))}
            onChange={(id) => void carryDraft(store, incidentId, id)}
          />
        )}
      </div>
      {clock !== null && <span className={styles.clock}>{clock}</span>}
    </>
  );
}

function nameOf({ practice, reference, title, phase, setAside }: IncidentSummary): string {
  // Only half a line that waits there leads to one that is over.
  const isOver = phase === 'resolved' || phase === 'closed';
  const over = setAside ? ' (set aside)' : isOver ? ` (${phaseName(phase).toLowerCase()})` : '';
  return `${practice ? 'Practice: ' : ''}${reference} ${visibleText(title)}${over}`;
}
