import { z } from 'zod';
import type { WhenInput } from '../when/read-when';

/** What a person said of the promise in the bar; null: what the words say. */
export interface PromiseChoice {
  /** False: "not a promise". */
  readonly isPromise: boolean | null;
  readonly words: string | null;
  /** Empty text: no time was given. */
  readonly due: WhenInput | null;
  /** Who promises: the other party to us, or we to them. */
  readonly by: 'them' | 'us' | null;
}

export const asInWords: PromiseChoice = { isPromise: null, words: null, due: null, by: null };

/** As it is kept in a draft. [L9] */
export const promiseChoiceShape = z.object({
  isPromise: z.boolean().nullable(),
  words: z.string().nullable(),
  due: z.object({ text: z.string(), pick: z.enum(['first', 'second']).nullable() }).nullable(),
  by: z.enum(['them', 'us']).nullable(),
});
