import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

export interface Folders {
  /** The team's record. */
  readonly data: string;
  /** Where the app keeps what belongs to this computer. */
  readonly userData: string;
}

/** The folders that the app uses on this computer, worked out without Electron; `given` is `--data`. */
export function foldersOf({ environment, platform, home }: Machine, given: string | undefined): Folders {
  const { HOLDLINE_DATA, HOLDLINE_USER_DATA } = environment;
  const userData = HOLDLINE_USER_DATA
    ? path.resolve(HOLDLINE_USER_DATA)
    : path.join(applicationData(environment, platform, home), 'Holdline');
  const data = given ?? (HOLDLINE_DATA || path.join(userData, 'data'));
  return { userData, data: path.resolve(data) };
}

/**
 * The id under which the app writes on this computer, so that it takes what the command line wrote for its own: it blanks
 * redacted words only in its own files. Null where the app was never started here. [L5b, J8]
 */
export async function deviceOf({ userData }: Folders): Promise<string | null> {
  try {
    return settingsShape.parse(JSON.parse(await readFile(path.join(userData, 'settings.json'), 'utf8'))).deviceId;
  } catch {
    return null;
  }
}

const settingsShape = z.object({ deviceId: z.string().regex(/^[0-9a-f]{8}-[0-9a-f-]{27}$/) });

/** As Electron's `appData`. */
function applicationData(environment: Machine['environment'], platform: NodeJS.Platform, home: string): string {
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (platform === 'win32') return environment.APPDATA || path.join(home, 'AppData', 'Roaming');
  return environment.XDG_CONFIG_HOME || path.join(home, '.config');
}
