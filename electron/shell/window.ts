import path from 'node:path';
import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import { MIN_HEIGHT, MIN_WIDTH, reachableBounds, steppedZoom, type WindowState } from './window-state';

export interface WindowOptions {
  /** `app://holdline/`, or the development server. */
  readonly address: string;
  readonly preload: string;
  readonly state: WindowState;
  readonly keepState: (state: WindowState) => void;
  readonly onFocus: () => void;
  readonly onShown: () => void;
  /** The page is gone, through no wish of the person's. */
  readonly onGone: (window: BrowserWindow) => void;
  readonly logError: (what: string, cause: unknown) => void;
}

/** Colours of `styles/tokens.css`, so that the window does not flash before its page has painted. */
const background = { light: '#eef1f4', dark: '#0d1317' } as const;

/** What every page of Holdline runs with: in its sandbox, with the bridge and nothing else. */
export function pagePreferences(preload: string): WebPreferences {
  return {
    preload: path.resolve(preload),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
  };
}

/** Opens the main window; it shows itself once its page has painted. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const { state } = options;
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...reachableBounds(state.bounds, areas),
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: 'Holdline',
    backgroundColor: backgroundColour(),
    webPreferences: pagePreferences(options.preload),
  });
  if (state.isMaximized) window.maximize();
  follow(window, options);
  window.loadURL(options.address).catch((cause: unknown) => options.logError('the page did not load', cause));
  return window;
}

/** Sets the zoom of the page one step up or down, or back to 100 %. [X5] */
export function zoomWindow(window: BrowserWindow, to: 'in' | 'out' | 'reset'): void {
  const { webContents } = window;
  webContents.zoomFactor = to === 'reset' ? 1 : steppedZoom(Math.round(webContents.zoomFactor * 100) / 100, to);
}

export function backgroundColour(): string {
  return nativeTheme.shouldUseDarkColors ? background.dark : background.light;
}

/** Brings the window to the front, for a second start of the app. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function follow(window: BrowserWindow, { state, keepState, onFocus, onShown, onGone, logError }: WindowOptions): void {
  const { webContents } = window;
  const keep = () => {
    const isMaximized = window.isMaximized() || window.isFullScreen();
    keepState({ bounds: window.getNormalBounds(), isMaximized, zoom: webContents.zoomFactor });
  };
  window.once('ready-to-show', () => window.show());
  window.on('close', keep);
  window.on('focus', onFocus);
  window.on('show', onShown);
  window.on('restore', onShown);
  webContents.on('did-finish-load', () => {
    webContents.zoomFactor = state.zoom;
  });
  webContents.on('zoom-changed', (_event, direction) => zoomWindow(window, direction));
  webContents.on('preload-error', (_event, _path, cause) => logError('the preload script failed', cause));
  webContents.on('render-process-gone', (_event, { reason }) => {
    logError('the page is gone', reason);
    if (reason !== 'clean-exit') onGone(window);
  });
}
