import { backupCommand } from './backup-command';
import type { Command } from './command';
import { exportCommand } from './export-command';
import { figuresCommand } from './figures-command';
import { importCommand } from './import-command';
import { listCommand } from './list-command';
import { restoreCommand } from './restore-command';
import { verifyCommand } from './verify-command';

/** Every command by its name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  list: listCommand,
  figures: figuresCommand,
  export: exportCommand,
  verify: verifyCommand,
  backup: backupCommand,
  restore: restoreCommand,
};
