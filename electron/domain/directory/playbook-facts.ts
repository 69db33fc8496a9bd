import { z } from 'zod';
import { words, wordsOrNull } from '../incident/common';
import { rungSchema } from '../incident/ladder';
import { updateAudienceSchema } from '../incident/status-updates';

const lines = z.array(words).readonly();

/** Everything that a playbook says; what an incident copies when it takes one. [W4] */
export const playbookFactsShape = z
  .object({
    title: words,
    /** How to tell that this is the right one. */
    when: wordsOrNull,
    /** What is done first, in the first hour, whatever the relief. */
    firstHour: lines,
    /** The relief: steps of a workaround, how one sees that it works, what it breaks, how it is taken away again. */
    workaround: words,
    steps: lines,
    verify: wordsOrNull,
    sideEffects: wordsOrNull,
    undoSteps: lines,
    /** Empty: the party's own ladder holds. [E1] */
    ladder: z.array(rungSchema.readonly()).readonly(),
    /** "Fail over in 15 minutes unless recovered". [D2] */
    timers: z.array(z.object({ what: words, unless: wordsOrNull, minutes: z.int().positive() }).readonly()).readonly(),
    /** How often each audience hears of us. [U1] */
    cadences: z
      .array(z.object({ audience: updateAudienceSchema, everyMinutes: z.int().positive() }).readonly())
      .readonly(),
  })
  .readonly();
export type PlaybookFacts = z.infer<typeof playbookFactsShape>;
