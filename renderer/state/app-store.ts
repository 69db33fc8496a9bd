import type { WindowApi } from '@contract/window-api';
import { instantFromMs } from '@domain/kernel/instant';
import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { AppState } from './app-state';
import { directoryFiles } from './directory-files';
import { directorySlice } from './directory-slice';
import { draftSlice } from './draft-slice';
import { evidenceSlice } from './evidence-slice';
import { exportSlice } from './export-slice';
import { frameSlice } from './frame-slice';
import { incidentsSlice } from './incidents-slice';
import { logFiles } from './log-files';
import { openSlice } from './open-slice';
import { quickSlice } from './quick-slice';
import { settingsSlice } from './settings-slice';
import { startSlice } from './start-slice';
import { trailSlice } from './trail-slice';
import { vendorSlice } from './vendor-slice';

export type AppStore = StoreApi<AppState>;

/** The state of one window, talking to `bridge`. Slices are joined here and nowhere else. */
export function createAppStore(bridge: WindowApi): AppStore {
  return createStore<AppState>()((set, get) => {
    const tools = { set, get, bridge };
    const { tellMenu, ...frame } = frameSlice(tools);
    const { takeCommits, takeFindings, ...open } = openSlice(tools);
    const { takeDirectory, takeDirectoryFindings, ...directory } = directorySlice(tools);
    return {
      now: beforeFirstTick(),
      hasTicked: false,
      ...settingsSlice(tools),
      ...incidentsSlice(tools),
      ...directory,
      ...directoryFiles(tools),
      ...logFiles(tools),
      ...vendorSlice(tools),
      ...draftSlice(tools),
      ...evidenceSlice(tools),
      ...frame,
      ...open,
      ...exportSlice(tools),
      ...trailSlice(tools),
      ...quickSlice(tools),
      ...startSlice(tools, { tellMenu, takeCommits, takeFindings, takeDirectory, takeDirectoryFindings }),
    };
  });
}

const AppStoreContext = createContext<AppStore | null>(null);

export const AppStoreProvider = AppStoreContext.Provider;

/** The store of this window. */
export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (store === null) throw new Error('useApp outside of AppStoreProvider');
  return store;
}

/** Reads one thing from the state. `select` must give the same reference while nothing changed: select narrow. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}

function beforeFirstTick(): AppState['now'] {
  const start = instantFromMs(0);
  if (start === null) throw new Error('1970 is an instant');
  return start;
}
