import os from 'node:os';
import path from 'node:path';
import type { News, Settings } from '@contract/window-api';
import { app, type BrowserWindow, dialog, nativeTheme, session, type WebContents } from 'electron';
import { runCommandLine, type Terminal } from './cli/run-command-line';
import { createDirectoryRoom } from './directory/directory-room';
import { createOpenedCopies } from './files/opened-copies';
import { createCaseReader } from './imports/case-reader';
import { createMailReader } from './imports/mail-reader';
import { createCatalogCache } from './incidents/catalog-cache';
import { createExportThread } from './incidents/export-thread';
import { segmentFingerprint } from './incidents/fingerprint';
import { createIncidentRoom } from './incidents/incident-room';
import { createQuickTargets } from './incidents/quick-targets';
import { redactedEventIds } from './incidents/redacted-words';
import { createPublisher } from './ipc/publish';
import { serveWindow } from './ipc/serve-window';
import { createWindowRequests, type RequestsOptions } from './ipc/window-requests';
import { createFileRecordStore } from './record/file-record-store';
import { createNewId } from './record/new-id';
import { createDrafts } from './settings/drafts';
import { openElectronStore } from './settings/electron-store';
import { openSettings } from './settings/open-settings';
import { createPins } from './settings/pins';
import { appOrigin, registerAppScheme, serveApp } from './shell/app-protocol';
import { createClock } from './shell/clock';
import { createCrashedPage } from './shell/crashed-page';
import { createDialogs } from './shell/dialogs';
import { giveUp } from './shell/give-up';
import { systemKeychain } from './shell/keychain';
import { openLink } from './shell/links';
import { catchStrays, createLogger } from './shell/logger';
import { setMenu } from './shell/menu';
import type { MenuHandlers } from './shell/menu-template';
import { createNotifications } from './shell/notifications';
import { createOpenCopy } from './shell/open-copy';
import { openFolder } from './shell/open-folder';
import { findPlaces } from './shell/places';
import { createPrinter } from './shell/print';
import { asksForQuickCapture, createQuickCapture } from './shell/quick-capture';
import { quitCleanly } from './shell/quit';
import { closeNetwork, guardPages, guardSession } from './shell/security';
import { createSpellingHelp } from './shell/spelling-help';
import { startTicker } from './shell/ticker';
import { backgroundColour, openWindow, showWindow, zoomWindow } from './shell/window';
import { readWindowState } from './shell/window-state';
import { askedOfCommandLine, runWithoutWindow } from './shell/without-window';

const REFRESH_EVERY_MS = 10_000;
const AFTER_ANSWER_MS = 5;

const places = findPlaces(import.meta.dirname, process.env);
const developmentServer = app.isPackaged ? null : (process.env.VITE_DEV_SERVER_URL ?? null);
const address = developmentServer ?? `${appOrigin}/`;
const origin = developmentServer === null ? appOrigin : new URL(developmentServer).origin;
const logger = createLogger(path.join(places.userData, 'logs'));

app.setAppUserModelId('org.holdline.holdline');
registerAppScheme();
closeNetwork(developmentServer);
// Where the desktop gives out keys (Wayland), Chromium asks it for them only when told to.
if (process.platform === 'linux') app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
catchStrays(logger);

const asked = askedOfCommandLine(process.argv);
if (asked !== null) void runWithoutWindow(() => runCommandLine(asked, terminal()));
// Two at once would each keep a window state and settings of their own; the second one shows the first.
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp(places.data, logger));
else app.quit();

let window: BrowserWindow | null = null;

