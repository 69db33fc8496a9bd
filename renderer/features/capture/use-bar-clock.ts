import type { Instant } from '@domain/kernel/instant';
import { useNow } from '../../hooks/use-now';
import { useZone } from '../header/use-incident';

/** The moment and the zone that the bar shows its times in. */
export function useBarClock(): { readonly now: Instant; readonly zone: string } {
  return { now: useNow(), zone: useZone() };
}
