import type { Attempt } from '@domain/incident/escalations';
import type { Incident } from '@domain/incident/incident';
import type { PartyId } from '@domain/kernel/ids';
import { values } from '@domain/kernel/sorted-list';

/** Our latest try to reach a party; null when there was none. */
export function lastAttempt(incident: Incident, partyId: PartyId): Attempt | null {
  let latest: Attempt | null = null;
  for (const attempt of values(incident.escalations.attempts)) {
    if (attempt.partyId === partyId && (latest === null || attempt.at >= latest.at)) latest = attempt;
  }
  return latest;
}
