import type { IpcMainInvokeEvent, WebContents } from 'electron';

/** True for our own page in the main frame of a window of ours. A frame inside it, or any other page, is not ours. */
export function isTrustedSender(event: IpcMainInvokeEvent, pages: readonly WebContents[], origin: string): boolean {
  const frame = event.senderFrame;
  // A frame that navigated away or was destroyed while its call was on the way has no claim to an answer: it is null, or
  // the main frame no more. Its `detached` is not asked: after a crash and a reload it stays true (Electron 33).
  if (frame === null) return false;
  const isMainFrame = pages.some((page) => event.sender === page && frame === page.mainFrame);
  return isMainFrame && originOf(frame.url) === origin;
}

/** `app://holdline` of an address: `new URL().origin` is "null" for schemes that browsers do not know. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return host === '' ? null : `${protocol}//${host}`;
}
