import { playbookOfIncident } from '@domain/directory/playbook-of-incident';
import { toArray } from '@domain/kernel/sorted-list';
import { emptyPlaybook } from '../../features/playbooks/playbook-form';
import { PlaybookItem } from '../../features/playbooks/playbook-item';
import styles from '../../features/playbooks/playbooks.module.css';
import { SetAsidePlaybooks } from '../../features/playbooks/set-aside-playbooks';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Screen, ScreenBody } from '../../ui/screen';

/** What was prepared before it is needed, ready to be used. [W4] */
export function PlaybooksScreen() {
  const playbooks = useApp((state) => state.openDirectory?.directory.playbooks ?? null);
  const showDialog = useApp((state) => state.showDialog);
  const incident = useApp((state) => state.open?.incident ?? null);
  const all = playbooks === null ? [] : toArray(playbooks);
  return (
    <Screen
      name="Playbooks"
      tools={
        <>
          {incident !== null && (
            <Button
              onPress={() => showDialog({ kind: 'playbook', playbookId: null, facts: playbookOfIncident(incident) })}
            >
              Make one of the open incident
            </Button>
          )}
          <Button
            variant="primary"
            icon={<Icon name="plus" size={16} />}
            onPress={() => showDialog({ kind: 'playbook', playbookId: null, facts: emptyPlaybook })}
          >
            New playbook
          </Button>
        </>
      }
    >
      <ScreenBody>
        <ul className={styles.list}>
          {all
            .filter(({ setAside }) => !setAside)
            .map((playbook) => (
              <PlaybookItem key={playbook.id} playbook={playbook} />
            ))}
        </ul>
        <SetAsidePlaybooks playbooks={all.filter(({ setAside }) => setAside)} />
      </ScreenBody>
    </Screen>
  );
}
