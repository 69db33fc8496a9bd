import { diskReason } from '../files/disk-sentence';
import { codeOf } from '../record/disk-failure';

/** What Holdline itself refuses about a ZIP, in words that follow a colon. */
export class NotUnpacked extends Error {}

/**
 * Why a ZIP cannot be unpacked, in words that follow a colon: yauzl and zlib say it for programmers. [Q1, X3]
 */
export function zipFault(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof NotUnpacked) return `it cannot be unpacked: ${said}.`;
  const path = /^(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/s.exec(said);
  if (path !== null) return `the path ${path[1]} leads out of it, so it is not safe to unpack.`;
  if (/encrypt/.test(said)) return 'it is encrypted; unpack it and pack it again without a password.';
  if (/compression method/.test(said))
    return 'it is packed in a way that cannot be read here; pack it as an ordinary ZIP.';
  const code = codeOf(cause);
  if (code !== null && /^E[A-Z]+$/.test(code)) return `it could not be read. ${diskReason(cause)}`;
  if (/central dir|comment length|multi-disk|zip64/i.test(said))
    return 'it is no ZIP file, or a part of it is missing; ask for it once more.';
  return 'a file in it is damaged, or not as long as the ZIP says; ask for it once more.';
}
