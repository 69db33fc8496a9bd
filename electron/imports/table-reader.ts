import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Failure } from '@contract/failure';
import { type LogTable, PASTED } from '@contract/log-table';
import { err, type Result } from '@domain/kernel/result';
import type { LogTableSource, ReadLogTable } from './read-log-table';

const TIME_LIMIT_MS = 30_000;
/** A table of 20 MB takes some ten times that; beyond it the thread is ended, not the app. */
const MEMORY_LIMIT_MB = 512;

/**
 * Reads tables in a thread of their own, for half a minute at most: the clocks of the window go on meanwhile. One that takes
 * longer, or more memory than there is for it, is refused in words. [Q1, X3]
 */
export function createTableReader(workerFile: string, timeLimitMs: number = TIME_LIMIT_MS): ReadLogTable {
  return (source) =>
    new Promise((resolve) => {
      const worker = new Worker(workerFile, {
        workerData: source,
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
        env: {},
        stdout: true,
        stderr: true,
      });
      const end = (read: Result<LogTable, Failure>) => {
        clearTimeout(timer);
        void worker.terminate();
        resolve(read);
      };
      const timer = setTimeout(() => end(unread(source, 'took too long to read')), timeLimitMs);
      worker.once('message', end);
      worker.once('error', () => end(unread(source, 'could not be read')));
    });
}

function unread(source: LogTableSource, what: string): Result<LogTable, Failure> {
  const name = 'pasted' in source ? PASTED : path.basename(source.path);
  return err({ code: 'table-refused', sentence: `${name} ${what}; split it and try again.`, field: null });
}
