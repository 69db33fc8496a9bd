import { app, type Session, type WebContents } from 'electron';

export interface SecurityOptions {
  /** Where our page comes from; everything else is refused. */
  readonly origin: string;
  /** The development server, with which the page talks over a socket as well. */
  readonly developmentServer: string | null;
  readonly log: (what: string) => void;
}

/**
 * Must run before the app is ready. Holdline asks nothing of any network, so Chromium gets no way to resolve a name or
 * to fetch anything behind our back. [X2]
 */
export function closeNetwork(developmentServer: string | null): void {
  const except = developmentServer === null ? '' : `, EXCLUDE ${new URL(developmentServer).hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('dns-prefetch-disable');
}

/** Refuses whatever a page could do beyond showing itself: permissions, devices, downloads, requests. */
export function guardSession(session: Session, { origin, developmentServer, log }: SecurityOptions): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log(`refused permission ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Chromium would fetch dictionaries from its maker.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event, item) => {
    event.preventDefault();
    log(`refused download ${item.getURL().slice(0, 200)}`);
  });
  const allowed = [`${origin}/`, 'devtools://', 'blob:'];
  if (developmentServer !== null) {
    const sockets = developmentServer.replace(/^http/, 'ws');
    allowed.push(developmentServer, sockets, 'data:', 'app://holdline/evidence/');
  }
  session.webRequest.onBeforeRequest((request, answer) => {
    const isAllowed = allowed.some((start) => request.url.startsWith(start));
    if (!isAllowed) log(`refused request ${request.url.slice(0, 200)}`);
    answer({ cancel: !isAllowed });
  });
}

/** Keeps every page on the address that it was opened with, without further windows. */
export function guardPages({ origin, developmentServer, log }: SecurityOptions): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents, origin, developmentServer, log));
}

function guardPage(
  contents: WebContents,
  origin: string,
  developmentServer: string | null,
  log: SecurityOptions['log'],
): void {
  const isReload = (url: string) => developmentServer !== null && url === contents.getURL();
  // Links, location, forms and dropped addresses of every frame.
  contents.on('will-frame-navigate', (event) => {
    if (isReload(event.url)) return;
    event.preventDefault();
    log(`refused navigation to ${event.url.slice(0, 200)}`);
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
    log(`refused redirect to ${event.url.slice(0, 200)}`);
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    log('refused a webview');
  });
  contents.setWindowOpenHandler(({ url }) => {
    log(`refused a window for ${url.slice(0, 200)} from ${origin}`);
    return { action: 'deny' };
  });
  // A peer connection would name this computer's addresses to whoever listens, past the content security policy.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
