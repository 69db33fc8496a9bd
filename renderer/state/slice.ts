import type { WindowApi } from '@contract/window-api';
import type { AppState } from './app-state';

/** What a slice works with: the store that it is part of, and the main process. */
export interface SliceTools {
  readonly get: () => AppState;
  readonly set: (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void;
  readonly bridge: WindowApi;
}
