import type { Failure } from '@contract/failure';
import type { Result } from '@domain/kernel/result';
import type { PrintPdf } from '../exports/formats';
import type { Folders } from './folders';
import type { Workspace } from './workspace';

/** 0 done, 1 something found wrong (said on standard error), 2 wrong usage or not possible here. */
export type ExitCode = 0 | 1 | 2;

export interface Asked {
  /** What was named: files, incidents, in the order in which they were given. */
  readonly names: readonly string[];
  /** The value of an option such as `--reader`. */
  readonly option: (name: string) => string | undefined;
  readonly json: boolean;
  readonly workspace: Workspace;
  readonly folders: Folders;
  /** A line on standard output. */
  readonly say: (text: string) => void;
  /** A line on standard error. */
  readonly complain: (text: string) => void;
  /** Null where there is no Electron to print. */
  readonly printPdf: PrintPdf | null;
}

export interface Command {
  /** What stands after its name in the list of commands. */
  readonly usage: string;
  readonly does: string;
  /** How many names it takes. */
  readonly names: { readonly min: number; readonly max: number };
  /** Options of its own, each with a value; `--data` and `--json` are for all. */
  readonly options: readonly string[];
  readonly run: (asked: Asked) => Promise<ExitCode>;
}

/** Complains in the failure's own sentence. Naming what is not there is wrong usage; anything else was found wrong. */
export function failed({ complain }: Asked, failure: Failure): ExitCode {
  complain(failure.sentence);
  return failure.code === 'incident-unknown' || failure.code === 'wrong-usage' ? 2 : 1;
}

/** What came of an outcome, or the exit code that it ends with. */
export function must<T>(
  asked: Asked,
  outcome: Result<T, Failure>,
): { readonly value: T } | { readonly exitCode: ExitCode } {
  return outcome.ok ? { value: outcome.value } : { exitCode: failed(asked, outcome.error) };
}
