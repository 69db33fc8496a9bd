import { app, dialog } from 'electron';
import type { Logger } from './logger';

/** Without a window nobody would learn why nothing happens, and the lock would keep the next start from trying. */
export function giveUp(dataFolder: string, logger: Logger): (cause: unknown) => void {
  return (cause) => {
    logger.error('the start failed', cause);
    const reason = cause instanceof Error ? cause.message : String(cause);
    dialog.showErrorBox('Holdline could not start', `${reason}. What was saved before is safe in ${dataFolder}.`);
    app.exit(1);
  };
}
