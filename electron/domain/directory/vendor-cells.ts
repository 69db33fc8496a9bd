import { type Channel, channelKindSchema } from './vendor-facts';
import type { NewVendor } from './vendor-input';

/** The fields of one line in a cell. */
export type Fields = readonly (string | null)[];
export type NewPerson = NonNullable<NewVendor['people']>[number];

export function channelFields({ kind, value, remark }: Channel): readonly (string | null)[] {
  return [kind, value, remark];
}

/** `phone | +44 20 … | 24/7`, or a bare number or address, whose kind shows. */
export function channelOf([first = null, value = null, remark = null]: Fields): Channel {
  const kind = channelKindSchema.safeParse(first?.toLowerCase());
  if (kind.success) return { kind: kind.data, value: value ?? '', remark };
  const bare = first ?? '';
  const likely = /^\S+@\S+\.\S+$/.test(bare) ? 'email' : /^[+\d][\d ()/.-]+$/.test(bare) ? 'phone' : 'other';
  return { kind: likely, value: bare, remark: value };
}

export function personOf([name = null, role = null, ...rest]: Fields): NewPerson {
  const channels = Array.from({ length: Math.ceil(rest.length / 3) }, (_, i) =>
    channelOf(rest.slice(i * 3, i * 3 + 3)),
  );
  return { personId: null, name: name ?? '', role, channels };
}

export function rungOf([name = null, channelName = null, to = null, patience = null, whatToSay = null]: Fields) {
  const patienceMinutes = patience === null ? null : numberOf(patience);
  return { name: name ?? '', channel: channelName ?? '', to, patienceMinutes, whatToSay };
}

/** `420.50 GBP`; what is no number is refused with its place. */
export function feeOf(cell: string): NonNullable<NewVendor['contract']>['monthlyFee'] {
  const parts = /^([\d.,]+)\s*(\S.*)?$/.exec(cell.trim());
  return { amount: numberOf(parts?.[1] ?? cell), currency: parts?.[2] ?? '' };
}

export function numberOf(text: string): number {
  const bare = text.replace('%', '').replace(',', '.').trim();
  return bare === '' ? Number.NaN : Number(bare);
}
