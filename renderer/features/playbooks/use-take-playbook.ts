import type { Playbook } from '@domain/directory/playbooks';
import { useAppStore } from '../../state/app-store';

/** Takes a playbook in the incident that is open, and shows it there. A refusal is said. [W4] */
export function useTakePlaybook(): (playbook: Playbook) => Promise<void> {
  const store = useAppStore();
  return async ({ id: playbookId, edition, facts }) => {
    const { act, open, showScreen } = store.getState();
    if (open === null) return;
    const outcome = await act({ type: 'TakePlaybook', playbookId, edition, facts }, `Playbook taken: ${facts.title}`);
    if (outcome.ok) showScreen({ name: 'war-room', incidentId: open.incidentId });
  };
}
