import type { Instant } from '@domain/kernel/instant';
import { useMinute } from '../../hooks/use-now';
import { useZone } from '../header/use-incident';

/**
 * The moment and the zone that the bar shows its times in. Whole minutes, which are all that it shows and all that
 * decides whether a time of day has passed; it is not drawn anew each second beneath the fingers.
 */
export function useBarClock(): { readonly now: Instant; readonly zone: string } {
  return { now: useMinute(), zone: useZone() };
}
