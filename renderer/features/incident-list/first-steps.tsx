import { GraduationCap, LifeBuoy, Plus, Upload } from 'lucide-react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

/** What a new user sees: one main action, one to try it out, one for who comes with a case file. */
export function FirstSteps() {
  const showDialog = useApp((state) => state.showDialog);
  const openPractice = useApp((state) => state.openPractice);
  const importCase = useApp((state) => state.importCase);
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
          <Button variant="quiet" icon={<Upload size={16} aria-hidden="true" />} onPress={() => void importCase()}>
            Import case file
          </Button>
        </>
      }
    />
  );
}
