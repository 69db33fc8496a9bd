import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '@domain/kernel/instant';

export interface SetAside {
  readonly notices: readonly string[];
  /** The device id, where it could still be read: without it this computer would take its own record for another's. */
  readonly deviceId: string | null;
}

/**
 * Looks at `settings.json` before electron-store does. One that is no JSON object is renamed to
 * `settings.corrupt-<time>.json` beside it, whole, and the person is told; the app starts with fresh settings.
 */
export function setAsideCorruptSettings(folder: string, now: Instant): SetAside {
  const file = path.join(folder, 'settings.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // There is none yet, or it cannot be read at all: then electron-store says so.
    return { notices: [], deviceId: null };
  }
  if (isObjectText(text)) return { notices: [], deviceId: null };

  const aside = `settings.corrupt-${now.replaceAll(/[:.]/g, '-')}.json`;
  const deviceId = /"deviceId"\s*:\s*"([0-9a-f]{8}-[0-9a-f-]{27})"/.exec(text)?.[1] ?? null;
  try {
    renameSync(file, path.join(folder, aside));
  } catch {
    const notice =
      'The settings file is damaged and could not be set aside; Holdline runs with fresh settings until you quit.';
    return { notices: [notice], deviceId };
  }
  const notice = `The settings file was damaged. It was set aside as ${aside}, and Holdline started with fresh settings; no incident is affected.`;
  return { notices: [notice], deviceId };
}

function isObjectText(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
