import { instantSchema } from '@domain/kernel/instant';
import { z } from 'zod';

const shape = z.object({
  /** Every moment up to here was looked at; null at the very first look. */
  lookedAt: instantSchema.nullable(),
  /** What was told of late, for a clock that is set back. */
  keys: z.array(z.string()).readonly(),
});

/** What was told so far, kept on this computer so that a restart tells nothing twice. [M3] */
export type ToldNotices = Readonly<z.infer<typeof shape>>;

/** As it was kept; what makes no sense counts as a first look, which tells nothing of the past. */
export function readToldNotices(value: unknown): ToldNotices {
  return shape.safeParse(value).data ?? { lookedAt: null, keys: [] };
}
