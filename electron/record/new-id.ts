import { randomBytes } from 'node:crypto';
import type { NewId } from '@domain/kernel/ids';
import { type Instant, msOf } from '@domain/kernel/instant';

const MAX_COUNTER = 0xfff;
const RANDOM_LENGTH = 10;
/** Random bytes are drawn for this many ids at once: a draw for each costs as much as all the rest of making it. */
const POOLED = 1024;

/**
 * Makes uuid v7 text (RFC 9562): milliseconds of the given clock, a counter that keeps the ids of one millisecond in
 * order, and 62 random bits. The one place where ids come from. When the clock goes back, ids stay on the last moment.
 */
export function createNewId(now: () => Instant): NewId {
  let lastMs = 0;
  let counter = 0;
  const draw = createPool();
  return () => {
    const random = draw();
    const ms = msOf(now());
    if (ms > lastMs) {
      lastMs = ms;
      // Starts in the lower half, so that a burst has room before it borrows the next millisecond.
      counter = random.readUInt16BE(8) & 0x7ff;
    } else if (counter === MAX_COUNTER) {
      lastMs += 1;
      counter = 0;
    } else {
      counter += 1;
    }
    return format(lastMs, counter, random);
  };
}

/** Bytes that no id had before. They are not secret: an id tells them anyway. */
function createPool(): () => Buffer {
  let pool = Buffer.alloc(0);
  let used = 0;
  return () => {
    if (used === pool.length) {
      pool = randomBytes(RANDOM_LENGTH * POOLED);
      used = 0;
    }
    used += RANDOM_LENGTH;
    return pool.subarray(used - RANDOM_LENGTH, used);
  };
}

function format(ms: number, counter: number, random: Buffer): string {
  const time = ms.toString(16).padStart(12, '0');
  const variant = ((random.readUInt16BE(0) & 0x3fff) | 0x8000).toString(16);
  const version = (0x7000 | counter).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${random.toString('hex', 2, 8)}`;
}
