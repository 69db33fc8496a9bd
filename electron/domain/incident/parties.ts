import { z } from 'zod';
import { type TakenVendor, takenVendorShape } from '../directory/vendor-facts';
import { type PartyId, partyIdSchema } from '../kernel/ids';
import { type Instant, instantSchema } from '../kernel/instant';
import type { EventMeta, EventsOf } from '../record/definition';
import { audiencesSchema, words, wordsOrNull } from './common';

export const partyRoleSchema = z.enum(['us', 'provider', 'upstream', 'intermediary', 'recipient', 'customer', 'other']);
export type PartyRole = z.infer<typeof partyRoleSchema>;

/** Do we have a contract with them? `through`: somebody else has it for us. [P1] */
export const contractSchema = z.enum(['yes', 'no', 'through', 'unknown']);
export type Contract = z.infer<typeof contractSchema>;

const needsParty = { needs: ['partyId'] } as const;

export const partyEvents = {
  PartyAdded: {
    v: 1,
    creates: 'partyId',
    shape: z.object({ partyId: partyIdSchema, name: words, role: partyRoleSchema }),
  },
  PartyRenamed: { v: 1, ...needsParty, shape: z.object({ partyId: partyIdSchema, name: words }) },
  PartyRoleChanged: { v: 1, ...needsParty, shape: z.object({ partyId: partyIdSchema, role: partyRoleSchema }) },
  PartySetAside: { v: 1, ...needsParty, shape: z.object({ partyId: partyIdSchema }) },
  PartyTakenBack: { v: 1, ...needsParty, shape: z.object({ partyId: partyIdSchema }) },
  ContractNoted: {
    v: 1,
    ...needsParty,
    shape: z.object({ partyId: partyIdSchema, contract: contractSchema, through: wordsOrNull }),
  },
  OwnershipNoted: {
    v: 1,
    ...needsParty,
    shape: z.object({ partyId: partyIdSchema, note: words, audiences: audiencesSchema }),
  },
  OwnershipNoteWithdrawn: { v: 1, ...needsParty, shape: z.object({ partyId: partyIdSchema, eventId: z.string() }) },
  /** What the party says of itself where nobody knows when it said so. [P4] */
  AccountGiven: {
    v: 1,
    ...needsParty,
    shape: z.object({ partyId: partyIdSchema, account: words, audiences: audiencesSchema }),
  },
  ReferenceNoted: { v: 1, ...needsParty, shape: z.object({ partyId: partyIdSchema, reference: words }) },
  ReferenceDropped: { v: 1, ...needsParty, shape: z.object({ partyId: partyIdSchema, reference: words }) },
  /** With whom the ball lies, said by hand. [P2] */
  BallPassed: {
    v: 1,
    ...needsParty,
    shape: z.object({ partyId: partyIdSchema, with: z.enum(['them', 'us']), at: instantSchema }),
  },
  BallPassWithdrawn: { v: 1, ...needsParty, shape: z.object({ partyId: partyIdSchema, eventId: z.string() }) },
  NextChaseSet: { v: 1, ...needsParty, shape: z.object({ partyId: partyIdSchema, at: instantSchema.nullable() }) },
  /** The party is this vendor of the directory; its facts as they are now are kept here. [E1] */
  PartyVendorTaken: { v: 1, ...needsParty, shape: z.object({ partyId: partyIdSchema, vendor: takenVendorShape }) },
  PartyVendorLeft: { v: 1, ...needsParty, shape: z.object({ partyId: partyIdSchema }) },
} as const;

export type PartyEvent = EventsOf<typeof partyEvents>;

export interface Noted {
  readonly eventId: string;
  readonly audiences: readonly string[] | null;
  readonly text: string;
  readonly at: Instant;
  readonly by: string;
}

export interface BallPass {
  readonly eventId: string;
  readonly with: 'them' | 'us';
  readonly at: Instant;
}

export interface Party {
  readonly id: PartyId;
  readonly name: string;
  readonly role: PartyRole;
  readonly contract: Contract;
  readonly contractThrough: string | null;
  /** Every ownership note, oldest first; the last one counts. */
  readonly ownershipNotes: readonly Noted[];
  readonly accounts: readonly Noted[];
  readonly references: readonly string[];
  /** Passes said by hand, in the order of saying. */
  readonly ballPasses: readonly BallPass[];
  readonly nextChaseAt: Instant | null;
  readonly setAside: boolean;
  /** What the directory said of it when it was taken over; null where it is no vendor of the directory. [E1] */
  readonly vendor: TakenVendor | null;
}

/** Parties in the order in which they were added. */
export type Parties = readonly Party[];

export const initialParties: Parties = [];

/** Folds one party event; a party's own facts only, what passes between parties lies in ownership and escalations. [P1] */
export function evolveParties(parties: Parties, event: PartyEvent, meta: EventMeta): Parties {
  if (event.type === 'PartyAdded')
    return partyOf(parties, event.partyId) === null ? [...parties, added(event)] : parties;
  return parties.map((party) => (party.id === event.partyId ? changed(party, event, meta) : party));
}

export function partyOf(parties: Parties, partyId: string | null): Party | null {
  return parties.find((party) => party.id === partyId) ?? null;
}

/** Our own side, where it has been named. */
export function usOf(parties: Parties): Party | null {
  return parties.find((party) => party.role === 'us' && !party.setAside) ?? null;
}

function added(event: Extract<PartyEvent, { type: 'PartyAdded' }>): Party {
  return {
    id: event.partyId,
    name: event.name,
    role: event.role,
    contract: 'unknown',
    contractThrough: null,
    ownershipNotes: [],
    accounts: [],
    references: [],
    ballPasses: [],
    nextChaseAt: null,
    setAside: false,
    vendor: null,
  };
}

function changed(party: Party, event: Exclude<PartyEvent, { type: 'PartyAdded' }>, meta: EventMeta): Party {
  switch (event.type) {
    case 'PartyRenamed':
      return { ...party, name: event.name };
    case 'PartyRoleChanged':
      return { ...party, role: event.role };
    case 'PartySetAside':
      return { ...party, setAside: true };
    case 'PartyTakenBack':
      return { ...party, setAside: false };
    case 'ContractNoted':
      return { ...party, contract: event.contract, contractThrough: event.through };
    case 'OwnershipNoted':
      return { ...party, ownershipNotes: [...party.ownershipNotes, noted(event.note, event.audiences, meta)] };
    case 'OwnershipNoteWithdrawn':
      return { ...party, ownershipNotes: party.ownershipNotes.filter((note) => note.eventId !== event.eventId) };
    case 'AccountGiven':
      return { ...party, accounts: [...party.accounts, noted(event.account, event.audiences, meta)] };
    case 'ReferenceNoted':
      return { ...party, references: [...party.references.filter((r) => r !== event.reference), event.reference] };
    case 'ReferenceDropped':
      return { ...party, references: party.references.filter((r) => r !== event.reference) };
    case 'BallPassed':
      return { ...party, ballPasses: [...party.ballPasses, { eventId: meta.id, with: event.with, at: event.at }] };
    case 'BallPassWithdrawn':
      return { ...party, ballPasses: party.ballPasses.filter((pass) => pass.eventId !== event.eventId) };
    case 'NextChaseSet':
      return { ...party, nextChaseAt: event.at };
    case 'PartyVendorTaken':
      return { ...party, vendor: event.vendor };
    case 'PartyVendorLeft':
      return { ...party, vendor: null };
  }
}

function noted(text: string, audiences: Noted['audiences'], meta: EventMeta): Noted {
  return { eventId: meta.id, audiences, text, at: meta.at, by: meta.by.name };
}
