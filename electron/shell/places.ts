import path from 'node:path';
import { app } from 'electron';

/** Where this run keeps what. */
export interface Places {
  /** The team's record. */
  readonly data: string;
  /** What belongs to this computer: settings, drafts, cache, log. */
  readonly userData: string;
  /** What was built: beside `main.js`. */
  readonly renderer: string;
  readonly preload: string;
  readonly spellingWorker: string;
  /** The threads that read case files, mails and tables. */
  readonly caseWorker: string;
  readonly mailWorker: string;
  readonly tableWorker: string;
  /** The thread that makes exports. */
  readonly exportWorker: string;
}

/**
 * The folders of this run. HOLDLINE_USER_DATA and HOLDLINE_DATA put them elsewhere. Must run before anything asks
 * Electron for userData: the lock of the single instance lies in it as well.
 */
export function findPlaces(builtFolder: string, environment: NodeJS.ProcessEnv): Places {
  const { HOLDLINE_USER_DATA, HOLDLINE_DATA } = environment;
  if (HOLDLINE_USER_DATA) app.setPath('userData', path.resolve(HOLDLINE_USER_DATA));
  const userData = app.getPath('userData');
  return {
    userData,
    data: HOLDLINE_DATA ? path.resolve(HOLDLINE_DATA) : path.join(userData, 'data'),
    renderer: path.join(builtFolder, '../renderer'),
    preload: path.join(builtFolder, '../preload/preload.cjs'),
    spellingWorker: path.join(builtFolder, '../spelling/worker.js'),
    caseWorker: path.join(builtFolder, '../case-worker/case-worker.js'),
    mailWorker: path.join(builtFolder, '../mail-worker/mail-worker.js'),
    tableWorker: path.join(builtFolder, '../table-worker/table-worker.js'),
    exportWorker: path.join(builtFolder, '../export-worker/export-worker.js'),
  };
}
