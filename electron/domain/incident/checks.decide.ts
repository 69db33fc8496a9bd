import { z } from 'zod';
import { checkIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { values } from '../kernel/sorted-list';
import { lineSchema } from '../kernel/text';
import { type CheckPath, type Checks, checkResultSchema, intervalOf, pathKey, setAsideOf } from './checks';
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
  SetAsidePath: z.object(path),
  TakeBackPath: z.object(path),
} as const;

export type CheckCommand = CommandsOf<typeof checkCommands>;
type RunCheck = Extract<CheckCommand, { readonly type: 'RunCheck' }>;

/**
 * Decides what a command on a check means. Refuses to set aside a path that nobody tests. [T1]
 */
export function decideChecks(state: Incident, command: CheckCommand, context: DecideContext): Decided {
  const { from, to, via } = command;
  const isSetAside = setAsideOf(state.checks, command) !== null;
  switch (command.type) {
    case 'RunCheck':
      return run(state, command, context);
    case 'SetCheckInterval': {
      const { everyMinutes } = command;
      const known = intervalOf(state.checks, command)?.everyMinutes ?? null;
      if (known === everyMinutes) return reject('nothing-changed');
      return ok([{ type: 'CheckIntervalSet', from, to, via, everyMinutes }]);
    }
    case 'SetAsidePath':
      if (!isTested(state.checks, command)) return reject('path-unknown');
      return isSetAside ? reject('nothing-changed') : ok([{ type: 'PathSetAside', from, to, via }]);
    case 'TakeBackPath':
      return isSetAside ? ok([{ type: 'PathTakenBack', from, to, via }]) : reject('nothing-changed');
  }
}

/**
 * The log says what changed: an entry for a result that is not the one before it on this path. That it still fails stays
 * in the grid, with who and when. Who tests a path that was set aside takes it back. [T1]
 */
function run(state: Incident, command: RunCheck, context: DecideContext): Decided {
  const { from, to, via, result } = command;
  const isSetAside = setAsideOf(state.checks, command) !== null;
  const back: readonly IncidentEvent[] = isSetAside ? [{ type: 'PathTakenBack', from, to, via }] : [];
  const moment = momentOf(command.when, context);
  const checkId = checkIdSchema.parse(context.newId());
  const checked = { type: 'CheckRun', checkId, from, to, via, result, ...moment } as const;
  if (resultBefore(state, command, moment.at) === result) return ok([...back, { ...checked, entryId: null }]);
  const entryId = newEntryId(context);
  const partyId = usOf(state.parties)?.id ?? null;
  const text = `${checkResultName(result)}: ${pathName(command)}`;
  const entry: IncidentEvent = entryOf({ kind: 'observation', text, partyId }, moment, entryId);
  return ok([...back, entry, { ...checked, entryId }]);
}

function isTested(checks: Checks, path: CheckPath): boolean {
  if (intervalOf(checks, path) !== null) return true;
  const key = pathKey(path);
  for (const check of values(checks.runs)) if (pathKey(check) === key) return true;
  return false;
}

/** The last result of a path before a moment; null where there is none. */
function resultBefore({ checks }: Incident, path: CheckPath, at: string): string | null {
  const key = pathKey(path);
  let result: string | null = null;
  for (const check of values(checks.runs)) if (check.at <= at && pathKey(check) === key) result = check.result;
  return result;
}
