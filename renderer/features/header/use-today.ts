import type { Instant } from '@domain/kernel/instant';
import { dateKey } from '@domain/kernel/zone';
import { useOfNow } from '../../hooks/use-now';
import { useZone } from './use-incident';

/**
 * A moment of today in the incident's zone, for times that are shown with a date where they are not today's: what shows
 * them is drawn anew once a day, not with every tick.
 */
export function useToday(): Instant {
  const zone = useZone();
  return useOfNow(
    (now) => now,
    (before, now) => dateKey(before, zone) === dateKey(now, zone),
  );
}
