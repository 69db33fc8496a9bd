import { BookUser, GraduationCap, LifeBuoy, NotebookText, Plus, Upload } from 'lucide-react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import styles from './first-steps.module.css';

/** What a new user sees: one main action, one to try it out; then what is ready already, what to prepare, what to bring. */
export function FirstSteps() {
  const showDialog = useApp((state) => state.showDialog);
  const openPractice = useApp((state) => state.openPractice);
  const importCase = useApp((state) => state.importCase);
  const showScreen = useApp((state) => state.showScreen);
  return (
    <EmptyState
      icon={<LifeBuoy size={40} strokeWidth={1.5} aria-hidden="true" />}
      title="No incidents yet"
      text="When a service you depend on goes down, declare an incident: the clock starts, and you keep one log of who said what and when. Everything stays on this computer."
      actions={
        <>
          <Button
            variant="primary"
            data-pane-focus
            icon={<Plus size={16} aria-hidden="true" />}
            onPress={() => showDialog({ kind: 'declare' })}
          >
            Declare an incident
          </Button>
          <Button icon={<GraduationCap size={16} aria-hidden="true" />} onPress={() => void openPractice()}>
            Open the practice incident
          </Button>
          <div className={styles.more}>
            <Button
              variant="quiet"
              icon={<NotebookText size={16} aria-hidden="true" />}
              onPress={() => showScreen({ name: 'playbooks' })}
            >
              Use a playbook
            </Button>
            <Button
              variant="quiet"
              icon={<BookUser size={16} aria-hidden="true" />}
              onPress={() => showScreen({ name: 'directory', vendorId: null })}
            >
              Prepare your vendors
            </Button>
            <Button variant="quiet" icon={<Upload size={16} aria-hidden="true" />} onPress={() => void importCase()}>
              Import case file
            </Button>
          </div>
        </>
      }
    />
  );
}
