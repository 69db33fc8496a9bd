import { BrowserWindow, screen, type WebContents } from 'electron';
import { FIRST_HEIGHT, quickBounds } from './quick-bounds';
import { backgroundColour, pagePreferences } from './window';

export interface QuickWindowOptions {
  /** Of its page: `app://holdline/quick.html`. */
  readonly address: string;
  readonly preload: string;
  /** Tells a page that was loaded before that it is wanted again. */
  readonly onWanted: (page: WebContents) => void;
  readonly logError: (what: string, cause: unknown) => void;
}

/** The small window of quick capture: made at the first press of its keys, and only hidden from then on. */
export interface QuickWindow {
  /** Null before the first press. */
  readonly window: () => BrowserWindow | null;
  /** Shows it, ready to type; where it has the focus already, hides it. */
  readonly press: () => void;
  /** Its page has measured itself, in its own pixels: from now on keys reach the line. */
  readonly fit: (height: number) => void;
  /** The focus goes back to where it came from; what was typed stays. */
  readonly hide: () => void;
  /** Lets it go for good, so that the app can quit with its last window. */
  readonly close: () => void;
}

/** A page that hangs must not keep the window away for ever. */
const PATIENCE_MS = 2000;

export function createQuickWindow(options: QuickWindowOptions): QuickWindow {
  let window: BrowserWindow | null = null;
  // From the press until the page can take keys: shown before, it would swallow what is typed. [L9]
  let wanted: NodeJS.Timeout | null = null;
  let isClosing = false;

  function show(): void {
    if (wanted !== null) clearTimeout(wanted);
    wanted = null;
    window?.show();
    window?.focus();
  }

  function open(): BrowserWindow {
    isClosing = false;
    const opened = openQuickWindow(options);
    opened.on('close', (event) => {
      if (isClosing) return;
      event.preventDefault();
      opened.hide();
    });
    opened.on('closed', () => {
      if (wanted !== null) clearTimeout(wanted);
      wanted = null;
      window = null;
    });
    return opened;
  }

  return {
    window: () => window,
    press() {
      if (window?.isVisible() && window.isFocused()) return window.hide();
      const isFresh = window === null;
      window ??= open();
      const screenArea = screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea;
      if (!window.isVisible()) {
        window.setBounds(quickBounds(screenArea, window.getBounds().height / zoomOf(window), zoomOf(window)));
      }
      wanted ??= setTimeout(show, PATIENCE_MS);
      if (!isFresh) options.onWanted(window.webContents);
    },
    fit(height) {
      if (window === null) return;
      const { workArea } = screen.getDisplayMatching(window.getBounds());
      const fitted = quickBounds(workArea, height, zoomOf(window));
      const { x, y } = window.getBounds();
      // Whoever moved it finds it where they left it.
      window.setBounds(window.isVisible() ? { ...fitted, x, y } : fitted);
      if (wanted !== null) show();
    },
    hide: () => window?.hide(),
    close() {
      isClosing = true;
      window?.close();
    },
  };
}

function openQuickWindow({ address, preload, logError }: QuickWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 560,
    height: FIRST_HEIGHT,
    show: false,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    title: 'Quick capture - Holdline',
    backgroundColor: backgroundColour(),
    // A panel takes keys without bringing the rest of the app forward, so that the focus can go back.
    ...(process.platform === 'darwin' ? { type: 'panel' } : {}),
    webPreferences: pagePreferences(preload),
  });
  // Its keys are its own: those of the menu bar are about the main window.
  if (process.platform !== 'darwin') window.removeMenu();
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  const { webContents } = window;
  webContents.on('preload-error', (_event, _path, cause) => logError('the preload script failed', cause));
  webContents.on('render-process-gone', (_event, { reason }) => {
    logError('the page of quick capture is gone', reason);
    if (reason !== 'clean-exit' && !window.isDestroyed()) webContents.reload();
  });
  window.loadURL(address).catch((cause: unknown) => logError('the page of quick capture did not load', cause));
  return window;
}

function zoomOf(window: BrowserWindow): number {
  return window.webContents.zoomFactor;
}
