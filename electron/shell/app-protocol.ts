import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HTML_STYLE } from '@domain/reports/html-style';
import { protocol, type Session } from 'electron';
import type { Picture } from '../incidents/evidence-picture';
import { evidenceAt } from './evidence-address';
import { servedFile } from './served-file';

export const appScheme = 'app';
export const appOrigin = 'app://holdline';

/** The one style of its own that a page may have: that of the report in the preview, known by its hash. [R3] */
const reportStyle = `'sha256-${createHash('sha256').update(HTML_STYLE).digest('base64')}'`;

/**
 * Nothing but what was built is ever loaded. `blob:` images are pasted screenshots. No `unsafe-inline`, no `unsafe-eval`,
 * no `data:`, no outside host.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${reportStyle}`,
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Must run before the app is ready: tells Chromium that app:// behaves like https, with an origin and secure contexts. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Gives out a picture among the evidence. */
export type FindPicture = (incidentId: string, sha256: string) => Promise<Picture>;

/** Serves the built renderer below app://holdline/, pictures of the evidence below app://holdline/evidence/, and nothing else. */
export function serveApp(session: Session, folder: string, findPicture: FindPicture): void {
  session.protocol.handle(appScheme, async (request) => {
    const evidence = request.method === 'GET' ? evidenceAt(request.url) : null;
    if (evidence !== null) return picture(await findPicture(evidence.incidentId, evidence.sha256).catch(() => null));
    const file = request.method === 'GET' ? servedFile(request.url, folder) : null;
    const type = file === null ? undefined : contentTypes[path.extname(file)];
    if (file === null || type === undefined) return notFound();
    try {
      const headers = {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
      };
      return new Response(new Uint8Array(await readFile(file)), { headers });
    } catch {
      return notFound();
    }
  });
}

/** A picture that was changed on the disk is not shown: 409. Whatever is no picture is not there. [L8] */
function picture(found: Picture | null): Response {
  if (found?.state === 'altered') return new Response('This file was changed.', { status: 409, headers: plain });
  if (found?.state !== 'whole') return notFound();
  const headers = {
    'content-type': found.mediaType,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return new Response(new Uint8Array(found.bytes), { headers });
}

const plain = { 'content-type': 'text/plain' };

function notFound(): Response {
  return new Response('There is nothing here.', { status: 404, headers: plain });
}
