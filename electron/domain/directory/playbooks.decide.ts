import { z } from 'zod';
import type { CommandsOf, DecideContext } from '../incident/deciding';
import { isSame } from '../incident/undoing';
import { type PlaybookId, playbookIdSchema } from '../kernel/ids';
import { ok, type Result } from '../kernel/result';
import { get, values } from '../kernel/sorted-list';
import { playbookInput } from './playbook-input';
import type { PlaybookEvent, Playbooks } from './playbooks';
import { type DirectoryRejection, rejectInDirectory } from './rejection';

export const playbookCommands = {
  /** Null: a new one. */
  WritePlaybook: z.object({ playbookId: playbookIdSchema.nullable(), facts: playbookInput }),
  SetAsidePlaybook: z.object({ playbookId: playbookIdSchema }),
  TakeBackPlaybook: z.object({ playbookId: playbookIdSchema }),
} as const;

export type PlaybookCommand = CommandsOf<typeof playbookCommands>;

/** Decides what a command on a playbook means. Titles are unique among those that are not set aside. [W4] */
export function decidePlaybooks(
  playbooks: Playbooks,
  command: PlaybookCommand,
  { newId }: DecideContext,
): Result<readonly PlaybookEvent[], DirectoryRejection> {
  const { playbookId } = command;
  const known = playbookId === null ? undefined : get(playbooks, playbookId);
  if (command.type === 'WritePlaybook') {
    const { facts } = command;
    if (playbookId !== null && known === undefined) return rejectInDirectory('playbook-unknown');
    if (known !== undefined && isSame(known.facts, facts)) return rejectInDirectory('nothing-changed');
    if (isTitleTaken(playbooks, playbookId, facts.title)) return rejectInDirectory('playbook-title-taken');
    return ok([{ type: 'PlaybookWritten', playbookId: playbookId ?? playbookIdSchema.parse(newId()), facts }]);
  }
  if (known === undefined || playbookId === null) return rejectInDirectory('playbook-unknown');
  const isAside = command.type === 'SetAsidePlaybook';
  if (known.setAside === isAside) return rejectInDirectory('nothing-changed');
  if (!isAside && isTitleTaken(playbooks, playbookId, known.facts.title)) {
    return rejectInDirectory('playbook-title-taken');
  }
  return ok([{ type: isAside ? 'PlaybookSetAside' : 'PlaybookTakenBack', playbookId }]);
}

function isTitleTaken(playbooks: Playbooks, ownId: PlaybookId | null, title: string): boolean {
  const wanted = title.toLowerCase();
  return [...values(playbooks)].some(
    ({ id, setAside, facts }) => id !== ownId && !setAside && facts.title.toLowerCase() === wanted,
  );
}
