import { EXPORT_FORMATS, FILE_FORMATS } from '@contract/export';
import { DEFAULT_HOTKEY, isHotkey } from '@contract/hotkey';
import type { Settings } from '@contract/settings';
import { MAX_DICTIONARY_WORDS, MAX_WORD_CHARACTERS } from '@contract/spelling';
import type { Outcome } from '@contract/window-api';
import type { NewId } from '@domain/kernel/ids';
import { err, ok } from '@domain/kernel/result';
import { isZone } from '@domain/kernel/zone';
import { READER_NAMES } from '@domain/reports/readers';
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
  /** Ids of the incidents that were opened in the main window, the latest first. */
  readonly openedIncidents: () => readonly string[];
  readonly noteOpened: (incidentId: string) => void;
  /** What notifications told so far. */
  readonly toldNotices: () => unknown;
  readonly keepToldNotices: (told: unknown) => void;
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
  quickCapture: z.boolean(),
  quickCaptureKeys: z.string().refine(isHotkey),
  tray: z.boolean(),
  notifications: z.boolean(),
  lastExports: z
    .array(
      z.object({
        reader: z.enum(READER_NAMES),
        format: z.enum(EXPORT_FORMATS),
        // Earlier versions did not ask.
        bundled: z.array(z.enum(FILE_FORMATS)).readonly().nullable().default(null),
        zone: z.string().refine(isZone),
      }),
    )
    .readonly(),
} as const;
const openedShape = z.array(z.string().max(64)).readonly();

/** More are never asked about: which one is meant is a question among those that are still open. */
const MAX_OPENED = 20;

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
    quickCapture: read('quickCapture', shapes.quickCapture, true),
    quickCaptureKeys: read('quickCaptureKeys', shapes.quickCaptureKeys, DEFAULT_HOTKEY),
    tray: read('tray', shapes.tray, true),
    notifications: read('notifications', shapes.notifications, true),
    lastExports: read('lastExports', shapes.lastExports, []),
  };

  let opened = openedShape.safeParse(store.get('openedIncidents')).data ?? [];

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
    openedIncidents: () => opened,
    noteOpened: (incidentId) => {
      if (opened[0] === incidentId) return;
      opened = [incidentId, ...opened.filter((one) => one !== incidentId)].slice(0, MAX_OPENED);
      tried(() => store.set({ openedIncidents: opened }));
    },
    toldNotices: () => store.get('toldNotices'),
    keepToldNotices: (toldNotices) => void tried(() => store.set({ toldNotices })),
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
