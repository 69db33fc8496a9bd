import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { Sentence } from '../../ui/sentence';
import { useRoom } from '../header/use-incident';

/** Says that a playbook was rewritten since this incident took it; the steps here stay as they were taken. [W4] */
export function TakenNote() {
  const taken = useRoom('takenPlaybooks');
  const playbooks = useApp((state) => state.openDirectory?.directory.playbooks ?? null);
  if (playbooks === null) return null;
  return taken
    .filter(({ playbookId, edition }) => (get(playbooks, playbookId)?.edition ?? edition) > edition)
    .map(({ eventId, title }) => (
      <Sentence key={eventId} tone="note">
        The playbook “{visibleText(title)}” was changed since. The steps here stay as they were taken.
      </Sentence>
    ));
}
