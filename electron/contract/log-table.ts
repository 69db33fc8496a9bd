import type { TableRow } from '@domain/log-table/log-columns';

/** Rows of somebody's own log as they were read; nothing is logged yet. [Q1] */
export interface LogTable {
  /** Of the file, or what stands for one. */
  readonly name: string;
  /** How its bytes were read, for the person to judge whether the accents are right; null for what was pasted. */
  readonly encoding: string | null;
  readonly rows: readonly TableRow[];
}

/** What stands for the name of a file. */
export const PASTED = 'pasted rows';

/** A day of typing is a tenth of it; a file is the better way for more. */
export const MAX_PASTED_CHARACTERS = 5_000_000;
