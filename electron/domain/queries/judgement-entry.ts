import type { Judgement } from '../incident/hypotheses';
import type { Incident } from '../incident/incident';
import type { Entry } from '../incident/log';
import { get } from '../kernel/sorted-list';

/**
 * The entry that a judgement left, which says when it was judged; null for an imported one, of which only the moment of
 * writing down is known. [H1]
 */
export function judgementEntry({ log }: Pick<Incident, 'log'>, { entryIds, why }: Judgement): Entry | null {
  const [own] = entryIds;
  return own === undefined || why !== null ? null : (get(log.byId, own) ?? null);
}
