import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Failure } from '@contract/failure';
import { err } from '@domain/kernel/result';
import type { PrintPdf } from '../exports/formats';
import type { Ask, ExportJob, FromExportThread, ToExportThread } from './export-messages';
import type { Exported, ExportSource } from './export-report';
import type { MakeExport } from './make-export';

/** Acts per message: copying more at once would hold up the clocks. */
const PIECE = 1000;

/**
 * Makes exports in a thread of their own, one each: a Word document of 20,000 entries takes ten seconds, in which no act would
 * be acknowledged. The thread gets the acts of the record and asks for files and prints. Stopping ends it at once; a report that
 * takes more memory than there is is refused with a sentence. [J1, R2, X3]
 */
export function createExportThread(
  workerFile: string,
  printPdf: PrintPdf,
  resourceLimits: ResourceLimits = {},
): MakeExport {
  return async (incident, request, { signal, onProgress, reference, file, now }) => {
    signal.throwIfAborted();
    const { id, heads, commits } = incident;
    const workerData: ExportJob = { id, heads, reference, file, now, request };
    const worker = new Worker(workerFile, { workerData, env: {}, resourceLimits });
    const tell = (message: ToExportThread) => worker.postMessage(message);
    const made = new Promise<Exported>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.once('error', (cause) => (isOutOfMemory(cause) ? resolve(err(tooLarge)) : reject(cause)));
      worker.once('exit', (code) => reject(new Error(`the thread of an export ended with ${code}`)));
      worker.on('message', (message: FromExportThread) => {
        switch (message.type) {
          case 'progress':
            return onProgress(message.progress);
          case 'made':
            return resolve(message.exported);
          case 'ask':
            return answered(message.ask, incident, printPdf, signal).then(
              (answer) => tell({ type: 'answer', id: message.id, answer }),
              (cause) => tell({ type: 'refusal', id: message.id, message: String(cause) }),
            );
        }
      });
    });
    sendCommits(commits, tell, signal);
    try {
      return await made;
    } finally {
      await worker.terminate();
    }
  };
}

function sendCommits(
  commits: ExportSource['commits'],
  tell: (message: ToExportThread) => void,
  signal: AbortSignal,
  start = 0,
): void {
  if (signal.aborted) return;
  const isLast = start + PIECE >= commits.length;
  tell({ type: 'commits', commits: commits.slice(start, start + PIECE), isLast });
  // Each piece in a turn of its own, so that acts and ticks get through in between.
  if (!isLast) setImmediate(() => sendCommits(commits, tell, signal, start + PIECE));
}

async function answered(
  { name, given }: Ask,
  { evidence, segmentFiles }: ExportSource,
  printPdf: PrintPdf,
  signal: AbortSignal,
): Promise<unknown> {
  switch (name) {
    case 'evidenceCheck':
      return evidence.check(given);
    case 'evidenceRead':
      return evidence.read(...given);
    case 'segmentFiles':
      return segmentFiles();
    case 'printPdf':
      return printPdf(...given, signal);
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

const tooLarge: Failure = {
  code: 'export-too-large',
  sentence: 'The report takes more memory than there is. Choose fewer entries, or a format such as CSV or Markdown.',
  field: 'format',
};
