import { parentPort, workerData } from 'node:worker_threads';
import { readLogTable } from './read-log-table';

// One table for each thread; it ends with its answer. Whoever starts it gives a source of just this type.
parentPort?.postMessage(await readLogTable(workerData));
