import path from 'node:path';
// The variant without Electron: the other one opens channels of its own to every page.
import log from 'electron-log/node';

export interface Logger {
  readonly info: (what: string) => void;
  readonly error: (what: string, cause: unknown) => void;
}

const MAX_LOG_BYTES = 1_000_000;

/**
 * Writes `holdline.log` in a folder, for finding out later what went wrong. It gets what happened and never what people
 * wrote: no entry, no draft, no name.
 */
export function createLogger(folder: string): Logger {
  log.transports.file.resolvePathFn = () => path.join(folder, 'holdline.log');
  log.transports.file.maxSize = MAX_LOG_BYTES;
  log.transports.file.level = 'info';
  log.transports.console.level = 'warn';
  return {
    info: (what) => log.info(what),
    error: (what, cause) => log.error(what, told(cause)),
  };
}

/** Bugs that nothing caught: written down, and the app goes on, because what it acknowledged is on the disk. */
export function catchStrays(logger: Logger): void {
  process.on('uncaughtException', (cause) => logger.error('uncaught', cause));
  process.on('unhandledRejection', (cause) => logger.error('unhandled', cause));
}

function told(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
