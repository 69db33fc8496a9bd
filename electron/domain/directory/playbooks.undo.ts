import { isSame } from '../incident/undoing';
import { get } from '../kernel/sorted-list';
import type { PlaybookEvent, Playbooks } from './playbooks';

/** Takes back one event of a playbook: the edition before is written again, a new one is set aside. Null where it was changed since. [L5] */
export function undoPlaybook(event: PlaybookEvent, before: Playbooks, now: Playbooks): readonly PlaybookEvent[] | null {
  const { playbookId } = event;
  const was = get(before, playbookId);
  const is = get(now, playbookId);
  if (is === undefined) return null;
  switch (event.type) {
    case 'PlaybookWritten':
      if (!isSame(is.facts, event.facts)) return null;
      if (was === undefined) return [{ type: 'PlaybookSetAside', playbookId }];
      return [{ type: 'PlaybookWritten', playbookId, facts: was.facts }];
    case 'PlaybookSetAside':
      return is.setAside ? [{ type: 'PlaybookTakenBack', playbookId }] : null;
    case 'PlaybookTakenBack':
      return is.setAside ? null : [{ type: 'PlaybookSetAside', playbookId }];
  }
}
