import type { TakenPlaybookEvent } from './taken-playbooks';
import { type Answer, addedLast, type Undoing } from './undoing';

/** Takes back that a playbook was taken; what came with it answers for itself. [W4, L5] */
export function undoTakenPlaybook(event: TakenPlaybookEvent, { before, now }: Undoing): Answer {
  const was = before.takenPlaybooks;
  const is = now.takenPlaybooks;
  const { playbookId } = event;
  if (event.type === 'PlaybookTaken') {
    const taken = addedLast(was, is);
    if (taken === null) return 'act-superseded';
    return [{ type: 'PlaybookTakingWithdrawn', playbookId, eventId: taken.eventId }];
  }
  const taken = addedLast(is, was);
  if (taken === null) return 'act-superseded';
  return [{ type: 'PlaybookTaken', playbookId, edition: taken.edition, title: taken.title }];
}
