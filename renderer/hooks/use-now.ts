import type { Instant } from '@domain/kernel/instant';
import { instantFromMs, MINUTE, msOf } from '@domain/kernel/instant';
import { useRef } from 'react';
import { useApp } from '../state/app-store';

/** The moment, once a second. Only for what counts seconds. */
export function useNow(): Instant {
  return useApp((state) => state.now);
}

/** The moment cut to whole minutes, so that what shows no seconds is drawn once a minute. */
export function useMinute(): Instant {
  return useApp((state) => cutToMinute(state.now));
}

/**
 * What `view` makes of the moment: asked each second, and drawn anew only when it says something else. Plain data unless
 * `isSame` tells when it is the same. [C2, X4]
 */
export function useOfNow<T>(view: (now: Instant) => T, isSame: (before: T, next: T) => boolean = isSameData): T {
  const last = useRef<{ readonly value: T } | null>(null);
  return useApp(({ now }) => {
    const value = view(now);
    if (last.current === null || !isSame(last.current.value, value)) last.current = { value };
    return last.current.value;
  });
}

/** The same of the moment cut to whole minutes, and asked once in each of them. */
export function useOfMinute<T>(view: (minute: Instant) => T, isSame?: (before: T, next: T) => boolean): T {
  const asked = useRef<{ readonly view: typeof view; readonly minute: Instant; readonly value: T } | null>(null);
  return useOfNow((now) => {
    const minute = cutToMinute(now);
    if (asked.current?.view !== view || asked.current.minute !== minute) {
      asked.current = { view, minute, value: view(minute) };
    }
    return asked.current.value;
  }, isSame);
}

function isSameData(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function cutToMinute(now: Instant): Instant {
  return instantFromMs(msOf(now) - (msOf(now) % MINUTE)) ?? now;
}
