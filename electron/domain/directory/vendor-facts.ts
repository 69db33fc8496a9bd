import { z } from 'zod';
import { words, wordsOrNull } from '../incident/common';
import { rungSchema } from '../incident/ladder';
import { personIdSchema, vendorIdSchema } from '../kernel/ids';

/** A way to reach a vendor or a person there. */
export const channelKindSchema = z.enum(['phone', 'chat', 'email', 'portal', 'social', 'other']);
export type ChannelKind = z.infer<typeof channelKindSchema>;

export const channelShape = z.object({ kind: channelKindSchema, value: words, remark: wordsOrNull }).readonly();
export type Channel = z.infer<typeof channelShape>;
export const channelsShape = z.array(channelShape).readonly();

/** Somebody at a vendor. */
export const personShape = z
  .object({ personId: personIdSchema, name: words, role: wordsOrNull, channels: channelsShape })
  .readonly();
export type Person = z.infer<typeof personShape>;

/** When they answer, as they say it themselves; nothing is computed from it. */
export const hoursShape = z.object({ text: words, timeZone: wordsOrNull, holidays: wordsOrNull }).readonly();

export const accountNumbersShape = z.array(z.object({ label: words, number: words }).readonly()).readonly();

/** Rungs in the order in which they are climbed. [E1] */
export const ladderShape = z.array(rungSchema.readonly()).readonly();

/** What they owe us on paper, as figures, so that a credit can be worked out. Percentages are from 0 to 100. */
export const vendorContractShape = z
  .object({
    reference: wordsOrNull,
    /** The IANA zone in which their months begin. */
    slaZone: wordsOrNull,
    /** Uptime below so many percent of a month gives so many percent of its fee back. */
    tiers: z.array(z.object({ belowPercent: z.number(), creditPercent: z.number() }).readonly()).readonly(),
    /** Days after the end of a month in which a credit can be claimed. */
    claimDeadlineDays: z.number().nullable(),
    monthlyFee: z.object({ amount: z.number(), currency: words }).readonly().nullable(),
    terms: wordsOrNull,
  })
  .readonly();
export type VendorContract = z.infer<typeof vendorContractShape>;

/** Everything that the directory says of a vendor, ready before anything breaks; and what an incident copies of it. */
export const vendorFactsShape = z
  .object({
    name: words,
    channels: channelsShape,
    people: z.array(personShape).readonly(),
    hours: hoursShape.nullable(),
    accountNumbers: accountNumbersShape,
    contract: vendorContractShape.nullable(),
    statusPage: wordsOrNull,
    /** Empty: the default ladder holds. [E1] */
    ladder: ladderShape,
    /** What to say first, to whoever picks up. */
    firstWords: wordsOrNull,
    notes: wordsOrNull,
  })
  .readonly();
export type VendorFacts = z.infer<typeof vendorFactsShape>;

/** The facts of a vendor as an incident took them over, which later changes of the directory leave alone. */
export const takenVendorShape = z.object({ vendorId: vendorIdSchema, facts: vendorFactsShape }).readonly();
export type TakenVendor = z.infer<typeof takenVendorShape>;

/** A vendor of which only the name is known. */
export function bareFacts(name: string): VendorFacts {
  return {
    name,
    channels: [],
    people: [],
    hours: null,
    accountNumbers: [],
    contract: null,
    statusPage: null,
    ladder: [],
    firstWords: null,
    notes: null,
  };
}
