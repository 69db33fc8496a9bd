import { Worker } from 'node:worker_threads';
import type { MailWords } from '@contract/evidence';
import type { Instant } from '@domain/kernel/instant';
import type { MailRequest } from './mail-worker';
import { unreadMail } from './read-mail';

const TIME_LIMIT_MS = 10_000;
/** A mail of 50 MB takes some four times that; beyond it the thread is ended, not the app. */
const MEMORY_LIMIT_MB = 512;

/**
 * Reads mails in a thread of their own, one each, for ten seconds at most. A mail that takes longer, or that breaks the
 * thread, is told as one that could not be read; its file is kept all the same. [L8, X3]
 */
export function createMailReader(
  workerFile: string,
  timeLimitMs: number = TIME_LIMIT_MS,
): (bytes: Uint8Array, now: Instant) => Promise<MailWords | null> {
  return (bytes, now) =>
    new Promise((resolve) => {
      const worker = new Worker(workerFile, {
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
        env: {},
        // What a broken mail makes the thread say is nothing for the app's own output.
        stdout: true,
        stderr: true,
      });
      const end = (mail: MailWords | null) => {
        clearTimeout(timer);
        void worker.terminate();
        resolve(mail);
      };
      const timer = setTimeout(() => end(tooLong), timeLimitMs);
      worker.once('message', end);
      worker.once('error', () => end(broken));
      worker.once('exit', () => end(broken));
      worker.postMessage({ bytes, now } satisfies MailRequest);
    });
}

const tooLong = unreadMail('The mail took too long to read, so its words were left out; its file is kept whole.');
const broken = unreadMail('The mail could not be read, so its words were left out; its file is kept whole.');
