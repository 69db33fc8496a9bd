import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

const SWITCH = '--command-line';

/** What stands behind `--command-line --`, where Chromium reads no switch any more; null where a window is wanted. */
export function askedOfCommandLine(argv: readonly string[]): readonly string[] | null {
  const found = argv.indexOf(SWITCH);
  if (found === -1) return null;
  const given = argv.slice(found + 1);
  return given[0] === '--' ? given.slice(1) : given;
}

/**
 * Runs a command in the app itself, without a window, and ends the app with its exit code: a packaged app cannot be run as
 * plain Node, because a fuse forbids what every other program could do with that. Must be called before the app is ready. What
 * Chromium keeps for a session goes to a folder that is gone afterwards, so that a window may be open beside it.
 */
export async function runWithoutWindow(run: () => Promise<number>): Promise<void> {
  const session = mkdtempSync(path.join(app.getPath('temp'), 'holdline-command-'));
  app.setPath('sessionData', session);
  let exitCode = 1;
  try {
    await app.whenReady();
    exitCode = await run();
  } catch (cause) {
    process.stderr.write(`${cause}\n`);
  }
  rmSync(session, { recursive: true, force: true });
  // What was printed into a pipe must still arrive, and `app.exit` does not wait for it.
  for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write('', resolve));
  app.exit(exitCode);
}
