import { z } from 'zod';
import { checkIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { values } from '../kernel/sorted-list';
import { lineSchema } from '../kernel/text';
import { type CheckPath, checkResultSchema, intervalOf, pathKey } from './checks';
import {
  type CommandsOf,
  type DecideContext,
  type Decided,
  everyMinutesSchema,
  momentOf,
  whenSchema,
} from './deciding';
import type { Incident, IncidentEvent } from './incident';
import { entryOf, newEntryId } from './log.decide';
import { usOf } from './parties';
import { reject } from './rejection';
import { checkResultName, pathName } from './words';

const part = lineSchema(120);
const path = { from: part, to: part, via: part.nullable() };

export const checkCommands = {
  RunCheck: z.object({ ...path, result: checkResultSchema, when: whenSchema }),
  SetCheckInterval: z.object({ ...path, everyMinutes: everyMinutesSchema }),
} as const;

export type CheckCommand = CommandsOf<typeof checkCommands>;

/**
 * Decides what a command on a check means. The log says what changed: an entry for a result that is not the one before
 * it on this path. That it still fails stays in the grid, with who and when. [T1]
 */
export function decideChecks(state: Incident, command: CheckCommand, context: DecideContext): Decided {
  const { from, to, via } = command;
  if (command.type === 'SetCheckInterval') {
    const { everyMinutes } = command;
    const known = intervalOf(state.checks, command)?.everyMinutes ?? null;
    if (known === everyMinutes) return reject('nothing-changed');
    return ok([{ type: 'CheckIntervalSet', from, to, via, everyMinutes }]);
  }
  const moment = momentOf(command.when, context);
  const { result } = command;
  const checkId = checkIdSchema.parse(context.newId());
  const run = { type: 'CheckRun', checkId, from, to, via, result, ...moment } as const;
  if (resultBefore(state, command, moment.at) === result) return ok([{ ...run, entryId: null }]);
  const entryId = newEntryId(context);
  const partyId = usOf(state.parties)?.id ?? null;
  const text = `${checkResultName(result)}: ${pathName(command)}`;
  const entry: IncidentEvent = entryOf({ kind: 'observation', text, partyId }, moment, entryId);
  return ok([entry, { ...run, entryId }]);
}

/** The last result of a path before a moment; null where there is none. */
function resultBefore({ checks }: Incident, path: CheckPath, at: string): string | null {
  const key = pathKey(path);
  let result: string | null = null;
  for (const check of values(checks.runs)) if (check.at <= at && pathKey(check) === key) result = check.result;
  return result;
}
