import { z } from 'zod';
import type { NewId } from '../kernel/ids';
import { type Instant, instantSchema } from '../kernel/instant';
import type { Result } from '../kernel/result';
import type { FieldsOf } from '../record/definition';
import { certaintySchema } from './common';
import type { IncidentEvent } from './incident';
import type { Moment } from './lifecycle';
import type { Rejection } from './rejection';

/** What a decision takes from outside: the domain has no clock and no randomness of its own. */
export interface DecideContext {
  readonly now: Instant;
  readonly newId: NewId;
}

/** The events of one act, or the reason why there are none. */
export type Decided = Result<readonly IncidentEvent[], Rejection>;

/** When something happened; null is now. */
export const whenSchema = z.object({ at: instantSchema, certainty: certaintySchema }).nullable();
export type When = z.infer<typeof whenSchema>;

/** How often to be reminded, up to once a year; null is not at all. */
export const everyMinutesSchema = z.int().min(1).max(525_600).nullable();

/** The moment meant by `when`. */
export function momentOf(when: When, context: DecideContext): Moment {
  return when ?? { at: context.now, certainty: 'exact' };
}

/** Commands of a room as one union: `{ type } & fields`. */
export type CommandsOf<Shapes extends Readonly<Record<string, z.ZodType>>> = {
  [Type in keyof Shapes & string]: { readonly type: Type } & FieldsOf<Shapes[Type]>;
}[keyof Shapes & string];
