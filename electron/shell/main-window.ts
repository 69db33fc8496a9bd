import type { BrowserWindow } from 'electron';
import { openWindow, showWindow, type WindowOptions, zoomWindow } from './window';
import type { WindowState } from './window-state';

export interface MainWindowOptions extends Omit<WindowOptions, 'state'> {
  /** How it stood when it was last closed. */
  readonly lastState: () => WindowState;
  readonly onClosed: () => void;
}

/** The window with everything in it. On macOS the app goes on without it. */
export interface MainWindow {
  /** Null while it is closed. */
  readonly window: () => BrowserWindow | null;
  /** Opens it, or brings it to the front. */
  readonly show: () => void;
  readonly zoom: (to: 'in' | 'out' | 'reset') => void;
}

export function createMainWindow({ lastState, onClosed, ...options }: MainWindowOptions): MainWindow {
  let window: BrowserWindow | null = null;
  const open = () => {
    window = openWindow({ ...options, state: lastState() });
    window.on('closed', () => {
      window = null;
      onClosed();
    });
  };
  return {
    window: () => window,
    show: () => (window === null ? open() : showWindow(window)),
    zoom: (to) => window !== null && zoomWindow(window, to),
  };
}
