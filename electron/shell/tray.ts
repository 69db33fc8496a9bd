import type { Settings } from '@contract/settings';
import { Menu, nativeImage, Tray } from 'electron';
import largeIcon from './tray-icon@2x.png?inline';
import icon from './tray-icon.png?inline';
import { type TrayHandlers, trayMenu } from './tray-menu';
import { type TrayWords, trayTooltip } from './tray-words';

export interface TrayOptions extends TrayHandlers {
  readonly settings: () => Settings;
  /** Null while the keys of quick capture do not work. */
  readonly keys: () => string | null;
  readonly read: () => Promise<TrayWords>;
  readonly logError: (what: string, cause: unknown) => void;
}

export interface AppTray {
  /** Something it tells of may have changed. */
  readonly changed: () => void;
  readonly remove: () => void;
}

/** Many acts at once make one menu; a person does not see the difference. */
const GATHER_MS = 1000;
const EVERY_MINUTE_MS = 60_000;

/** The icon beside the clock of the desktop, where it has such a place. It is never the only way to anything. */
export function createTray(options: TrayOptions): AppTray {
  const { settings, keys, read, logError } = options;
  const isMac = process.platform === 'darwin';
  let tray: Tray | null = null;
  let shown = '';
  let gathering: NodeJS.Timeout | null = null;
  let isRemoved = false;

  async function refresh(): Promise<void> {
    gathering = null;
    if (!settings().tray) return remove();
    const words = await read();
    if (isRemoved || !settings().tray) return;
    tray ??= makeTray(options);
    const texts = JSON.stringify([words, keys()]);
    // On Linux a menu that is open closes when it is set again.
    if (texts === shown) return;
    shown = texts;
    tray.setToolTip(trayTooltip(words));
    if (isMac) tray.setTitle(words.elapsed === null ? '' : ` ${words.elapsed}`, { fontType: 'monospacedDigit' });
    tray.setContextMenu(Menu.buildFromTemplate(trayMenu(words, options, { keys: keys(), isMac })));
  }

  const changed = () => {
    gathering ??= setTimeout(() => {
      refresh().catch((cause: unknown) => logError('the tray icon could not be shown', cause));
    }, GATHER_MS);
  };
  const minute = setInterval(changed, EVERY_MINUTE_MS);
  changed();

  function remove(): void {
    tray?.destroy();
    tray = null;
    shown = '';
  }

  return {
    changed,
    remove() {
      isRemoved = true;
      clearInterval(minute);
      if (gathering !== null) clearTimeout(gathering);
      remove();
    },
  };
}

function makeTray({ openHoldline }: TrayHandlers): Tray {
  const image = nativeImage.createFromDataURL(icon);
  image.addRepresentation({ scaleFactor: 2, dataURL: largeIcon });
  // A Mac paints it in the colour of its menu bar.
  if (process.platform === 'darwin') image.setTemplateImage(true);
  const tray = new Tray(image);
  // A Mac opens the menu by a click; elsewhere the menu has the other button.
  if (process.platform !== 'darwin') tray.on('click', () => openHoldline());
  return tray;
}
