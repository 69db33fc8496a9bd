import type { PartyRole } from '@domain/incident/parties';

/** What each role means, so that two people choose the same one. */
export const roleMeanings: Readonly<Record<PartyRole, string>> = {
  us: 'Our own side',
  provider: 'Gives us the service',
  upstream: 'Gives our provider what it needs',
  intermediary: 'Stands between, with no contract with us',
  recipient: 'Whom we cannot reach',
  customer: 'Who depends on us',
  other: 'Anybody else',
};
