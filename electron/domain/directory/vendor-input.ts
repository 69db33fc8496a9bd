import { z } from 'zod';
import { personIdSchema } from '../kernel/ids';
import { bodySchema, lineSchema } from '../kernel/text';
import { zoneSchema } from '../kernel/zone';
import { channelKindSchema } from './vendor-facts';

const zone = zoneSchema.nullable();
const percent = z.number().min(0).max(100);
const body = bodySchema(4000).nullable();

const channels = z
  .array(z.object({ kind: channelKindSchema, value: lineSchema(), remark: lineSchema().nullable() }).readonly())
  .max(50)
  .readonly();

/** A ladder as a person types it, on a vendor's card or in a playbook. [E1, X3] */
export const ladderInput = z
  .array(
    z
      .object({
        name: lineSchema(120),
        channel: lineSchema(120),
        to: lineSchema().nullable(),
        patienceMinutes: z.number().int().positive().max(40_320).nullable(),
        whatToSay: body,
      })
      .readonly(),
  )
  .max(20)
  .refine((rungs) => new Set(rungs.map(({ name }) => name.toLowerCase())).size === rungs.length, {
    error: 'has two rungs of one name; rename one of them',
  })
  .readonly();

/** What a person may say of a vendor: stricter than what a record may hold. [X3] */
const vendorInput = z.object({
  name: lineSchema(120),
  channels,
  people: z
    .array(
      z
        .object({
          /** Null: not in the directory yet. */
          personId: personIdSchema.nullable(),
          name: lineSchema(120),
          role: lineSchema(120).nullable(),
          channels,
        })
        .readonly(),
    )
    .max(200)
    .readonly(),
  hours: z
    .object({ text: bodySchema(1000), timeZone: zone, holidays: body })
    .readonly()
    .nullable(),
  accountNumbers: z
    .array(z.object({ label: lineSchema(120), number: lineSchema(120) }).readonly())
    .max(50)
    .readonly(),
  contract: z
    .object({
      reference: lineSchema(120).nullable(),
      slaZone: zone,
      tiers: z
        .array(z.object({ belowPercent: percent, creditPercent: percent }).readonly())
        .max(20)
        .readonly(),
      claimDeadlineDays: z.number().int().min(0).max(3660).nullable(),
      monthlyFee: z
        .object({ amount: z.number().nonnegative(), currency: lineSchema(10) })
        .readonly()
        .nullable(),
      terms: body,
    })
    .readonly()
    .nullable(),
  statusPage: lineSchema(2000).nullable(),
  ladder: ladderInput,
  firstWords: body,
  notes: body,
});
/** Some of a card: what is left out stays as it is. */
export const vendorChange = vendorInput.partial();
export type VendorChange = Readonly<z.infer<typeof vendorChange>>;

/** A card with a name; what is left out is not known. */
export const newVendor = vendorChange.extend({ name: vendorInput.shape.name });
export type NewVendor = Readonly<z.infer<typeof newVendor>>;
