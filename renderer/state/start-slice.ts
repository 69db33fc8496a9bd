import type { MenuAction, News } from '@contract/news';
import { isOpen } from '@domain/incident/lifecycle';
import type { AppState } from './app-state';
import type { DirectoryNews } from './directory-slice';
import type { RecordNews } from './open-slice';
import type { SliceTools } from './slice';

export interface StartSlice {
  /** Subscribes to news and loads what the first screen needs; answers the function that ends it. */
  readonly start: () => () => void;
  /** The same for the small window. */
  readonly startQuick: () => () => void;
  /** What the menu item of that name does. */
  readonly doMenuAction: (action: MenuAction) => void;
}

interface NewsTakers extends RecordNews, DirectoryNews {
  readonly tellMenu: (action: MenuAction) => void;
}

/** Begins everything: what the main process tells goes to the slice that it concerns. */
export function startSlice({ get, set, bridge }: SliceTools, takers: NewsTakers): StartSlice {
  const take = (news: News): void => {
    switch (news.type) {
      case 'tick':
        set({ now: news.now, hasTicked: true });
        break;
      case 'recordChunk':
        takers.takeCommits(news.incidentId, news.commits, news.remaining);
        break;
      case 'committed':
        takers.takeCommits(news.incidentId, news.commits, null);
        break;
      case 'findings':
        takers.takeFindings(news.incidentId, news.findings);
        break;
      case 'directoryChunk':
        takers.takeDirectory(news.commits, news.remaining);
        break;
      case 'directoryCommitted':
        takers.takeDirectory(news.commits, null);
        break;
      case 'directoryFindings':
        takers.takeDirectoryFindings(news.findings);
        break;
      case 'exportProgress':
        set({ exporting: news.progress });
        break;
      case 'incidentsChanged':
        void get().reloadIncidents();
        break;
      case 'notice':
        set(({ notices }) => ({ notices: [...notices.filter((one) => one !== news.notice), news.notice] }));
        break;
      case 'menu':
        get().doMenuAction(news.action);
        break;
      case 'settings':
        set({ settings: news.settings, hotkey: news.hotkey });
        break;
      case 'quickLogged':
        get().noteLogged(news);
        break;
      case 'dueWanted':
        void get().showDue(news.target);
        break;
      case 'quickCaptureWanted':
        void get().wantQuickCapture();
        break;
    }
  };

  const loadSettings = async () => {
    const { settings, dataFolder, version, notices, hotkey } = await bridge.loadSettings();
    set({ settings, dataFolder, version, notices, hotkey });
    return settings;
  };

  return {
    start() {
      const end = bridge.subscribe(take);
      void loadSettings().then(({ name }) => {
        if (name === '') set({ dialog: { kind: 'name' } });
      });
      void get().reloadIncidents();
      void get().loadDirectory();
      return end;
    },
    startQuick() {
      // It has no list: where a line can go is asked at each opening.
      const end = bridge.subscribe((news) => (news.type === 'incidentsChanged' ? undefined : take(news)));
      void loadSettings();
      void get().loadDirectory();
      void get().wantQuickCapture();
      return end;
    },
    doMenuAction(action) {
      followMenu(get(), action);
      takers.tellMenu(action);
    },
  };
}

/** What a menu item does that needs no element of the page; the rest is for components. A dialog has to be answered first. */
function followMenu(state: AppState, action: MenuAction): void {
  if (state.dialog !== null) return;
  menuActions[action]?.(state);
}

const menuActions: Partial<Readonly<Record<MenuAction, (state: AppState) => void>>> = {
  'declare-incident': (state) => state.showDialog({ kind: 'declare' }),
  'import-case': (state) => void state.importCase(),
  'import-entries': (state) => state.showDialog({ kind: 'import-entries' }),
  'export-timeline': (state) => {
    if (state.open === null) state.toast('Open an incident first, then export it');
    else state.showDialog({ kind: 'export' });
  },
  'show-incidents': (state) => state.showScreen({ name: 'incidents' }),
  'show-directory': (state) => state.showScreen({ name: 'directory', vendorId: null }),
  'show-settings': (state) => state.showScreen({ name: 'settings' }),
  'show-keys': (state) => state.showDialog({ kind: 'keys' }),
  'show-palette': (state) => state.showDialog({ kind: 'palette' }),
  'ownership-map': (state) => {
    if (state.open !== null && state.screen.name === 'war-room') state.showDialog({ kind: 'ownership-map' });
  },
  'resolve-or-reopen': (state) => {
    if (state.open === null || state.screen.name !== 'war-room') return;
    state.showDialog({ kind: isOpen(state.open.incident.lifecycle) ? 'resolve' : 'reopen' });
  },
};
