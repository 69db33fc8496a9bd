import type { Incident } from '@domain/incident/incident';
import type { Party } from '@domain/incident/parties';
import { values } from '@domain/kernel/sorted-list';

/** The party that we tried to reach last; the first one while we have tried none. */
export function likelyParty(incident: Incident, parties: readonly Party[]): Party | null {
  let latest: { readonly at: string; readonly partyId: string } | null = null;
  for (const attempt of values(incident.escalations.attempts)) {
    const isShown = parties.some((party) => party.id === attempt.partyId);
    if (isShown && (latest === null || attempt.at >= latest.at)) latest = attempt;
  }
  return parties.find((party) => party.id === latest?.partyId) ?? parties[0] ?? null;
}
