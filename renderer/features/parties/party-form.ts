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

/** One command for each thing that differs from the card as it stands: each is an act of its own, undone on its own. */
export function partyCommands(
  form: PartyForm,
  party: Party,
  ball: PartyCardView['ball'],
  chaseAt: Instant | null,
): readonly IncidentCommand[] {
  const { id: partyId } = party;
  const before = partyForm(party, ball);
  const commands: IncidentCommand[] = [];
  if (form.name.trim() !== before.name) commands.push({ type: 'RenameParty', partyId, name: form.name });
  if (form.role !== before.role) commands.push({ type: 'ChangePartyRole', partyId, role: form.role });
  if (form.contract !== before.contract || (form.contract === 'through' && form.through.trim() !== before.through)) {
    const through = form.contract === 'through' && form.through.trim() !== '' ? form.through : null;
    commands.push({ type: 'NoteContract', partyId, contract: form.contract, through });
  }
  if (form.note.trim() !== before.note) commands.push({ type: 'NoteOwnership', partyId, note: form.note });
  if (form.reference.trim() !== '') commands.push({ type: 'NoteReference', partyId, reference: form.reference });
  if (form.ball !== before.ball && form.ball !== 'none') {
    commands.push({ type: 'PassBall', partyId, with: form.ball, when: null });
  }
  if (chaseAt !== party.nextChaseAt) commands.push({ type: 'SetNextChase', partyId, at: chaseAt });
  return commands;
}
