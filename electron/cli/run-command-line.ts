import { parseArgs } from 'node:util';
import type { PrintPdf } from '../exports/formats';
import type { Asked, Command, ExitCode } from './command';
import { commands } from './commands';
import { foldersOf, type Machine } from './folders';
import { surroundingsOf } from './surroundings';
import { createWorkspace } from './workspace';

export interface Terminal extends Machine {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Null where there is no Electron to print. */
  readonly printPdf: PrintPdf | null;
}

/**
 * Does what the command line asks, in plain Node: no window, no display, none of this computer's settings but its id.
 * Answers 0 when it is done, 1 when something was found wrong, which is said on standard error, 2 for wrong usage.
 */
export async function runCommandLine(given: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = 'help', ...rest] = given;
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.say(help());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return usage(terminal, `There is no command ${name}.\n\n${help()}`);
  const read = readOptions(command, rest);
  if (typeof read === 'string') return usage(terminal, `${read}\n\n  ${name} ${command.usage}`);
  return run(command, read, terminal);
}

interface Given {
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

async function run(command: Command, { names, values }: Given, terminal: Terminal): Promise<ExitCode> {
  const { data } = values;
  const folders = foldersOf(terminal, typeof data === 'string' ? data : undefined);
  const logError = (what: string, cause: unknown) => terminal.complain(`${what}: ${cause}`);
  const workspace = createWorkspace(await surroundingsOf(terminal, folders, logError));
  const option: Asked['option'] = (name) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const { say, complain, printPdf } = terminal;
  try {
    return await command.run({
      names,
      option,
      json: values.json === true,
      workspace,
      folders,
      say,
      complain,
      printPdf,
    });
  } finally {
    await workspace.close();
  }
}

/** What was given, or what is wrong with it. */
function readOptions(command: Command, rest: readonly string[]): Given | string {
  const own = Object.fromEntries(command.options.map((name) => [name, { type: 'string' } as const]));
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: { ...own, data: { type: 'string' }, json: { type: 'boolean' } },
    });
    const { min, max } = command.names;
    if (positionals.length < min) return 'Something is missing.';
    return positionals.length > max ? `${positionals[max]} is one too many.` : { names: positionals, values };
  } catch (cause) {
    // parseArgs throws sentences that are meant for people.
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function usage({ complain }: Terminal, text: string): ExitCode {
  complain(text);
  return 2;
}

function help(): string {
  const lines = Object.entries(commands).map(([name, { usage: how, does }]) => `  ${name} ${how}\n      ${does}`);
  return [
    'holdline, an incident war room: what it does without a window.',
    ...lines,
    '  All take --data DIR, the folder with the records. Exit: 0 done, 1 something found wrong, 2 wrong usage.',
  ].join('\n\n');
}
