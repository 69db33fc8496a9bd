import type { AppendFailure } from './record-store';

export interface DiskFailure {
  readonly kind: Extract<AppendFailure['kind'], 'disk-full' | 'read-only-disk' | 'no-permission' | 'disk-failed'>;
  /** What happened, in words that start and end a sentence. */
  readonly reason: string;
}

/** A write took fewer bytes than it was given: what a full disk looks like before it says so. */
export class ShortWrite extends Error {
  readonly code = 'ENOSPC';
}

/** What a disk's error means to the person who waits for it. [J5] [X3] */
export function diskFailure(cause: unknown): DiskFailure {
  const code = codeOf(cause);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full', reason: 'The disk is full.' };
    case 'EROFS':
      return { kind: 'read-only-disk', reason: 'The disk is read-only.' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'no-permission', reason: 'This user may not write in the data folder.' };
    default:
      return { kind: 'disk-failed', reason: `The disk did not take it (${code ?? message(cause)}).` };
  }
}

/** The code of a Node error, `ENOENT` say; null when it has none. */
export function codeOf(cause: unknown): string | null {
  if (!(cause instanceof Error) || !('code' in cause)) return null;
  return typeof cause.code === 'string' ? cause.code : null;
}

function message(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
