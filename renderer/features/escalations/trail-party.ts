import type { Incident } from '@domain/incident/incident';
import type { Party } from '@domain/incident/parties';
import { likelyParty } from './likely-party';

/** Parties with a ladder: the outside ones that are not set aside. */
export function outsideParties({ parties }: Incident): readonly Party[] {
  return parties.filter((party) => party.role !== 'us' && !party.setAside);
}

/** The party whose ladder is shown: the one that was chosen, else the one that we tried last. */
export function trailParty(incident: Incident, chosenId: string | null): Party | null {
  const outside = outsideParties(incident);
  return outside.find(({ id }) => id === chosenId) ?? likelyParty(incident, outside);
}
