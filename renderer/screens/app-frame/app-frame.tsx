import { visibleText } from '@domain/kernel/text';
import { useEffect } from 'react';
import { NoticesBanner } from '../../features/notices/notices-banner';
import { Toasts } from '../../features/notices/toasts';
import { EntryFinderProvider } from '../../features/palette/entry-finder-context';
import { useWindowFinder } from '../../features/palette/use-window-finder';
import { useAppUndo } from '../../hooks/use-app-undo';
import { useFocusKeeper } from '../../hooks/use-focus-keeper';
import { useHotkeys } from '../../hooks/use-hotkeys';
import { usePaneCycle } from '../../hooks/use-pane-cycle';
import { useTheme } from '../../hooks/use-theme';
import type { AppState } from '../../state/app-state';
import { useApp } from '../../state/app-store';
import { DirectoryScreen } from '../directory/directory-screen';
import { IncidentListScreen } from '../incident-list/incident-list-screen';
import { PlaybooksScreen } from '../playbooks/playbooks-screen';
import { SettingsScreen } from '../settings/settings-screen';
import { WarRoomScreen } from '../war-room/war-room-screen';
import { Announcer } from './announcer';
import styles from './app-frame.module.css';
import { FrameDialog } from './frame-dialog';
import { Rail } from './rail';
import { TopBar } from './top-bar';

/** What stands around every screen. */
export function AppFrame() {
  useTheme();
  useAppUndo();
  usePaneCycle();
  useFocusKeeper();
  useTitle();
  const showDialog = useApp((state) => state.showDialog);
  useHotkeys({ '?': () => showDialog({ kind: 'keys' }), 'ctrl+k': () => showDialog({ kind: 'palette' }) });
  const finder = useWindowFinder();
  return (
    <div className={styles.frame}>
      <div className={styles.top}>
        <TopBar />
      </div>
      <div className={styles.notices}>
        <NoticesBanner />
      </div>
      <Rail />
      <div className={styles.screen}>
        <CurrentScreen />
      </div>
      <EntryFinderProvider value={finder}>
        <FrameDialog />
      </EntryFinderProvider>
      <Toasts />
      <Announcer />
    </div>
  );
}

function CurrentScreen() {
  const screen = useApp((state) => state.screen);
  switch (screen.name) {
    case 'incidents':
      return <IncidentListScreen />;
    case 'war-room':
      return <WarRoomScreen key={screen.incidentId} />;
    case 'playbooks':
      return <PlaybooksScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'directory':
      return <DirectoryScreen vendorId={screen.vendorId} />;
  }
}

/** The window says where it stands, for the task bar and for a screen reader. */
function useTitle(): void {
  const title = useApp(titleOf);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function titleOf({ screen, open }: AppState): string {
  if (screen.name === 'settings') return 'Settings - Holdline';
  if (screen.name === 'playbooks') return 'Playbooks - Holdline';
  if (screen.name === 'directory') return 'Directory - Holdline';
  if (screen.name === 'incidents' || open === null) return 'Incidents - Holdline';
  return `${visibleText(open.incident.lifecycle.title)} - Holdline`;
}
