import { parentPort, workerData } from 'node:worker_threads';
import { readCaseFile } from './read-case-file';

// One file for each thread; it ends with its answer.
parentPort?.postMessage(await readCaseFile(String(workerData)));
