import type { Failure } from '@contract/failure';

/** Failures of the disk, as the record names them; a refused command is none. [J5] */
const codes: ReadonlySet<string> = new Set([
  'disk-full',
  'read-only-disk',
  'no-permission',
  'disk-failed',
  'unwritable',
  'unreachable',
]);

/** True when something that should have been kept was not, and the title bar has to say so. */
export function isSaveFailure(failure: Failure): boolean {
  return codes.has(failure.code);
}
