import { app } from 'electron';
import type { Logger } from './logger';

/** A disk that hangs must not keep the app from quitting for ever; what was acknowledged is on it already. */
const PATIENCE_MS = 5000;

/** Quits with the last window (a Mac keeps the app), and only when what was under way is finished. */
export function quitCleanly(finish: () => Promise<void>, logger: Logger): void {
  let isFinished = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (isFinished) return;
    event.preventDefault();
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    void Promise.race([finish(), patience])
      .catch((cause: unknown) => logger.error('while quitting', cause))
      .finally(() => {
        isFinished = true;
        // Electron forgets a quit that is asked for again while it still tells of the first one.
        setImmediate(() => app.quit());
      });
  });
}
