import { z } from 'zod';
import { type TakenVendor, takenVendorShape } from '../directory/vendor-facts';
import { partyIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import { ok } from '../kernel/result';
import { bodySchema, lineSchema } from '../kernel/text';
import { type CommandsOf, type DecideContext, type Decided, momentOf, whenSchema } from './deciding';
import type { Incident, IncidentEvent } from './incident';
import { ladderOfParty } from './ladder';
import { contractSchema, type Party, partyOf, partyRoleSchema, usOf } from './parties';
import { reject } from './rejection';
import { isSame } from './undoing';

const party = { partyId: partyIdSchema };

export const partyCommands = {
  AddParty: z.object({ name: lineSchema(120), role: partyRoleSchema, vendor: takenVendorShape.optional() }),
  RenameParty: z.object({ ...party, name: lineSchema(120) }),
  ChangePartyRole: z.object({ ...party, role: partyRoleSchema }),
  SetAsideParty: z.object(party),
  NoteContract: z.object({ ...party, contract: contractSchema, through: lineSchema().nullable() }),
  NoteOwnership: z.object({ ...party, note: bodySchema(2000) }),
  NoteReference: z.object({ ...party, reference: lineSchema(120) }),
  DropReference: z.object({ ...party, reference: lineSchema(120) }),
  PassBall: z.object({ ...party, with: z.enum(['them', 'us']), when: whenSchema }),
  SetNextChase: z.object({ ...party, at: instantSchema.nullable() }),
  /** Takes over what the directory says of the vendor that the party is, now or again. [E1] */
  TakeVendor: z.object({ ...party, vendor: takenVendorShape }),
  LeaveVendor: z.object(party),
  /** Several of the above as one act; what is null stays as it is. */
  ChangePartyCard: z.object({
    ...party,
    name: lineSchema(120).nullable(),
    role: partyRoleSchema.nullable(),
    contract: z.object({ contract: contractSchema, through: lineSchema().nullable() }).nullable(),
    note: bodySchema(2000).nullable(),
    reference: lineSchema(120).nullable(),
    ball: z.enum(['them', 'us']).nullable(),
    nextChase: z.object({ at: instantSchema.nullable() }).nullable(),
  }),
} as const;

export type PartyCommand = CommandsOf<typeof partyCommands>;

/** Decides what a command on a party's card means. [P1, P2] */
export function decideParties(state: Incident, command: PartyCommand, context: DecideContext): Decided {
  if (command.type === 'AddParty') return add(state, command, context);
  const known = partyOf(state.parties, command.partyId);
  if (known === null) return reject('party-unknown');
  const { partyId } = command;
  switch (command.type) {
    case 'RenameParty':
      if (command.name === known.name) return reject('nothing-changed');
      if (nameTaken(state, command.name, known)) return reject('party-name-taken');
      return ok([{ type: 'PartyRenamed', partyId, name: command.name }]);
    case 'ChangePartyRole':
      if (command.role === known.role) return reject('nothing-changed');
      if (command.role === 'us' && usOf(state.parties) !== null) return reject('party-us-taken');
      return ok([{ type: 'PartyRoleChanged', partyId, role: command.role }]);
    case 'SetAsideParty':
      return known.setAside ? reject('nothing-changed') : ok([{ type: 'PartySetAside', partyId }]);
    case 'NoteContract': {
      const through = command.contract === 'through' ? command.through : null;
      if (command.contract === known.contract && through === known.contractThrough) return reject('nothing-changed');
      return ok([{ type: 'ContractNoted', partyId, contract: command.contract, through }]);
    }
    case 'NoteOwnership':
      if (command.note === known.ownershipNotes.at(-1)?.text) return reject('nothing-changed');
      return ok([{ type: 'OwnershipNoted', partyId, note: command.note, audiences: null }]);
    case 'NoteReference':
      if (known.references.includes(command.reference)) return reject('nothing-changed');
      return ok([{ type: 'ReferenceNoted', partyId, reference: command.reference }]);
    case 'DropReference':
      if (!known.references.includes(command.reference)) return reject('reference-unknown');
      return ok([{ type: 'ReferenceDropped', partyId, reference: command.reference }]);
    case 'PassBall':
      if (known.role === 'us') return reject('party-is-us');
      return ok([{ type: 'BallPassed', partyId, with: command.with, at: momentOf(command.when, context).at }]);
    case 'SetNextChase':
      if (command.at === known.nextChaseAt) return reject('nothing-changed');
      return ok([{ type: 'NextChaseSet', partyId, at: command.at }]);
    case 'TakeVendor':
      if (known.role === 'us') return reject('vendor-of-us');
      if (isSame(command.vendor, known.vendor)) return reject('nothing-changed');
      return ok(taken(state, known, command.vendor));
    case 'LeaveVendor':
      return known.vendor === null ? reject('nothing-changed') : ok([{ type: 'PartyVendorLeft', partyId }]);
    case 'ChangePartyCard':
      return edit(state, command, context);
  }
}

/** Whole or not at all: one change that is refused refuses the card; one that changes nothing is passed over. */
function edit(
  state: Incident,
  card: Extract<PartyCommand, { type: 'ChangePartyCard' }>,
  context: DecideContext,
): Decided {
  const events: IncidentEvent[] = [];
  for (const change of changesOf(card)) {
    const decided = decideParties(state, change, context);
    if (decided.ok) events.push(...decided.value);
    else if (decided.error.code !== 'nothing-changed') return decided;
  }
  return events.length === 0 ? reject('nothing-changed') : ok(events);
}

function changesOf(card: Extract<PartyCommand, { type: 'ChangePartyCard' }>): readonly PartyCommand[] {
  const { partyId, name, role, contract, note, reference, ball, nextChase } = card;
  const changes: PartyCommand[] = [];
  if (name !== null) changes.push({ type: 'RenameParty', partyId, name });
  if (role !== null) changes.push({ type: 'ChangePartyRole', partyId, role });
  if (contract !== null) changes.push({ type: 'NoteContract', partyId, ...contract });
  if (note !== null) changes.push({ type: 'NoteOwnership', partyId, note });
  if (reference !== null) changes.push({ type: 'NoteReference', partyId, reference });
  if (ball !== null) changes.push({ type: 'PassBall', partyId, with: ball, when: null });
  if (nextChase !== null) changes.push({ type: 'SetNextChase', partyId, at: nextChase.at });
  return changes;
}

function add(state: Incident, command: Extract<PartyCommand, { type: 'AddParty' }>, context: DecideContext): Decided {
  if (nameTaken(state, command.name, null)) return reject('party-name-taken');
  if (command.role === 'us' && usOf(state.parties) !== null) return reject('party-us-taken');
  const partyId = partyIdSchema.parse(context.newId());
  const added: IncidentEvent = { type: 'PartyAdded', partyId, name: command.name, role: command.role };
  if (command.vendor === undefined) return ok([added]);
  if (command.role === 'us') return reject('vendor-of-us');
  return ok([added, ...taken(state, { id: partyId, contract: 'unknown' }, command.vendor)]);
}

/**
 * The facts of the vendor with its ladder, which from then on is the party's own. A vendor whose contract we know is one
 * that we have a contract with, unless the card says otherwise. [B2, E1]
 */
function taken(
  { ladders }: Incident,
  party: Pick<Party, 'id' | 'contract'>,
  vendor: TakenVendor,
): readonly IncidentEvent[] {
  const { id: partyId, contract } = party;
  const events: IncidentEvent[] = [{ type: 'PartyVendorTaken', partyId, vendor }];
  if (vendor.facts.contract !== null && contract === 'unknown') {
    events.push({ type: 'ContractNoted', partyId, contract: 'yes', through: null });
  }
  const { ladder: rungs } = vendor.facts;
  if (rungs.length === 0) return events;
  const known = ladderOfParty(ladders, partyId);
  if (isSame(rungs, known?.rungs)) return events;
  // A rung that has an old name of another one again stands for itself from here on.
  const renamed = (known?.renamed ?? []).filter(({ from }) => !rungs.some(({ name }) => name === from));
  return [...events, { type: 'LadderSet', partyId, rungs, renamed }];
}

function nameTaken(state: Incident, name: string, except: Party | null): boolean {
  const folded = name.toLowerCase();
  return state.parties.some((one) => one !== except && !one.setAside && one.name.toLowerCase() === folded);
}
