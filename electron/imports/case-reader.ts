import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Failure } from '@contract/failure';
import type { CaseFile } from '@domain/cases/read-case';
import type { Result } from '@domain/kernel/result';
import type { ReadCaseFile } from './read-case-file';

/**
 * Reads case files in a thread of their own: checking one of 4 MB takes half a second and more, in which the clocks of the
 * window would stand still. Rejects when the thread fails, which can only be a bug.
 */
export function createCaseReader(workerFile: string): ReadCaseFile {
  return async (file) => {
    const worker = new Worker(workerFile, { workerData: file });
    try {
      // An 'error' event rejects; the worker posts exactly one message, of this shape.
      const [read] = (await once(worker, 'message')) as [Result<CaseFile, Failure>];
      return read;
    } finally {
      await worker.terminate();
    }
  };
}
