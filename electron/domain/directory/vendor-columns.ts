import { cellOfLines, linesOfCell } from './cell-lines';
import {
  channelFields,
  channelOf,
  type Fields,
  feeOf,
  type NewPerson,
  numberOf,
  personOf,
  rungOf,
} from './vendor-cells';
import type { Channel, ChannelKind, VendorFacts } from './vendor-facts';
import type { NewVendor } from './vendor-input';

/** One column of the directory as a spreadsheet: how it is written, and what it adds to a vendor that is read. */
export interface VendorColumn {
  readonly id: string;
  readonly title: string;
  /** Other titles by which it is recognised, in lower case. */
  readonly also: readonly string[];
  /** Null: read from other people's spreadsheets only. */
  readonly write: ((facts: VendorFacts) => string) | null;
  readonly read: (cell: string, vendor: NewVendor) => NewVendor;
}

type Contract = NonNullable<NewVendor['contract']>;

/** Every column, in the order of the export. A spreadsheet of one's own may have those at the end. [B3, B4] */
export const vendorColumns: readonly VendorColumn[] = [
  words('name', 'Name', ['vendor', 'company', 'organisation', 'organization', 'provider', 'supplier'], 'name'),
  words('firstWords', 'Say first', ['what to say first'], 'firstWords'),
  {
    ...{ id: 'channels', title: 'Channels', also: [] },
    write: ({ channels }) => cellOfLines(channels.map(channelFields)),
    read: (cell, vendor) => withChannels(vendor, linesOfCell(cell).map(channelOf)),
  },
  {
    ...{ id: 'people', title: 'People', also: ['persons'] },
    write: ({ people }) =>
      cellOfLines(people.map(({ name, role, channels }) => [name, role, ...channels.flatMap(channelFields)])),
    read: (cell, vendor) => ({ ...vendor, people: [...(vendor.people ?? []), ...linesOfCell(cell).map(personOf)] }),
  },
  {
    ...{ id: 'ladder', title: 'Ladder', also: ['escalation'] },
    write: ({ ladder }) =>
      cellOfLines(
        ladder.map(({ name, channel, to, patienceMinutes, whatToSay }) => [
          ...[name, channel, to, patienceMinutes === null ? null : String(patienceMinutes), whatToSay],
        ]),
      ),
    read: (cell, vendor) => ({ ...vendor, ladder: linesOfCell(cell).map(rungOf) }),
  },
  {
    ...{ id: 'accountNumbers', title: 'Account numbers', also: [] },
    write: ({ accountNumbers }) => cellOfLines(accountNumbers.map(({ label, number }) => [label, number])),
    read: (cell, vendor) => withAccounts(vendor, linesOfCell(cell)),
  },
  hours('text', 'Hours', ['opening hours', 'support hours']),
  hours('timeZone', 'Hours time zone', ['time zone']),
  hours('holidays', 'Holidays', []),
  contract(
    'reference',
    'Contract number',
    ['contract'],
    ({ reference }) => reference,
    (cell) => ({ reference: cell }),
  ),
  contract(
    'slaZone',
    'SLA time zone',
    [],
    ({ slaZone }) => slaZone,
    (cell) => ({ slaZone: cell }),
  ),
  contract(
    ...(['tiers', 'Credit tiers', []] as const),
    ({ tiers }) => cellOfLines(tiers.map((tier) => [String(tier.belowPercent), String(tier.creditPercent)])),
    (cell) => ({
      tiers: linesOfCell(cell).map(([below, credit]) => ({
        ...{ belowPercent: numberOf(below ?? ''), creditPercent: numberOf(credit ?? '') },
      })),
    }),
  ),
  contract(
    ...(['claimDays', 'Claim within days', []] as const),
    ({ claimDeadlineDays }) => (claimDeadlineDays === null ? null : String(claimDeadlineDays)),
    (cell) => ({ claimDeadlineDays: numberOf(cell) }),
  ),
  contract(
    ...(['fee', 'Monthly fee', []] as const),
    ({ monthlyFee }) => (monthlyFee === null ? null : `${monthlyFee.amount} ${monthlyFee.currency}`),
    (cell) => ({ monthlyFee: feeOf(cell) }),
  ),
  contract(
    'terms',
    'Contract terms',
    ['terms'],
    ({ terms }) => terms,
    (cell) => ({ terms: cell }),
  ),
  words('statusPage', 'Status page', ['status'], 'statusPage'),
  words('notes', 'Notes', ['note', 'remarks', 'comment', 'comments'], 'notes'),
  channel('phone', 'Phone', ['telephone', 'tel', 'support phone', 'hotline']),
  channel('email', 'Email', ['e-mail', 'mail', 'support email']),
  channel('chat', 'Chat', []),
  channel('portal', 'Portal', ['website', 'web', 'url', 'support portal']),
  channel('social', 'Social', ['twitter', 'x', 'handle', 'mastodon']),
  person('personName', 'Person', ['contact', 'contact person', 'contact name', 'account manager'], (one, cell) => ({
    ...one,
    name: cell,
  })),
  person('personRole', 'Role of the person', ['role', 'title', 'position'], (one, cell) => ({ ...one, role: cell })),
  person('personPhone', 'Phone of the person', ['contact phone', 'mobile'], (one, value) => ({
    ...one,
    channels: [...one.channels, { kind: 'phone', value, remark: null }],
  })),
  person('personEmail', 'Email of the person', ['contact email'], (one, value) => ({
    ...one,
    channels: [...one.channels, { kind: 'email', value, remark: null }],
  })),
  {
    ...{ id: 'account', title: 'Account number', also: ['account', 'customer number', 'account no', 'customer no'] },
    write: null,
    read: (cell, vendor) => withAccounts(vendor, [['Account', cell]]),
  },
];

