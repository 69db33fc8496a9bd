import { usOf } from '@domain/incident/parties';
import { type PersonMet, personsMet, personsTaken } from '@domain/queries/persons-met';
import { useMemo } from 'react';
import { useRoom } from '../header/use-incident';
import type { PartyWords } from './grammar/party-words';

const MAX_CHOICES = 8;

/** Persons by name whom the log knows at a party, the last met first; of no party all. [L10] */
export function useMetPersons(party: PartyWords | null): readonly string[] {
  const persons = useAllPersons();
  const theirs = party?.kind === 'known' ? persons.filter(({ partyId }) => partyId === party.id) : persons;
  return [...new Set(theirs.map(({ name }) => name))].slice(0, MAX_CHOICES);
}

/** Everybody whom the log names, worked out once per entry, then those who came with a vendor of the directory. [B2] */
export function useAllPersons(): readonly PersonMet[] {
  const { inOrder } = useRoom('log');
  const parties = useRoom('parties');
  const us = usOf(parties)?.id ?? null;
  const met = useMemo(() => personsMet({ inOrder }, us), [inOrder, us]);
  return useMemo(() => [...met, ...personsTaken(parties)], [met, parties]);
}
