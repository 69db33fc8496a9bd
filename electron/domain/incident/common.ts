import { z } from 'zod';

/** How sure a time is: `day` means that only the date is known and no clock may be shown. [L3] */
export const certaintySchema = z.enum(['exact', 'about', 'day']);
export type Certainty = z.infer<typeof certaintySchema>;

/**
 * Who may read an object: `vendor:<party id>`, `customer`, `public`; an empty list is internal; null follows the
 * default for its kind. [L7]
 */
export const audiencesSchema = z.array(z.string()).readonly().nullable();

/** Free text as it was written down; what a command lets in is stricter (kernel/text.ts). */
export const words = z.string();
export const wordsOrNull = z.string().nullable();
