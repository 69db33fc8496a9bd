import { newsChannel } from '@contract/channels';
import type { News } from '@contract/news';
import type { Instant } from '@domain/kernel/instant';
import type { BrowserWindow, WebContents } from 'electron';

export interface OurWindows {
  /** Null while there is none. */
  readonly main: () => BrowserWindow | null;
  readonly small: () => BrowserWindow | null;
}

/** Who is told what. Nobody listens where there is no page. */
export interface Publisher {
  readonly windows: () => readonly BrowserWindow[];
  readonly pages: () => readonly WebContents[];
  readonly tell: (page: WebContents, news: News) => void;
  readonly tellAll: (news: News) => void;
  readonly tellMain: (news: News) => void;
  /** A small window that nobody sees needs no clock; it is told the time before it is shown. */
  readonly tick: (now: Instant) => void;
}

export function createPublisher({ main, small }: OurWindows): Publisher {
  const windows = () => [main(), small()].filter((window) => window !== null);
  return {
    windows,
    pages: () => windows().map(({ webContents }) => webContents),
    tell,
    tellAll: (news) => tellWindows(windows(), news),
    tellMain: (news) => tellWindows([main()], news),
    tick: (now) => tellWindows([main(), small()?.isVisible() ? small() : null], { type: 'tick', now }),
  };
}

function tellWindows(windows: readonly (BrowserWindow | null)[], news: News): void {
  for (const window of windows) if (window !== null) tell(window.webContents, news);
}

function tell(page: WebContents, news: News): void {
  if (!page.isDestroyed() && !page.isCrashed()) page.send(newsChannel, news);
}