function words(
  id: string,
  title: string,
  also: readonly string[],
  fact: 'name' | 'firstWords' | 'statusPage' | 'notes',
): VendorColumn {
  return {
    id,
    title,
    also,
    write: (facts) => facts[fact] ?? '',
    read: (cell, vendor) => ({ ...vendor, [fact]: cell }),
  };
}

function hours(part: 'text' | 'timeZone' | 'holidays', title: string, also: readonly string[]): VendorColumn {
  const none = { text: '', timeZone: null, holidays: null };
  return {
    ...{ id: `hours-${part}`, title, also },
    write: (facts) => facts.hours?.[part] ?? '',
    read: (cell, vendor) => ({ ...vendor, hours: { ...(vendor.hours ?? none), [part]: cell } }),
  };
}

const noContract: Contract = {
  ...{ reference: null, slaZone: null, tiers: [], claimDeadlineDays: null, monthlyFee: null, terms: null },
};

function contract(
  id: string,
  title: string,
  also: readonly string[],
  write: (contract: NonNullable<VendorFacts['contract']>) => string | null,
  read: (cell: string) => Partial<Contract>,
): VendorColumn {
  return {
    ...{ id: `contract-${id}`, title, also },
    write: (facts) => (facts.contract === null ? '' : (write(facts.contract) ?? '')),
    read: (cell, vendor) => ({ ...vendor, contract: { ...(vendor.contract ?? noContract), ...read(cell) } }),
  };
}

function channel(kind: ChannelKind, title: string, also: readonly string[]): VendorColumn {
  const read: VendorColumn['read'] = (value, vendor) => withChannels(vendor, [{ kind, value, remark: null }]);
  return { id: `channel-${kind}`, title, also, write: null, read };
}

const nobody: NewPerson = { personId: null, name: '', role: null, channels: [] };

/** The person columns of a row are about one person, the last one of the vendor. */
function person(
  id: string,
  title: string,
  also: readonly string[],
  change: (person: NewPerson, cell: string) => NewPerson,
): VendorColumn {
  const read: VendorColumn['read'] = (cell, vendor) => {
    const people = vendor.people ?? [];
    return { ...vendor, people: [...people.slice(0, -1), change(people.at(-1) ?? nobody, cell)] };
  };
  return { id, title, also, write: null, read };
}

function withChannels(vendor: NewVendor, channels: readonly Channel[]): NewVendor {
  return { ...vendor, channels: [...(vendor.channels ?? []), ...channels] };
}

function withAccounts(vendor: NewVendor, lines: readonly Fields[]): NewVendor {
  const read = lines.map(([label = null, number = null]) =>
    number === null ? { label: 'Account', number: label ?? '' } : { label: label ?? 'Account', number },
  );
  return { ...vendor, accountNumbers: [...(vendor.accountNumbers ?? []), ...read] };
}
