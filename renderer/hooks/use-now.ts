import type { Instant } from '@domain/kernel/instant';
import { instantFromMs, MINUTE, msOf } from '@domain/kernel/instant';
import { useApp } from '../state/app-store';

/** The moment, once a second. Only for what counts seconds. */
export function useNow(): Instant {
  return useApp((state) => state.now);
}

/** The moment cut to whole minutes, so that what shows no seconds is drawn once a minute. */
export function useMinute(): Instant {
  return useApp((state) => cutToMinute(state.now));
}

function cutToMinute(now: Instant): Instant {
  return instantFromMs(msOf(now) - (msOf(now) % MINUTE)) ?? now;
}
