import type { CommandsOf, DecideContext } from '../incident/deciding';
import type { Result } from '../kernel/result';
import type { Directory, DirectoryEvent } from './directory';
import { decidePlaybooks, playbookCommands } from './playbooks.decide';
import type { DirectoryRejection } from './rejection';
import { decideVendors, vendorCommands } from './vendors.decide';

/** Every command on the directory, with the shape that its fields must have. */
export const directoryCommands = { ...vendorCommands, ...playbookCommands } as const;

export type DirectoryCommand = CommandsOf<typeof directoryCommands>;

/** What a command means for the directory as it stands: the events of one act, or the reason why not. Pure. */
export function decideDirectory(
  state: Directory,
  command: DirectoryCommand,
  context: DecideContext,
): Result<readonly DirectoryEvent[], DirectoryRejection> {
  if ('playbookId' in command) return decidePlaybooks(state.playbooks, command, context);
  return decideVendors(state.vendors, command, context);
}
