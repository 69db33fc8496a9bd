import { hash } from 'node:crypto';

/** SHA-256 of bytes as 64 lower-case hex digits. The one-shot form costs half of createHash for a line. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
