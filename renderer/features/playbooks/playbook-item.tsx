import type { Playbook } from '@domain/directory/playbooks';
import { isOpen } from '@domain/incident/lifecycle';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import styles from './playbooks.module.css';
import { useTakePlaybook } from './use-take-playbook';

/** One playbook, with what it holds and what can be done with it. [W4] */
export function PlaybookItem({ playbook }: { readonly playbook: Playbook }) {
  const { id: playbookId, facts, edition } = playbook;
  const { title, when, firstHour, steps, undoSteps, timers, cadences } = facts;
  const showDialog = useApp((state) => state.showDialog);
  const canTake = useApp((state) => state.open !== null && isOpen(state.open.incident.lifecycle) && !isReadOnly(state));
  const changeDirectory = useApp((state) => state.changeDirectory);
  const toast = useApp((state) => state.toast);
  const take = useTakePlaybook();
  const name = visibleText(title);
  const putAside = async () => {
    const outcome = await changeDirectory({ type: 'SetAsidePlaybook', playbookId }, `Playbook set aside: ${name}`);
    if (!outcome.ok) toast(outcome.error.sentence, { tone: 'problem' });
  };
  return (
    <li className={styles.playbook}>
      <h2 className={styles.title}>
        <Icon name="book-open" size={16} /> {name}
      </h2>
      {when !== null && <p className={styles.when}>{visibleText(when)}</p>}
      <p className={styles.counts}>
        {firstHour.length} first steps, {steps.length} steps of a workaround, {undoSteps.length} to undo,{' '}
        {timers.length} {timers.length === 1 ? 'timer' : 'timers'}, {cadences.length}{' '}
        {cadences.length === 1 ? 'rhythm' : 'rhythms'};{' '}
        {edition === 0 ? 'as it came with Holdline' : `edition ${edition}`}
      </p>
      <div className={styles.tools}>
        <Button
          size="small"
          icon={<Icon name="siren" size={14} />}
          aria-label={`Start an incident: ${name}`}
          onPress={() => showDialog({ kind: 'declare', playbook })}
        >
          Start an incident
        </Button>
        {canTake && (
          <Button size="small" aria-label={`Use in the open incident: ${name}`} onPress={() => void take(playbook)}>
            Use in the open incident
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          icon={<Icon name="pencil" size={14} />}
          aria-label={`Change: ${name}`}
          onPress={() => showDialog({ kind: 'playbook', playbookId, facts })}
        >
          Change
        </Button>
        <Button
          size="small"
          variant="quiet"
          icon={<Icon name="archive" size={14} />}
          aria-label={`Set aside: ${name}`}
          onPress={() => void putAside()}
        >
          Set aside
        </Button>
      </div>
    </li>
  );
}
