import type { Party } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { type PartyBadgeView, partyBadges } from '../parties/party-badges';

/** How the log names and marks parties; one object for all rows, so that a row is drawn again only when it changes. */
export interface LogNames {
  readonly timeZone: string;
  readonly badgeOf: (partyId: string | null) => PartyBadgeView | undefined;
  readonly nameOf: (partyId: string | null) => string | null;
  readonly parties: readonly Party[];
}

export function logNames(parties: readonly Party[], timeZone: string): LogNames {
  const badges = partyBadges(parties);
  const names = new Map(parties.map((party) => [party.id as string, visibleText(party.name)]));
  return {
    timeZone,
    parties,
    badgeOf: (partyId) => (partyId === null ? undefined : badges.get(partyId)),
    nameOf: (partyId) => (partyId === null ? null : (names.get(partyId) ?? null)),
  };
}
