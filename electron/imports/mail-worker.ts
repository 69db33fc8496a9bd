import { parentPort } from 'node:worker_threads';
import type { Instant } from '@domain/kernel/instant';
import { readMail } from './read-mail';

/** A thread of its own for mails, so that a hostile one costs time here and never in the window. */
export interface MailRequest {
  readonly bytes: Uint8Array;
  readonly now: Instant;
}

parentPort?.once('message', ({ bytes, now }: MailRequest) => {
  void readMail(bytes, now).then((mail) => parentPort?.postMessage(mail));
});
