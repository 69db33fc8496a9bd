import type { Channel, ChannelKind, VendorFacts } from '@domain/directory/vendor-facts';
import { bareFacts } from '@domain/directory/vendor-facts';
import type { NewVendor, VendorChange } from '@domain/directory/vendor-input';
import type { Ladder } from '@domain/incident/ladder';
import type { PersonId } from '@domain/kernel/ids';

export interface ChannelRow {
  readonly key: number;
  readonly kind: ChannelKind;
  readonly value: string;
  readonly remark: string;
}

export interface PersonRow {
  readonly key: number;
  readonly personId: PersonId | null;
  readonly name: string;
  readonly role: string;
  readonly channels: readonly ChannelRow[];
}

export interface AccountRow {
  readonly key: number;
  readonly label: string;
  readonly number: string;
}

export interface RungRow {
  readonly key: number;
  readonly name: string;
  readonly channel: string;
  readonly to: string;
  readonly patience: number | null;
  readonly whatToSay: string;
}

export interface TierRow {
  readonly key: number;
  readonly below: string;
  readonly credit: string;
}

/** A vendor's card as it is being typed. */
export interface VendorForm {
  readonly name: string;
  readonly firstWords: string;
  readonly channels: readonly ChannelRow[];
  readonly people: readonly PersonRow[];
  readonly ladder: readonly RungRow[];
  readonly accountNumbers: readonly AccountRow[];
  readonly hours: string;
  readonly hoursZone: string;
  readonly holidays: string;
  readonly reference: string;
  readonly slaZone: string;
  readonly tiers: readonly TierRow[];
  readonly claimDays: number | null;
  readonly fee: string;
  readonly currency: string;
  readonly terms: string;
  readonly statusPage: string;
  readonly notes: string;
}

export function vendorForm(facts: VendorFacts): VendorForm {
  const { hours, contract } = facts;
  const fee = contract?.monthlyFee ?? null;
  return {
    name: facts.name,
    firstWords: facts.firstWords ?? '',
    channels: channelRows(facts.channels),
    people: keyed(facts.people).map(({ channels, role, ...person }) => ({
      ...person,
      role: role ?? '',
      channels: channelRows(channels),
    })),
    ladder: ladderRows(facts.ladder),
    accountNumbers: keyed(facts.accountNumbers),
    hours: hours?.text ?? '',
    hoursZone: hours?.timeZone ?? '',
    holidays: hours?.holidays ?? '',
    reference: contract?.reference ?? '',
    slaZone: contract?.slaZone ?? '',
    tiers: keyed(contract?.tiers ?? []).map(({ key, belowPercent, creditPercent }) => ({
      ...{ key, below: String(belowPercent), credit: String(creditPercent) },
    })),
    claimDays: contract?.claimDeadlineDays ?? null,
    fee: fee === null ? '' : String(fee.amount),
    currency: fee?.currency ?? '',
    terms: contract?.terms ?? '',
    statusPage: facts.statusPage ?? '',
    notes: facts.notes ?? '',
  };
}

/** What was typed, as facts; rows in which nothing was typed are left out. Checked by the main process. */
export function vendorOf(form: VendorForm): NewVendor {
  return {
    name: form.name,
    channels: channelsOf(form.channels),
    people: form.people
      .filter(({ name, role, channels }) => hasWords(name, role) || channelsOf(channels).length > 0)
      .map(({ personId, name, role, channels }) => ({
        ...{ personId, name, role: orNull(role), channels: channelsOf(channels) },
      })),
    hours: hasWords(form.hours, form.holidays, form.hoursZone)
      ? { text: form.hours, timeZone: orNull(form.hoursZone), holidays: orNull(form.holidays) }
      : null,
    accountNumbers: form.accountNumbers
      .filter(({ label, number }) => hasWords(label, number))
      .map(({ label, number }) => ({ label, number })),
    contract: contractOf(form),
    statusPage: orNull(form.statusPage),
    ladder: ladderOfRows(form.ladder),
    firstWords: orNull(form.firstWords),
    notes: orNull(form.notes),
  };
}

/** Only what was touched: what another computer changed meanwhile stays as it is. Null: nothing was. */
export function vendorChange(form: VendorForm, before: VendorForm): VendorChange | null {
  const now: Readonly<Record<string, unknown>> = vendorOf(form);
  const then: Readonly<Record<string, unknown>> = vendorOf(before);
  const touched = Object.entries(now).filter(([fact, value]) => JSON.stringify(value) !== JSON.stringify(then[fact]));
  return touched.length === 0 ? null : Object.fromEntries(touched);
}

/** A ladder as rows of a form. */
export function ladderRows(ladder: Ladder): readonly RungRow[] {
  return keyed(ladder).map(({ key, name, channel, to, patienceMinutes, whatToSay }) => ({
    ...{ key, name, channel, to: to ?? '', patience: patienceMinutes, whatToSay: whatToSay ?? '' },
  }));
}

/** The rows as a ladder, without those in which nothing was typed. */
export function ladderOfRows(rows: readonly RungRow[]): Ladder {
  return rows
    .filter(({ name, to, whatToSay }) => hasWords(name, to, whatToSay))
    .map(({ name, channel, to, patience, whatToSay }) => ({
      ...{ name, channel, to: orNull(to), patienceMinutes: patience, whatToSay: orNull(whatToSay) },
    }));
}

export const blankForm: VendorForm = vendorForm(bareFacts(''));

function contractOf(form: VendorForm): NewVendor['contract'] {
  const { reference, slaZone, claimDays, fee, currency, terms } = form;
  const tiers = form.tiers
    .filter(({ below, credit }) => hasWords(below, credit))
    .map(({ below, credit }) => ({ belowPercent: numberOf(below), creditPercent: numberOf(credit) }));
  if (!hasWords(reference, slaZone, fee, terms) && tiers.length === 0 && claimDays === null) return null;
  return {
    reference: orNull(reference),
    slaZone: orNull(slaZone),
    tiers,
    claimDeadlineDays: claimDays,
    monthlyFee: hasWords(fee) ? { amount: numberOf(fee), currency } : null,
    terms: orNull(terms),
  };
}

/** `99.9`, `99,9` or `99.9 %`; not a number where it is none, which is refused with its place. */
function numberOf(text: string): number {
  const bare = text.replace('%', '').replace(',', '.').trim();
  return bare === '' ? Number.NaN : Number(bare);
}

function channelRows(channels: readonly Channel[]): readonly ChannelRow[] {
  return keyed(channels).map(({ key, kind, value, remark }) => ({ key, kind, value, remark: remark ?? '' }));
}

function channelsOf(rows: readonly ChannelRow[]): readonly Channel[] {
  return rows
    .filter(({ value, remark }) => hasWords(value, remark))
    .map(({ kind, value, remark }) => ({ kind, value, remark: orNull(remark) }));
}

function keyed<T extends object>(items: readonly T[]): readonly (T & { readonly key: number })[] {
  return items.map((item, index) => ({ ...item, key: index + 1 }));
}

function hasWords(...texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() !== '');
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
