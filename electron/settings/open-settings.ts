import type { NewId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { openElectronStore } from './electron-store';
import { setAsideCorruptSettings } from './set-aside-corrupt';
import { createSettings, type SettingsKeeper } from './settings';

/** The settings of this computer from its folder, with all that the person should know of how that went. */
export function openSettings(
  folder: string,
  { now, newId }: { readonly now: Instant; readonly newId: NewId },
): { readonly settings: SettingsKeeper; readonly notices: readonly string[] } {
  const setAside = setAsideCorruptSettings(folder, now);
  const { store, notices } = openElectronStore(folder);
  const systemZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const settings = createSettings(store, { newId, systemZone, knownDeviceId: setAside.deviceId });
  return { settings, notices: [...setAside.notices, ...notices, ...settings.notices] };
}
