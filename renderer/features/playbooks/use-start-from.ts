import type { Playbook } from '@domain/directory/playbooks';
import { useAppStore } from '../../state/app-store';
import { ownZoneOf } from '../../state/selectors';

interface StartFrom {
  /** Declares an incident under the playbook's title, first reported now, and takes the playbook. */
  readonly start: () => void;
  /** Takes it in the incident that is open. */
  readonly take: () => void;
}

/** The ways to use a playbook. [W4] */
export function useStartFrom({ id: playbookId, edition, facts }: Playbook): StartFrom {
  const store = useAppStore();
  const take = async () => {
    const { act, open, showScreen } = store.getState();
    if (open === null) return;
    const outcome = await act({ type: 'TakePlaybook', playbookId, edition, facts }, `Playbook taken: ${facts.title}`);
    if (outcome.ok) showScreen({ name: 'war-room', incidentId: open.incidentId });
  };
  const start = async () => {
    const state = store.getState();
    const { title } = facts;
    const lead = state.settings?.name ?? '';
    const declared = await state.declare({
      ...{ title, severity: null, timeZone: ownZoneOf(state), began: null, lead: lead === '' ? null : lead },
    });
    if (declared.ok) await take();
    else state.toast(declared.error.sentence, { tone: 'problem' });
  };
  return { start: () => void start(), take: () => void take() };
}
