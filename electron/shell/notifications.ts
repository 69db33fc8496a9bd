import type { IncidentSummary } from '@contract/incidents';
import type { DueTarget, News } from '@contract/news';
import type { Instant } from '@domain/kernel/instant';
import { type BrowserWindow, Notification } from 'electron';
import { setBadge } from './badge';
import { badgeCount, type DueNotice, planNotices } from './notification-plan';
import { readToldNotices, type ToldNotices } from './told-notices';

export interface NotificationsOptions {
  /** The incidents that somebody is to be told of. */
  readonly list: () => Promise<readonly IncidentSummary[]>;
  readonly now: () => Instant;
  /** Whether this computer's settings want them. What falls due meanwhile counts as told: it is no news later. */
  readonly isOn: () => boolean;
  /** As it was kept, by this run or the one before. */
  readonly told: unknown;
  /** Kept before anything is shown: rather one notification too few after a crash than one twice. */
  readonly keepTold: (told: ToldNotices) => void;
  /** Null while there is no main window. */
  readonly window: () => BrowserWindow | null;
  readonly showMainWindow: () => void;
  readonly tellMain: (news: News) => void;
  readonly logError: (what: string, cause: unknown) => void;
}

export interface Notifications {
  /** Something that is due may have changed. */
  readonly changed: () => void;
  /** The page of the main window hears news from now on. */
  readonly listening: () => void;
  readonly stop: () => void;
}

/** Nobody misses five seconds, and the list is read from the disk no oftener than something changed in it. */
const LOOK_EVERY_MS = 5000;
const LIST_EVERY_MS = 60_000;
const GATHER_MS = 500;

/** Tells through the system what is soon due and what is, and counts what is overdue. [M3] */
export function createNotifications(options: NotificationsOptions): Notifications {
  const { list, now, isOn, keepTold, window, showMainWindow, tellMain, logError } = options;
  let incidents: readonly IncidentSummary[] | null = null;
  let gathering: NodeJS.Timeout | null = null;
  let isListing = false;
  let overdue = -1;
  let told = readToldNotices(options.told);
  let isStopped = false;
  // One that is collected as garbage hears no click any more.
  const shown = new Set<Notification>();

  const look = () => {
    // What has just been written down is on its way: a look without it would take its moment for one of the past.
    if (incidents === null || gathering !== null || isListing || isStopped) return;
    const at = now();
    const plan = planNotices(incidents, told, at);
    if (plan.notices.length > 0 || told.lookedAt === null) keepTold(plan.told);
    told = plan.told;
    if (isOn()) for (const notice of plan.notices) show(notice);
    const count = badgeCount(incidents, at);
    if (count === overdue) return;
    overdue = count;
    setBadge(count, window());
  };

  // Clicked while no window is open: the page takes it once it listens.
  let wanted: News | null = null;
  const choose = (target: DueTarget | null) => {
    const news: News = target === null ? { type: 'menu', action: 'show-incidents' } : { type: 'dueWanted', target };
    if (window() === null) wanted = news;
    else tellMain(news);
    showMainWindow();
  };

  function show({ title, body, target }: DueNotice): void {
    if (!Notification.isSupported()) return;
    const notification = new Notification({ title, body });
    shown.add(notification);
    notification.on('click', () => {
      shown.delete(notification);
      choose(target);
    });
    notification.on('close', () => shown.delete(notification));
    notification.on('failed', (_event, cause) => logError('a notification could not be shown', cause));
    notification.show();
  }

  async function gather(): Promise<void> {
    gathering = null;
    isListing = true;
    try {
      incidents = await list();
    } finally {
      isListing = false;
    }
    look();
  }
  const changed = () => {
    gathering ??= setTimeout(() => {
      gather().catch((cause: unknown) => logError('what is due could not be read', cause));
    }, GATHER_MS);
  };
  const looking = setInterval(look, LOOK_EVERY_MS);
  const listing = setInterval(changed, LIST_EVERY_MS);
  changed();

  return {
    changed,
    listening() {
      if (wanted !== null) tellMain(wanted);
      wanted = null;
      setBadge(Math.max(0, overdue), window());
    },
    stop() {
      isStopped = true;
      clearInterval(looking);
      clearInterval(listing);
      if (gathering !== null) clearTimeout(gathering);
      if (told.lookedAt !== null) keepTold(told);
    },
  };
}
