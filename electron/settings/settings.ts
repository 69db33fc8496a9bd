import { MAX_DICTIONARY_WORDS, MAX_WORD_CHARACTERS } from '@contract/spelling';
import type { Outcome, Settings } from '@contract/window-api';
import type { NewId } from '@domain/kernel/ids';
import { err, ok } from '@domain/kernel/result';
import { isZone } from '@domain/kernel/zone';
import { z } from 'zod';
import { diskReason } from '../files/disk-sentence';
import type { KeyValueStore } from './key-value-store';

/** What belongs to this computer; the team's record is kept elsewhere. */
export interface SettingsKeeper {
  readonly settings: () => Settings;
  readonly save: (change: Partial<Settings>) => Outcome<Settings>;
  /** One per installation, for ever. */
  readonly deviceId: string;
  readonly windowState: () => unknown;
  /** Answers whether it could be kept; the window closes either way. */
  readonly keepWindowState: (state: unknown) => boolean;
  /** Fields of the file that made no sense and count as not set. */
  readonly notices: readonly string[];
}

const shapes = {
  name: z.string().max(300),
  timeZone: z.string().refine(isZone),
  theme: z.enum(['system', 'light', 'dark']),
  letterShortcuts: z.boolean(),
  checkSpelling: z.boolean(),
  dictionary: z.array(z.string().min(1).max(MAX_WORD_CHARACTERS)).max(MAX_DICTIONARY_WORDS),
} as const;
const deviceIdShape = z.string().regex(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);

/** Reads the settings of this computer; a field that makes no sense counts as not set, and is told. */
export function createSettings(
  store: KeyValueStore,
  options: { readonly newId: NewId; readonly systemZone: string; readonly knownDeviceId: string | null },
): SettingsKeeper {
  const notices: string[] = [];
  const read = <T>(key: string, shape: z.ZodType<T>, otherwise: T): T => {
    const value = store.get(key);
    if (value === undefined) return otherwise;
    const checked = shape.safeParse(value);
    if (checked.success) return checked.data;
    notices.push(`The setting "${key}" in the settings file made no sense and was left out; set it again in Settings.`);
    return otherwise;
  };
  let settings: Settings = {
    name: read('name', shapes.name, ''),
    timeZone: read('timeZone', shapes.timeZone, isZone(options.systemZone) ? options.systemZone : 'Etc/UTC'),
    theme: read('theme', shapes.theme, 'system'),
    letterShortcuts: read('letterShortcuts', shapes.letterShortcuts, true),
    checkSpelling: read('checkSpelling', shapes.checkSpelling, true),
    dictionary: read('dictionary', shapes.dictionary, []),
  };

  const kept = deviceIdShape.safeParse(store.get('deviceId'));
  const deviceId = kept.success ? kept.data : (options.knownDeviceId ?? options.newId());
  if (!kept.success) tried(() => store.set({ deviceId }));

  return {
    settings: () => settings,
    save: (change) => {
      const changed = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      try {
        store.set(changed);
      } catch (cause) {
        const sentence = `The settings were not saved. ${diskReason(cause)}`;
        return err({ code: 'settings-not-saved', sentence, field: null });
      }
      settings = { ...settings, ...changed };
      return ok(settings);
    },
    deviceId,
    windowState: () => store.get('window'),
    keepWindowState: (state) => tried(() => store.set({ window: state })),
    notices,
  };
}

function tried(task: () => void): boolean {
  try {
    task();
    return true;
  } catch {
    return false;
  }
}
