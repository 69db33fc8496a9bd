import { z } from 'zod';
import type { CommandsOf, DecideContext } from '../incident/deciding';
import { isSame } from '../incident/undoing';
import { personIdSchema, type VendorId, vendorIdSchema } from '../kernel/ids';
import { ok, type Result } from '../kernel/result';
import { get, values } from '../kernel/sorted-list';
import { mergedInto } from './merge-vendor';
import { type DirectoryRejection, rejectInDirectory } from './rejection';
import { bareFacts, type VendorFacts } from './vendor-facts';
import { type NewVendor, newVendor, type VendorChange, vendorChange } from './vendor-input';
import type { Vendor, VendorEvent, Vendors } from './vendors';

export const vendorCommands = {
  AddVendor: z.object({ facts: newVendor }),
  ChangeVendor: z.object({ vendorId: vendorIdSchema, facts: vendorChange }),
  SetAsideVendor: z.object({ vendorId: vendorIdSchema }),
  TakeBackVendor: z.object({ vendorId: vendorIdSchema }),
  /** Whole or not at all. What names a vendor to merge into only fills the gaps of that one. */
  ImportVendors: z.object({
    vendors: z
      .array(z.object({ facts: newVendor, mergeInto: vendorIdSchema.nullable() }))
      .min(1)
      .max(20_000)
      .readonly(),
  }),
} as const;

export type VendorCommand = CommandsOf<typeof vendorCommands>;
type Decided = Result<readonly VendorEvent[], DirectoryRejection>;

/** Decides what a command on the directory's vendors means. A name is unique unless an import keeps both. */
export function decideVendors(vendors: Vendors, command: VendorCommand, context: DecideContext): Decided {
  switch (command.type) {
    case 'AddVendor':
      if (isNameTaken(vendors, command.facts.name, null)) return rejectInDirectory('vendor-name-taken');
      return ok(added(command.facts, context));
    case 'ImportVendors':
      return imported(vendors, command.vendors, context);
    case 'ChangeVendor':
    case 'SetAsideVendor':
    case 'TakeBackVendor': {
      const known = get(vendors, command.vendorId);
      return known === undefined ? rejectInDirectory('vendor-unknown') : decideOn(known, vendors, command, context);
    }
  }
}

/** The events that bring the facts of a vendor to what is given; none for what it says already. */
export function factEvents(
  vendorId: VendorId,
  known: VendorFacts,
  facts: VendorChange,
  newId: DecideContext['newId'],
): readonly VendorEvent[] {
  const events: VendorEvent[] = [];
  const { name, channels, people, hours, accountNumbers, contract, statusPage, ladder, firstWords, notes } = facts;
  const differs = <T>(given: T | undefined, from: T): given is T => given !== undefined && !isSame(given, from);
  if (differs(name, known.name)) events.push({ type: 'VendorRenamed', vendorId, name });
  if (differs(channels, known.channels)) events.push({ type: 'VendorChannelsListed', vendorId, channels });
  if (people !== undefined) events.push(...peopleEvents(vendorId, known.people, people, newId));
  if (differs(hours, known.hours)) events.push({ type: 'VendorHoursStated', vendorId, hours });
  if (differs(accountNumbers, known.accountNumbers)) {
    events.push({ type: 'AccountNumbersListed', vendorId, accountNumbers });
  }
  if (differs(contract, known.contract)) events.push({ type: 'VendorContractStated', vendorId, contract });
  if (differs(statusPage, known.statusPage)) events.push({ type: 'StatusPageStated', vendorId, statusPage });
  if (differs(ladder, known.ladder)) events.push({ type: 'VendorLadderSet', vendorId, ladder });
  if (differs(firstWords, known.firstWords)) events.push({ type: 'FirstWordsStated', vendorId, firstWords });
  if (differs(notes, known.notes)) events.push({ type: 'VendorNotesStated', vendorId, notes });
  return events;
}

function decideOn(
  known: Vendor,
  vendors: Vendors,
  command: Extract<VendorCommand, { readonly vendorId: VendorId }>,
  { newId }: DecideContext,
): Decided {
  const { vendorId } = command;
  if (command.type !== 'ChangeVendor') {
    const isAside = command.type === 'SetAsideVendor';
    if (known.setAside === isAside) return rejectInDirectory('nothing-changed');
    return ok([{ type: isAside ? 'VendorSetAside' : 'VendorTakenBack', vendorId }]);
  }
  const { name } = command.facts;
  if (name !== undefined && isNameTaken(vendors, name, known)) return rejectInDirectory('vendor-name-taken');
  const events = factEvents(vendorId, known, command.facts, newId);
  return events.length === 0 ? rejectInDirectory('nothing-changed') : ok(events);
}

function imported(
  vendors: Vendors,
  given: Extract<VendorCommand, { type: 'ImportVendors' }>['vendors'],
  context: DecideContext,
): Decided {
  const events: VendorEvent[] = [];
  // Two lines of one file may be about the same vendor.
  const additions = new Map<VendorId, NewVendor>();
  for (const { facts, mergeInto } of given) {
    if (mergeInto === null) events.push(...added(facts, context));
    else {
      const before = additions.get(mergeInto);
      additions.set(mergeInto, before === undefined ? facts : mergedInto(before, facts));
    }
  }
  for (const [vendorId, facts] of additions) {
    const known = get(vendors, vendorId);
    if (known === undefined) return rejectInDirectory('vendor-unknown');
    events.push(...factEvents(vendorId, known, mergedInto(known, facts), context.newId));
  }
  return events.length === 0 ? rejectInDirectory('nothing-changed') : ok(events);
}

function added(facts: NewVendor, { newId }: DecideContext): readonly VendorEvent[] {
  const vendorId = vendorIdSchema.parse(newId());
  const { name } = facts;
  return [{ type: 'VendorAdded', vendorId, name }, ...factEvents(vendorId, bareFacts(name), facts, newId)];
}

function peopleEvents(
  vendorId: VendorId,
  known: VendorFacts['people'],
  given: NonNullable<VendorChange['people']>,
  newId: DecideContext['newId'],
): readonly VendorEvent[] {
  const events: VendorEvent[] = [];
  for (const { personId } of known) {
    if (!given.some((person) => person.personId === personId))
      events.push({ type: 'PersonRemoved', vendorId, personId });
  }
  for (const person of given) {
    const personId = person.personId ?? personIdSchema.parse(newId());
    const before = known.find((one) => one.personId === personId);
    if (before === undefined) events.push({ type: 'PersonAdded', vendorId, ...person, personId });
    else if (!isSame(before, person)) events.push({ type: 'PersonRestated', vendorId, ...person, personId });
  }
  return events;
}

function isNameTaken(vendors: Vendors, name: string, except: Vendor | null): boolean {
  const folded = name.toLowerCase();
  for (const one of values(vendors)) {
    if (one.id !== except?.id && !one.setAside && one.name.toLowerCase() === folded) return true;
  }
  return false;
}
