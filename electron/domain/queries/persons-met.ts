import type { Log } from '../incident/log';
import type { Party } from '../incident/parties';
import type { PartyId } from '../kernel/ids';
import { at } from '../kernel/sorted-list';

/** Somebody at a party, by the name that entries give; null: of nobody named. */
export interface PersonMet {
  readonly name: string;
  readonly partyId: PartyId | null;
}

/** As far back as anybody remembers a name; a long log must not slow the typing down. */
const MAX_ENTRIES = 2000;

/**
 * The persons that the latest entries name, the last one first, each once per party. Of an entry of ours to somebody it
 * is theirs: that is whom we reached. Retracted entries name nobody. [L10]
 */
export function personsMet({ inOrder }: Pick<Log, 'inOrder'>, usId: PartyId | null): readonly PersonMet[] {
  const met = new Map<string, PersonMet>();
  for (let i = inOrder.size - 1; i >= Math.max(0, inOrder.size - MAX_ENTRIES); i--) {
    const entry = at(inOrder, i);
    if (entry === undefined || entry.person === null || entry.retraction !== null) continue;
    const isOurs = entry.partyId === null || entry.partyId === usId;
    const partyId = isOurs ? (entry.toPartyId ?? entry.partyId) : entry.partyId;
    const key = JSON.stringify([partyId, entry.person.toLowerCase()]);
    if (!met.has(key)) met.set(key, { name: entry.person, partyId });
  }
  return [...met.values()];
}

/** The people of the vendors that parties were taken from. [B2] */
export function personsTaken(parties: readonly Pick<Party, 'id' | 'setAside' | 'vendor'>[]): readonly PersonMet[] {
  return parties.flatMap(({ id, setAside, vendor }) =>
    setAside || vendor === null ? [] : vendor.facts.people.map(({ name }) => ({ name, partyId: id })),
  );
}
