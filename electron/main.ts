import path from 'node:path';
import type { News } from '@contract/news';
import type { Settings } from '@contract/settings';
import { app, dialog, nativeTheme, session, type WebContents } from 'electron';
import { runCommandLine } from './cli/run-command-line';
import { createOpenedCopies } from './files/opened-copies';
import { createTableReader } from './imports/table-reader';
import { createQuickTargets } from './incidents/quick-targets';
import { redactedEventIds } from './incidents/redacted-words';
import { createPublisher } from './ipc/publish';
import { serveWindow } from './ipc/serve-window';
import { createWindowRequests, type RequestsOptions } from './ipc/window-requests';
import { openRecords } from './main/records';
import { terminalWith } from './main/terminal';
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
import { createMainWindow } from './shell/main-window';
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
import { backgroundColour } from './shell/window';
import { readWindowState } from './shell/window-state';
import { askedOfCommandLine, runWithoutWindow } from './shell/without-window';

const REFRESH_EVERY_MS = 10_000;

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

const printer = createPrinter(app.getPath('temp'));
const asked = askedOfCommandLine(process.argv);
if (asked !== null) void runWithoutWindow(() => runCommandLine(asked, terminalWith(printer.printPdf)));
// Two at once would each keep a window state and settings of their own; the second one shows the first.
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp(places.data, logger));
else app.quit();

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
  // The incident that the main window shows.
  let shown: string | null = null;
  const onGone = createCrashedPage({
    monotonicMs: clock.monotonicMs,
    dataFolder: places.data,
    openDataFolder: () => openFolder(places.data),
  });
  const main = createMainWindow({
    address,
    preload: places.preload,
    lastState: () => readWindowState(settings.windowState()),
    keepState: settings.keepWindowState,
    onFocus: () => lookAround(),
    onShown: () => tick(),
    onGone,
    onClosed: () => {
      shown = null;
      quick.mainWindowClosed();
    },
    logError: logger.error,
  });
  const publisher = createPublisher({ main: main.window, small: () => quick.window() });
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
  const author = () => ({ device: settings.deviceId, name: settings.settings().name || 'Nobody named' });
  const { incidents, directory } = openRecords({
    places,
    now: clock.now,
    newId,
    author,
    timeZone: () => settings.settings().timeZone,
    printPdf: printer.printPdf,
    publish,
    logError: logger.error,
  });
  serveApp(session.defaultSession, places.renderer, incidents.picture);

  const spelling = createSpellingHelp({
    workerFile: places.spellingWorker,
    settings,
    names: incidents.names,
    onSettings,
    logError: logger.error,
  });

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
    showMainWindow: main.show,
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
    window: main.window,
    showMainWindow: main.show,
    tellMain: publisher.tellMain,
    logError: logger.error,
  });

  const requestsOptions: RequestsOptions = {
    incidents,
    directory,
    settings,
    drafts,
    dialogs: createDialogs(main.window),
    dataFolder: places.data,
    version: app.getVersion(),
    notices: [...notices, ...pinStore.notices, quick.hotkey.state().problem ?? []].flat(),
    readLogTable: createTableReader(places.tableWorker),
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
    const isMain = page === main.window()?.webContents;
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
  const menuHandlers: MenuHandlers = {
    act: (action) => quick.takesMenu(action) || publisher.tellMain({ type: 'menu', action }),
    quickCapture: quick.press,
    zoom: main.zoom,
    openDataFolder: () => void openFolder(places.data),
    about: () => void dialog.showMessageBox({ message: `Holdline ${app.getVersion()}`, detail: about }),
  };
  setMenu(menuHandlers, quick.keys());
  main.show();
  if (asksForQuickCapture(process.argv)) quick.press();

  const stopTicking = startTicker({
    clock,
    windows: publisher.windows,
    onTick: tick,
    onJump: (jump) => void incidents.noteClockJump(jump),
    onWake: lookAround,
  });
  const refreshing = setInterval(refresh, REFRESH_EVERY_MS);
  app.on('second-instance', (_event, given) => (asksForQuickCapture(given) ? quick.press() : main.show()));
  app.on('activate', () => (main.window() === null ? main.show() : undefined));
  quitCleanly(async () => {
    stopTicking();
    clearInterval(refreshing);
    notifications.stop();
    quick.stop();
    await Promise.all([drafts.settled(), incidents.close(), directory.close(), spelling.close(), copies.removeAll()]);
  }, logger);
}

const about = 'An offline incident war room for outages of services you depend on but do not control. MIT licence.';
