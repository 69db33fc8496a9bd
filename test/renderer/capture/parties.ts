import type { Party } from '@domain/incident/parties';
import { story } from '../war-room/story';

/** Parties of an incident by their names. */
export function namedParties(names: readonly string[]): readonly Party[] {
  const told = story();
  for (const name of names) told.act('16T12:00', { type: 'AddParty', name, role: 'other' });
  return told.incident().parties;
}
