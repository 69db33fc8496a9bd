import { newsChannel } from '@contract/channels';
import type { News } from '@contract/window-api';
import type { WebContents } from 'electron';

/** Tells the window something; nobody listens while there is no page. */
export function createPublish(page: () => WebContents | null): (news: News) => void {
  return (news) => {
    const receiver = page();
    if (receiver === null || receiver.isDestroyed() || receiver.isCrashed()) return;
    receiver.send(newsChannel, news);
  };
}
