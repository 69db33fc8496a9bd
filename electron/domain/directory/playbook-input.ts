import { z } from 'zod';
import { updateAudienceSchema } from '../incident/status-updates';
import { bodySchema, lineSchema } from '../kernel/text';
import type { PlaybookFacts } from './playbook-facts';
import { ladderInput } from './vendor-input';

const line = lineSchema(500);
const lines = z.array(line).max(200).readonly();
const WEEK_IN_MINUTES = 10_080;

/** A playbook as a person types it. [W4, X3] */
export const playbookInput = z
  .object({
    title: lineSchema(),
    when: bodySchema(2000).nullable(),
    firstHour: lines,
    workaround: lineSchema(),
    steps: lines,
    verify: line.nullable(),
    sideEffects: bodySchema(2000).nullable(),
    undoSteps: lines,
    ladder: ladderInput,
    timers: z
      .array(
        z.object({ what: line, unless: line.nullable(), minutes: z.int().positive().max(WEEK_IN_MINUTES) }).readonly(),
      )
      .max(20)
      .readonly(),
    cadences: z
      .array(
        z.object({ audience: updateAudienceSchema, everyMinutes: z.int().positive().max(WEEK_IN_MINUTES) }).readonly(),
      )
      .max(3)
      .readonly(),
  })
  .readonly() satisfies z.ZodType<PlaybookFacts>;
