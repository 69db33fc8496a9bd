import type { IncidentSummary } from '@contract/incidents';
import type { MenuAction, News } from '@contract/news';
import type { QuickCapture, QuickLogged } from '@contract/quick-capture';
import type { Settings } from '@contract/settings';
import type { Instant } from '@domain/kernel/instant';
import { attentionAcross } from '@domain/queries/attention';
import { app, type BrowserWindow, globalShortcut, type WebContents } from 'electron';
import { createHotkey, type Hotkey, isWayland } from './hotkey';
import { createQuickWindow } from './quick-window';
import { createTray } from './tray';
import { trayWords } from './tray-words';

export interface QuickCaptureOptions {
  /** Of our pages: `app://holdline/`, or the development server. */
  readonly address: string;
  readonly preload: string;
  readonly settings: () => Settings;
  readonly now: () => Instant;
  readonly targets: {
    readonly list: () => Promise<readonly IncidentSummary[]>;
    readonly load: () => Promise<QuickCapture>;
  };
  readonly tell: (page: WebContents, news: News) => void;
  readonly tellMain: (news: News) => void;
  /** Opens the main window, or brings it forward. */
  readonly showMainWindow: () => void;
  readonly logError: (what: string, cause: unknown) => void;
}

/** The ways to Holdline from another program: keys, a small window, an icon. */
export interface QuickCaptureShell {
  readonly hotkey: Hotkey;
  readonly window: () => BrowserWindow | null;
  readonly press: () => void;
  /** The keys that open it; null while none do. */
  readonly keys: () => string | null;
  /** On a Mac the menu bar is there for the small window too: then it takes what is about typed words. */
  readonly takesMenu: (action: MenuAction) => boolean;
  readonly load: () => Promise<QuickCapture>;
  readonly fit: (height: number) => void;
  readonly close: (logged: QuickLogged | null) => void;
  readonly showMainWindow: () => void;
  /** What the icon tells of has changed. */
  readonly changed: () => void;
  /** The main window is closed: where that ends the app, the small one must not keep it. */
  readonly mainWindowClosed: () => void;
  readonly stop: () => void;
}

/** A start with this word opens the small window: for desktops that give out keys by themselves. */
export function asksForQuickCapture(given: readonly string[]): boolean {
  return given.includes('--quick-capture');
}

export function createQuickCapture(options: QuickCaptureOptions): QuickCaptureShell {
  const { settings, now, targets, tell, tellMain, showMainWindow, logError } = options;
  const isMac = process.platform === 'darwin';
  const quick = createQuickWindow({
    address: new URL('quick.html', options.address).href,
    preload: options.preload,
    onWanted: (page) => {
      tell(page, { type: 'tick', now: now() });
      tell(page, { type: 'quickCaptureWanted' });
    },
    logError,
  });
  const hotkey = createHotkey({
    shortcuts: globalShortcut,
    desktop: { isMac, isWayland: isWayland(process.env) },
    onPress: quick.press,
  });
  hotkey.follow(settings());
  const keys = () => {
    const { quickCapture, quickCaptureKeys } = settings();
    return quickCapture && hotkey.state().problem === null ? quickCaptureKeys : null;
  };
  const tray = createTray({
    settings,
    keys,
    read: async () => {
      const open = await targets.list();
      return trayWords(open[0] ?? null, attentionAcross(open, now()), now());
    },
    quickCapture: quick.press,
    openHoldline: showMainWindow,
    quit: () => app.quit(),
    logError,
  });
  // The small window must not keep the app from quitting, and its page keeps the draft before it goes.
  app.on('before-quit', quick.close);

  return {
    hotkey,
    window: quick.window,
    press: quick.press,
    keys,
    takesMenu(action) {
      const window = quick.window();
      if (action !== 'undo' || !window?.isFocused()) return false;
      window.webContents.undo();
      return true;
    },
    async load() {
      const page = quick.window()?.webContents;
      if (page !== undefined) tell(page, { type: 'tick', now: now() });
      return targets.load();
    },
    fit: quick.fit,
    close(logged) {
      quick.hide();
      if (logged !== null) tellMain({ type: 'quickLogged', ...logged });
    },
    showMainWindow() {
      quick.hide();
      showMainWindow();
    },
    changed: tray.changed,
    mainWindowClosed: () => (isMac ? undefined : quick.close()),
    stop() {
      tray.remove();
      globalShortcut.unregisterAll();
    },
  };
}
