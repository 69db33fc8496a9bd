import { useMemo } from 'react';
import { useApp, useAppStore } from '../../state/app-store';
import { zoneOf } from '../../state/selectors';
import { useRoom } from '../header/use-incident';
import type { CaptureDraft } from './capture-draft';
import { type CapturePlan, capturePlan } from './capture-plan';

/**
 * What Enter would log of a draft; the chips show it. A draft whose words name no time reads the same at any moment,
 * so the ticking clock draws nothing anew. [L10]
 */
export function useCapturePlan(draft: CaptureDraft): CapturePlan {
  const store = useAppStore();
  const zone = useApp(zoneOf);
  const parties = useRoom('parties');
  return useMemo(() => capturePlan(draft, { now: store.getState().now, zone, parties }), [draft, zone, parties, store]);
}
