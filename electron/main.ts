import path from 'node:path';
import type { Settings } from '@contract/window-api';
import { app, type BrowserWindow, dialog, nativeTheme, session } from 'electron';
import { createCatalogCache } from './incidents/catalog-cache';
import { segmentFingerprint } from './incidents/fingerprint';
import { createIncidentRoom } from './incidents/incident-room';
import { createPublish } from './ipc/publish';
import { serveWindow } from './ipc/serve-window';
import { createWindowRequests } from './ipc/window-requests';
import { createFileRecordStore } from './record/file-record-store';
import { createNewId } from './record/new-id';
import { createDrafts } from './settings/drafts';
import { openElectronStore } from './settings/electron-store';
import { setAsideCorruptSettings } from './settings/set-aside-corrupt';
import { createSettings } from './settings/settings';
import { appOrigin, registerAppScheme, serveApp } from './shell/app-protocol';
import { createClock } from './shell/clock';
import { createDialogs } from './shell/dialogs';
import { openLink } from './shell/links';
import { catchStrays, createLogger } from './shell/logger';
import { setMenu } from './shell/menu';
import { openFolder } from './shell/open-folder';
import { findPlaces } from './shell/places';
import { quitCleanly } from './shell/quit';
import { closeNetwork, guardPages, guardSession } from './shell/security';
import { startTicker } from './shell/ticker';
import { backgroundColour, openWindow, showWindow, zoomWindow } from './shell/window';
import { readWindowState } from './shell/window-state';

const REFRESH_EVERY_MS = 10_000;

const places = findPlaces(import.meta.dirname, process.env);
const developmentServer = app.isPackaged ? null : (process.env.VITE_DEV_SERVER_URL ?? null);
const address = developmentServer ?? `${appOrigin}/`;
const origin = developmentServer === null ? appOrigin : new URL(developmentServer).origin;
const logger = createLogger(path.join(places.userData, 'logs'));

app.setAppUserModelId('org.holdline.holdline');
registerAppScheme();
closeNetwork(developmentServer);
catchStrays(logger);

// Two at once would each keep a window state and settings of their own; the second one shows the first.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp);
else app.quit();

let window: BrowserWindow | null = null;

async function start(): Promise<void> {
  const security = { origin, developmentServer, log: logger.info };
  guardSession(session.defaultSession, security);
  guardPages(security);
  serveApp(session.defaultSession, places.renderer);

  const clock = createClock(app.isPackaged ? null : (process.env.HOLDLINE_CLOCK_FILE ?? null));
  const newId = createNewId(clock.now);
  const setAside = setAsideCorruptSettings(places.userData, clock.now());
  const { store, notices } = openElectronStore(places.userData);
  const settings = createSettings(store, {
    newId,
    systemZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    knownDeviceId: setAside.deviceId,
  });
  const drafts = createDrafts(path.join(places.userData, 'drafts'));
  const followTheme = ({ theme }: Settings) => {
    nativeTheme.themeSource = theme;
    window?.setBackgroundColor(backgroundColour());
  };
  followTheme(settings.settings());

  const page = () => window?.webContents ?? null;
  const publish = createPublish(page);
  const recordsIn = (folder: string) => ({
    store: createFileRecordStore({ root: folder, device: settings.deviceId, now: clock.now, newId }),
    fingerprint: segmentFingerprint(folder),
  });
  const real = recordsIn(path.join(places.data, 'incidents'));
  const practice = recordsIn(path.join(places.data, 'practice', 'incidents'));
  const incidents = createIncidentRoom({
    stores: { real: real.store, practice: practice.store },
    fingerprints: { real: real.fingerprint, practice: practice.fingerprint },
    cache: createCatalogCache(path.join(places.userData, 'catalog-cache.json')),
    dataFolder: places.data,
    timeZone: () => settings.settings().timeZone,
    now: clock.now,
    newId,
    author: () => ({ device: settings.deviceId, name: settings.settings().name || 'Nobody named' }),
    // Whoever acted hears first that it is durable: what every window draws anew follows the answer. [J1]
    publish: (news) => void setImmediate(() => publish(news)),
    logError: logger.error,
  });

  serveWindow({
    requests: createWindowRequests({
      incidents,
      settings,
      drafts,
      dialogs: createDialogs(() => window),
      dataFolder: places.data,
      version: app.getVersion(),
      notices: [...setAside.notices, ...notices, ...settings.notices],
      openFolder,
      openLink,
      onSettings: followTheme,
    }),
    page,
    origin,
    logError: logger.error,
  });

  const tick = () => publish({ type: 'tick', now: clock.now() });
  const refresh = () => void incidents.refresh();
  // A sync tool may have brought whole incidents while the person was elsewhere.
  const lookAround = () => {
    refresh();
    publish({ type: 'incidentsChanged' });
  };
  const open = () => {
    window = openWindow({
      address,
      preload: places.preload,
      state: readWindowState(settings.windowState()),
      keepState: settings.keepWindowState,
      onFocus: lookAround,
      onShown: tick,
      logError: logger.error,
    });
    window.on('closed', () => {
      window = null;
    });
  };
  setMenu({
    act: (action) => publish({ type: 'menu', action }),
    zoom: (to) => window !== null && zoomWindow(window, to),
    openDataFolder: () => void openFolder(places.data),
    about: () => void dialog.showMessageBox({ message: `Holdline ${app.getVersion()}`, detail: about }),
  });
  open();

  const stopTicking = startTicker({
    clock,
    window: () => window,
    onTick: tick,
    onJump: (jump) => void incidents.noteClockJump(jump),
    onWake: lookAround,
  });
  const refreshing = setInterval(refresh, REFRESH_EVERY_MS);
  app.on('second-instance', () => (window === null ? open() : showWindow(window)));
  app.on('activate', () => (window === null ? open() : undefined));
  quitCleanly(async () => {
    stopTicking();
    clearInterval(refreshing);
    await Promise.all([drafts.settled(), incidents.close()]);
  }, logger);
}

/** Without a window nobody would learn why nothing happens, and the lock would keep the next start from trying. */
function giveUp(cause: unknown): void {
  logger.error('the start failed', cause);
  const reason = cause instanceof Error ? cause.message : String(cause);
  dialog.showErrorBox('Holdline could not start', `${reason}. What was saved before is safe in ${places.data}.`);
  app.exit(1);
}

const about = 'An offline incident war room for outages of services you depend on but do not control. MIT licence.';
