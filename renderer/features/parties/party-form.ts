import type { IncidentCommand } from '@domain/incident/decide';
import type { Contract, Party, PartyRole } from '@domain/incident/parties';
import type { Instant } from '@domain/kernel/instant';
import type { PartyCardView } from './party-card-view';

/** A party's card as it is being edited. */
export interface PartyForm {
  readonly name: string;
  readonly role: PartyRole;
  readonly contract: Contract;
  readonly through: string;
  readonly note: string;
  readonly reference: string;
  /** `none` while nothing has passed between us. */
  readonly ball: 'them' | 'us' | 'none';
}

export function partyForm(party: Party, ball: PartyCardView['ball']): PartyForm {
  return {
    name: party.name,
    role: party.role,
    contract: party.contract,
    through: party.contractThrough ?? '',
    note: party.ownershipNotes.at(-1)?.text ?? '',
    reference: '',
    ball: ball?.with ?? 'none',
  };
}

/** What differs from the card as it stands, as one act; null when nothing does. */
export function partyChange(
  form: PartyForm,
  party: Party,
  ball: PartyCardView['ball'],
  chaseAt: Instant | null,
): Extract<IncidentCommand, { type: 'ChangePartyCard' }> | null {
  const before = partyForm(party, ball);
  const isThrough = form.contract === 'through';
  const hasOtherContract = form.contract !== before.contract || (isThrough && form.through.trim() !== before.through);
  const through = isThrough && form.through.trim() !== '' ? form.through : null;
  const changes = {
    name: form.name.trim() === before.name ? null : form.name,
    role: form.role === before.role ? null : form.role,
    contract: hasOtherContract ? { contract: form.contract, through } : null,
    note: form.note.trim() === before.note ? null : form.note,
    reference: form.reference.trim() === '' ? null : form.reference,
    ball: form.ball === before.ball || form.ball === 'none' ? null : form.ball,
    nextChase: chaseAt === party.nextChaseAt ? null : { at: chaseAt },
  };
  if (Object.values(changes).every((change) => change === null)) return null;
  return { type: 'ChangePartyCard', partyId: party.id, ...changes };
}
