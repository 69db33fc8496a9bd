import { readFileSync } from 'node:fs';
import { type Instant, instantFromMs, parseOffsetTime } from '@domain/kernel/instant';

/** The one place where the main process learns what time it is. */
export interface Clock {
  readonly now: () => Instant;
  /** Milliseconds of the computer's clock, which people and time servers may set. Never the injected time. */
  readonly wallMs: () => number;
  /** Milliseconds that only ever grow, at one pace; it may stand still while the computer sleeps. */
  readonly monotonicMs: () => number;
}

/**
 * The computer's clock. With `file`, the instant (ISO 8601 with offset) that stands in it, read again at each ask, so
 * that a test can move time; a missing or unreadable file means the computer's own.
 */
export function createClock(file: string | null): Clock {
  return {
    now: () => (file === null ? null : instantIn(file)) ?? systemNow(),
    wallMs: () => Date.now(),
    monotonicMs: () => performance.now(),
  };
}

function systemNow(): Instant {
  const now = instantFromMs(Date.now());
  if (now === null) throw new Error('the clock of this computer stands outside the years 1970 to 9999');
  return now;
}

function instantIn(file: string): Instant | null {
  try {
    return parseOffsetTime(readFileSync(file, 'utf8').trim());
  } catch {
    return null;
  }
}
