import { z } from 'zod';
import type { Certainty } from '../incident/common';
import type { HypothesisStatus } from '../incident/hypotheses';
import { partyIdSchema } from '../kernel/ids';
import { type Instant, parseOffsetTime } from '../kernel/instant';
import { isBlank, MAX_ENTRY_CHARACTERS, unsafeCharacterSentence } from '../kernel/text';
import { isZone } from '../kernel/zone';
import { quotedValue } from './case-refusal';

const certainties = { exact: 'exact', approx: 'about', day: 'day' } as const satisfies Record<string, Certainty>;
export const precisionSchema = z.enum(['exact', 'approx', 'day']).transform((precision) => certainties[precision]);
export const precision = precisionSchema.nullish().transform((certainty): Certainty => certainty ?? 'exact');

const statuses = {
  open: 'open',
  confirmed: 'supported',
  supported: 'supported',
  rejected: 'ruled-out',
  'ruled-out': 'ruled-out',
  'set-aside': 'set-aside',
} as const satisfies Record<string, HypothesisStatus>;
export const hypothesisStatus = z
  .enum(['open', 'confirmed', 'supported', 'rejected', 'ruled-out', 'set-aside'])
  .transform((status) => statuses[status]);

export const line = z.string().superRefine(refuseText(1000, 'one line'));
export const prose = z.string().superRefine(refuseText(MAX_ENTRY_CHARACTERS, 'lines'));
export const optionalLine = line.nullish().transform((text) => text ?? null);
export const optionalProse = prose.nullish().transform((text) => text ?? null);

export const time = z.string().transform(readTime);
export const optionalTime = time.nullish().transform((at) => at ?? null);
/** A time that is shown again as it stood in the file. */
export const writtenTime = z.string().transform((written, context) => ({ written, at: readTime(written, context) }));
export const timeZone = z.string().refine(isZone, {
  error: ({ input }) => `${quotedValue(input)} is not a time zone such as Europe/London`,
});
export const partyId = z.string().transform((id, context) => {
  const read = partyIdSchema.safeParse(id);
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: `${quotedValue(id)} is not an id of letters, digits, - and _` });
  return z.NEVER;
});

/** A list that may be missing; then it is empty. */
export function rows<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .readonly()
    .nullish()
    .transform((list) => list ?? []);
}

function refuseText(max: number, shape: 'one line' | 'lines') {
  return (text: string, context: z.RefinementCtx) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    if (isBlank(text)) return refuse('is empty');
    if (text.length > max) return refuse(`has ${text.length} characters, ${max} fit`);
    if (shape === 'one line' && /[\n\r\u2028\u2029]/.test(text)) return refuse('must be one line');
    const sentence = unsafeCharacterSentence(text);
    if (sentence !== null) refuse(sentence);
  };
}

function readTime(text: string, context: z.RefinementCtx): Instant {
  const instant = parseOffsetTime(text);
  if (instant !== null) return instant;
  const hasOffset = /(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const message = hasOffset
    ? `${quotedValue(text)} is not a time that exists, such as 2026-11-21T14:32:00+01:00 (years 1970 to 9999)`
    : `${quotedValue(text)} has no offset from UTC; write it such as 2026-11-21T14:32:00+01:00`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

/** `-04:00` to minutes ahead of UTC. */
export function readOffset(text: string, context: z.RefinementCtx): number {
  const parts = /^([+-])(0\d|1[0-4]):([0-5]\d)$/.exec(text);
  if (parts !== null) return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
  context.addIssue({ code: 'custom', message: `${quotedValue(text)} is not an offset such as -04:00` });
  return z.NEVER;
}
