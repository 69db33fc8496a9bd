import { z } from 'zod';
import { words, wordsOrNull } from '../incident/common';
import { personIdSchema, type VendorId, vendorIdSchema } from '../kernel/ids';
import { get, insert, type SortedList, sortedList } from '../kernel/sorted-list';
import type { EventsOf } from '../record/definition';
import {
  accountNumbersShape,
  bareFacts,
  channelsShape,
  hoursShape,
  ladderShape,
  personShape,
  type VendorFacts,
  vendorContractShape,
} from './vendor-facts';

const needsVendor = { needs: ['vendorId'] } as const;
const vendor = { vendorId: vendorIdSchema };

/** One fact each, so that two people who fill in one card at two computers lose nothing of each other's. */
export const vendorEvents = {
  VendorAdded: { v: 1, creates: 'vendorId', shape: z.object({ ...vendor, name: words }) },
  VendorRenamed: { v: 1, ...needsVendor, shape: z.object({ ...vendor, name: words }) },
  VendorSetAside: { v: 1, ...needsVendor, shape: z.object(vendor) },
  VendorTakenBack: { v: 1, ...needsVendor, shape: z.object(vendor) },
  VendorChannelsListed: { v: 1, ...needsVendor, shape: z.object({ ...vendor, channels: channelsShape }) },
  PersonAdded: {
    v: 1,
    ...needsVendor,
    creates: 'personId',
    shape: z.object({ ...vendor, ...personShape.unwrap().shape }),
  },
  PersonRestated: {
    v: 1,
    needs: ['vendorId', 'personId'],
    shape: z.object({ ...vendor, ...personShape.unwrap().shape }),
  },
  PersonRemoved: { v: 1, needs: ['vendorId', 'personId'], shape: z.object({ ...vendor, personId: personIdSchema }) },
  VendorHoursStated: { v: 1, ...needsVendor, shape: z.object({ ...vendor, hours: hoursShape.nullable() }) },
  AccountNumbersListed: { v: 1, ...needsVendor, shape: z.object({ ...vendor, accountNumbers: accountNumbersShape }) },
  VendorContractStated: {
    v: 1,
    ...needsVendor,
    shape: z.object({ ...vendor, contract: vendorContractShape.nullable() }),
  },
  StatusPageStated: { v: 1, ...needsVendor, shape: z.object({ ...vendor, statusPage: wordsOrNull }) },
  VendorLadderSet: { v: 1, ...needsVendor, shape: z.object({ ...vendor, ladder: ladderShape }) },
  FirstWordsStated: { v: 1, ...needsVendor, shape: z.object({ ...vendor, firstWords: wordsOrNull }) },
  VendorNotesStated: { v: 1, ...needsVendor, shape: z.object({ ...vendor, notes: wordsOrNull }) },
} as const;

export type VendorEvent = EventsOf<typeof vendorEvents>;

export interface Vendor extends VendorFacts {
  readonly id: VendorId;
  /** Taken off the list, with all that is known of it. */
  readonly setAside: boolean;
}

/** Vendors by id, which is the order in which they were added. */
export type Vendors = SortedList<Vendor>;

export const initialVendors: Vendors = sortedList((one) => one.id);

/** Folds one event of a vendor's card. Never throws, whatever the order of events. */
export function evolveVendors(vendors: Vendors, event: VendorEvent): Vendors {
  const known = get(vendors, event.vendorId);
  if (event.type === 'VendorAdded') {
    return known === undefined
      ? insert(vendors, { ...bareFacts(event.name), id: event.vendorId, setAside: false })
      : vendors;
  }
  return known === undefined ? vendors : insert(vendors, changed(known, event));
}

function changed(known: Vendor, event: Exclude<VendorEvent, { type: 'VendorAdded' }>): Vendor {
  switch (event.type) {
    case 'VendorRenamed':
      return { ...known, name: event.name };
    case 'VendorSetAside':
      return { ...known, setAside: true };
    case 'VendorTakenBack':
      return { ...known, setAside: false };
    case 'VendorChannelsListed':
      return { ...known, channels: event.channels };
    case 'PersonAdded': {
      const others = known.people.filter((person) => person.personId !== event.personId);
      return { ...known, people: [...others, personIn(event)] };
    }
    case 'PersonRestated': {
      const restated = (person: VendorFacts['people'][number]) =>
        person.personId === event.personId ? personIn(event) : person;
      return { ...known, people: known.people.map(restated) };
    }
    case 'PersonRemoved':
      return { ...known, people: known.people.filter((person) => person.personId !== event.personId) };
    case 'VendorHoursStated':
      return { ...known, hours: event.hours };
    case 'AccountNumbersListed':
      return { ...known, accountNumbers: event.accountNumbers };
    case 'VendorContractStated':
      return { ...known, contract: event.contract };
    case 'StatusPageStated':
      return { ...known, statusPage: event.statusPage };
    case 'VendorLadderSet':
      return { ...known, ladder: event.ladder };
    case 'FirstWordsStated':
      return { ...known, firstWords: event.firstWords };
    case 'VendorNotesStated':
      return { ...known, notes: event.notes };
  }
}

function personIn({
  personId,
  name,
  role,
  channels,
}: Extract<VendorEvent, { type: 'PersonAdded' | 'PersonRestated' }>) {
  return { personId, name, role, channels };
}

/** The facts of a vendor alone, as an incident takes them over. */
export function factsOf({ id: _, setAside: _setAside, ...facts }: Vendor): VendorFacts {
  return facts;
}
