import { isOpen } from '@domain/incident/lifecycle';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { Menu, type MenuChoice } from '../../ui/menu';
import styles from './incident-header.module.css';
import { useRoom } from './use-incident';

type Action = 'impact' | 'export' | 'times' | 'lead' | 'handoff' | 'set-aside' | 'take-back';

/** What is done with the incident as a whole. */
export function HeaderActions() {
  const lifecycle = useRoom('lifecycle');
  const written = useApp((state) => state.open?.readOnly === true);
  const showDialog = useApp((state) => state.showDialog);
  const act = useApp((state) => state.act);
  const isAside = lifecycle.setAside !== null;
  const readOnly = written || isAside;

  const choose = (action: Action) => {
    if (action === 'take-back') return void act({ type: 'TakeBackIncident' }, 'The incident is back on the list');
    showDialog({ kind: action });
  };
  const choices: readonly MenuChoice<Action>[] = [
    { id: 'export', label: 'Export…' },
    { id: 'times', label: 'Times…', isDisabled: readOnly },
    { id: 'lead', label: 'Lead…', isDisabled: readOnly },
    { id: 'handoff', label: 'Hand over the lead…', isDisabled: readOnly },
    { id: 'impact', label: 'Impact…', isDisabled: readOnly },
    isAside
      ? { id: 'take-back', label: 'Take back', isDisabled: written }
      : { id: 'set-aside', label: 'Set aside…', description: 'Declared by mistake', isDisabled: readOnly },
  ];
  const open = isOpen(lifecycle);
  return (
    <div className={styles.actions}>
      <span className={styles.resolve}>
        <Button size="small" isDisabled={readOnly} onPress={() => showDialog({ kind: open ? 'resolve' : 'reopen' })}>
          {open ? 'Resolve' : 'Reopen'}
        </Button>
      </span>
      <Menu<Action>
        label="Incident"
        choices={choices}
        onChoose={choose}
        trigger={
          <IconButton label="More for this incident">
            <Icon name="ellipsis" size={16} />
          </IconButton>
        }
      />
    </div>
  );
}