async function start(): Promise<void> {
  const security = { origin, developmentServer, log: logger.info };
  guardSession(session.defaultSession, security);
  guardPages(security);

  const clock = createClock(app.isPackaged ? null : (process.env.HOLDLINE_CLOCK_FILE ?? null));
  const newId = createNewId(clock.now);
  const { settings, notices } = openSettings(places.userData, { now: clock.now(), newId });
  const pinStore = openElectronStore(places.userData, 'pins');
  const drafts = createDrafts(path.join(places.userData, 'drafts'), (notice) => publish({ type: 'notice', notice }));
  const followTheme = ({ theme }: Settings) => {
    nativeTheme.themeSource = theme;
    for (const one of publisher.windows()) one.setBackgroundColor(backgroundColour());
  };
  const copies = createOpenedCopies(app.getPath('temp'), places.userData);
  // Those of a run that was killed.
  void copies.removeAll();
  const publisher = createPublisher({ main: () => window, small: () => quick.window() });
  const publish = (news: News) => {
    publisher.tellAll(news);
    if (news.type === 'incidentsChanged') {
      quick.changed();
      notifications.changed();
    }
    // What was redacted may be among the copies that were opened outside. [L5b]
    if (news.type === 'committed' && redactedEventIds(news.commits).size > 0) void copies.removeAll();
  };
  const onSettings = (changed: Settings) => {
    followTheme(changed);
    setMenu(menuHandlers, quick.keys());
    publish({ type: 'settings', settings: changed, hotkey: quick.hotkey.state() });
    quick.changed();
  };
  const recordsIn = (folder: string) => ({
    store: createFileRecordStore({ root: folder, device: settings.deviceId, now: clock.now, newId }),
    fingerprint: segmentFingerprint(folder),
  });
  const real = recordsIn(path.join(places.data, 'incidents'));
  const practice = recordsIn(path.join(places.data, 'practice', 'incidents'));
  const author = () => ({ device: settings.deviceId, name: settings.settings().name || 'Nobody named' });
  // Whoever acted hears first that it is durable. What every window draws anew follows the answer, which goes its own way
  // and may come later than what is sent right behind it. [J1]
  const publishLater = (news: News) => void setTimeout(() => publish(news), AFTER_ANSWER_MS);
  const writing = { now: clock.now, newId, author, publish: publishLater, logError: logger.error };
  const printer = createPrinter(app.getPath('temp'));
  const incidents = createIncidentRoom({
    ...writing,
    stores: { real: real.store, practice: practice.store },
    fingerprints: { real: real.fingerprint, practice: practice.fingerprint },
    cache: createCatalogCache(path.join(places.userData, 'catalog-cache.json')),
    dataFolder: places.data,
    timeZone: () => settings.settings().timeZone,
    readCaseFile: createCaseReader(places.caseWorker),
    readMail: createMailReader(places.mailWorker),
    makeExport: createExportThread(places.exportWorker, printer.printPdf),
  });
  // The record of the directory lies beside the folder of the incidents, under its own name.
  const directory = createDirectoryRoom({ ...writing, store: recordsIn(places.data).store });
  serveApp(session.defaultSession, places.renderer, incidents.picture);

  const spelling = createSpellingHelp({
    workerFile: places.spellingWorker,
    settings,
    names: incidents.names,
    onSettings,
    logError: logger.error,
  });

  let shown: string | null = null;
  const quick = createQuickCapture({
    address,
    preload: places.preload,
    settings: settings.settings,
    now: clock.now,
    targets: createQuickTargets({
      list: incidents.list,
      shown: () => shown,
      opened: settings.openedIncidents,
      loadDraft: drafts.load,
    }),
    tell: publisher.tell,
    tellMain: publisher.tellMain,
    showMainWindow: () => showMain(),
    logError: logger.error,
  });
  followTheme(settings.settings());
  const notifications = createNotifications({
    // What was only tried out tells nothing, unless somebody is at it.
    list: async () => (await incidents.list()).filter(({ practice, incidentId }) => !practice || incidentId === shown),
    now: clock.now,
    isOn: () => settings.settings().notifications,
    told: settings.toldNotices(),
    keepTold: settings.keepToldNotices,
    window: () => window,
    showMainWindow: () => showMain(),
    tellMain: publisher.tellMain,
    logError: logger.error,
  });

  const requestsOptions: RequestsOptions = {
    incidents,
    directory,
    settings,
    drafts,
    dialogs: createDialogs(() => window),
    dataFolder: places.data,
    version: app.getVersion(),
    notices: [...notices, ...pinStore.notices, quick.hotkey.state().problem ?? []].flat(),
    openFolder,
    openLink,
    openCopy: createOpenCopy(copies),
    printPage: printer.printPage,
    pins: createPins(pinStore.store, systemKeychain),
    checkSpelling: spelling.check,
    onSettings,
    onOpened: (incidentId) => {
      shown = incidentId;
      settings.noteOpened(incidentId);
      quick.changed();
      notifications.changed();
    },
    onListening: notifications.listening,
    quick,
  };
  const requests = (page: WebContents) => {
    const isMain = page === window?.webContents;
    return createWindowRequests(requestsOptions, { isMain, tell: (news) => publisher.tell(page, news) });
  };
  serveWindow({
    requests,
    pages: publisher.pages,
    origin,
    logError: logger.error,
  });

  const tick = () => publisher.tick(clock.now());
  const refresh = () => void Promise.all([incidents.refresh(), directory.refresh()]);
  // A sync tool may have brought whole incidents while the person was elsewhere.
  const lookAround = () => {
    refresh();
    publish({ type: 'incidentsChanged' });
  };
  const onGone = createCrashedPage({
    monotonicMs: clock.monotonicMs,
    dataFolder: places.data,
    openDataFolder: () => openFolder(places.data),
  });
  const open = () => {
    window = openWindow({
      address,
      preload: places.preload,
      state: readWindowState(settings.windowState()),
      keepState: settings.keepWindowState,
      onFocus: lookAround,
      onShown: tick,
      onGone,
      logError: logger.error,
    });
    window.on('closed', () => {
      window = null;
      shown = null;
      quick.mainWindowClosed();
    });
  };
  const showMain = () => (window === null ? open() : showWindow(window));
  const menuHandlers: MenuHandlers = {
    act: (action) => quick.takesMenu(action) || publisher.tellMain({ type: 'menu', action }),
    quickCapture: quick.press,
    zoom: (to) => window !== null && zoomWindow(window, to),
    openDataFolder: () => void openFolder(places.data),
    about: () => void dialog.showMessageBox({ message: `Holdline ${app.getVersion()}`, detail: about }),
  };
  setMenu(menuHandlers, quick.keys());
  open();
  if (asksForQuickCapture(process.argv)) quick.press();

  const stopTicking = startTicker({
    clock,
    windows: publisher.windows,
    onTick: tick,
    onJump: (jump) => void incidents.noteClockJump(jump),
    onWake: lookAround,
  });
  const refreshing = setInterval(refresh, REFRESH_EVERY_MS);
  app.on('second-instance', (_event, given) => (asksForQuickCapture(given) ? quick.press() : showMain()));
  app.on('activate', () => (window === null ? open() : undefined));
  quitCleanly(async () => {
    stopTicking();
    clearInterval(refreshing);
    notifications.stop();
    quick.stop();
    await Promise.all([drafts.settled(), incidents.close(), directory.close(), spelling.close(), copies.removeAll()]);
  }, logger);
}

/** The same as in plain Node, and a printer. */
function terminal(): Terminal {
  return {
    ...{ environment: process.env, platform: process.platform, home: os.homedir() },
    say: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
    printPdf: createPrinter(app.getPath('temp')).printPdf,
  };
}

const about = 'An offline incident war room for outages of services you depend on but do not control. MIT licence.';
