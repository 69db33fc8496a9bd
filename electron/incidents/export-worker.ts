import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { incidentProjection } from '@domain/incident/incident';
import type { Commit } from '@domain/record/envelope';
import { emptyFold, receive, stateOf } from '@domain/record/fold';
import type { Ask, Asked, ExportJob, FromExportThread, ToExportThread } from './export-messages';
import { type ExportSource, exportReport } from './export-report';

/** One export for each thread, from the acts of a record to the bytes of a file. */
async function work(port: MessagePort, job: ExportJob): Promise<void> {
  const commits: Commit[] = [];
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(cause: Error): void }>();
  const tell = (message: FromExportThread) => port.postMessage(message);
  const ask = <Name extends keyof Asked>(name: Name, given: Asked[Name]['given']) =>
    new Promise<Asked[Name]['answer']>((resolve, reject) => {
      const id = waiting.size;
      // Whoever answers goes by the same list of what each name gives.
      waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
      tell({ type: 'ask', id, ask: { name, given } as Ask });
    });
  await new Promise<void>((resolve) => {
    port.on('message', (message: ToExportThread) => {
      switch (message.type) {
        case 'commits':
          commits.push(...message.commits);
          if (message.isLast) resolve();
          return;
        case 'answer':
          return waiting.get(message.id)?.resolve(message.answer);
        case 'refusal':
          return waiting.get(message.id)?.reject(new Error(message.message));
      }
    });
  });
  const source: ExportSource = {
    id: job.id,
    heads: job.heads,
    commits,
    state: stateOf(receive(emptyFold(incidentProjection), commits)),
    segmentFiles: () => ask('segmentFiles', null),
    evidence: {
      check: (sha256) => ask('evidenceCheck', sha256),
      read: (sha256, limit) => ask('evidenceRead', [sha256, limit]),
    },
  };
  const { request, reference, file, now } = job;
  const exported = await exportReport(source, request, {
    reference,
    file,
    now,
    printPdf: (html, footer) => ask('printPdf', [html, footer]),
    onProgress: (progress) => tell({ type: 'progress', progress }),
  });
  tell({ type: 'made', exported });
}

// The thread was started with this very job.
if (parentPort !== null) await work(parentPort, workerData as ExportJob);
