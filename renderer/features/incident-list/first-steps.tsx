import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import styles from './first-steps.module.css';

/** What a new user sees: one main action, one to try it out; then what is ready already, what to prepare, what to bring. */
export function FirstSteps() {
  const showDialog = useApp((state) => state.showDialog);
  const openPractice = useApp((state) => state.openPractice);
  const importCase = useApp((state) => state.importCase);
  const showScreen = useApp((state) => state.showScreen);
  return (
    <EmptyState
      icon={<Icon name="life-buoy" size={40} />}
      title="No incidents yet"
      text="When a service you depend on goes down, declare an incident: the clock starts, and you keep one log of who said what and when. Everything stays on this computer."
      actions={
        <>
          <Button
            variant="primary"
            data-pane-focus
            icon={<Icon name="plus" size={16} />}
            onPress={() => showDialog({ kind: 'declare' })}
          >
            Declare an incident
          </Button>
          <Button icon={<Icon name="graduation-cap" size={16} />} onPress={() => void openPractice()}>
            Open the practice incident
          </Button>
          <div className={styles.more}>
            <Button
              variant="quiet"
              icon={<Icon name="notebook-text" size={16} />}
              onPress={() => showScreen({ name: 'playbooks' })}
            >
              Use a playbook
            </Button>
            <Button
              variant="quiet"
              icon={<Icon name="book-user" size={16} />}
              onPress={() => showScreen({ name: 'directory', vendorId: null })}
            >
              Prepare your vendors
            </Button>
            <Button variant="quiet" icon={<Icon name="upload" size={16} />} onPress={() => void importCase()}>
              Import case file
            </Button>
          </div>
        </>
      }
    />
  );
}
