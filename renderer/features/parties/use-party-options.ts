import { type PartyId, partyIdSchema } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useMemo } from 'react';
import type { Option } from '../../ui/option';
import { useRoom } from '../header/use-incident';

/** The parties to choose from in a form, and nobody, whose id is empty. */
export function usePartyOptions(): readonly Option<string>[] {
  const parties = useRoom('parties');
  return useMemo(
    () => [
      { id: '', label: 'Nobody in particular' },
      ...parties.filter(({ setAside }) => !setAside).map(({ id, name }) => ({ id, label: visibleText(name) })),
    ],
    [parties],
  );
}

/** The party behind a choice; null for nobody. */
export function partyIdOf(choice: string): PartyId | null {
  return partyIdSchema.safeParse(choice).data ?? null;
}
