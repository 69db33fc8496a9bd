import { z } from 'zod';
import { words, wordsOrNull } from './common';

/** One level of a ladder: whom we turn to there, by which channel, and how long we wait before the next. [E1, E5] */
export const rungShape = z
  .object({
    name: words,
    channel: words,
    /** Whom: a number, an address, a handle, a person; empty where nobody said. */
    to: words,
    /** Null: no patience was said, so nothing runs out. */
    patienceMinutes: z.number().int().nonnegative().nullable(),
    whatToSay: wordsOrNull,
  })
  .readonly();
export type Rung = z.infer<typeof rungShape>;

/** The rungs in the order in which they are climbed; empty: the default ladder holds. [E1] */
export const ladderShape = z.array(rungShape).readonly();
export type Ladder = z.infer<typeof ladderShape>;
