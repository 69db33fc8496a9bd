import { z } from 'zod';
import { statusUpdateIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import { ok } from '../kernel/result';
import { bodySchema, lineSchema } from '../kernel/text';
import { type CommandsOf, type DecideContext, type Decided, momentOf, whenSchema } from './deciding';
import type { Incident, IncidentEvent } from './incident';
import { entryOf, newEntryId } from './log.decide';
import { usOf } from './parties';
import { reject } from './rejection';
import { cadenceOf, updateAudienceSchema } from './status-updates';

const WEEK_IN_MINUTES = 7 * 24 * 60;

export const statusUpdateCommands = {
  SetUpdateCadence: z.object({
    audience: updateAudienceSchema,
    everyMinutes: z.int().positive().max(WEEK_IN_MINUTES).nullable(),
  }),
  /** Says that an update went out; Holdline itself sends nothing. [X2] */
  MarkUpdateSent: z.object({
    audience: updateAudienceSchema,
    text: bodySchema(),
    where: lineSchema(),
    when: whenSchema,
    nextBy: instantSchema.nullable(),
  }),
} as const;

export type StatusUpdateCommand = CommandsOf<typeof statusUpdateCommands>;

/** Decides what a command on our updates means. What was sent is an entry that its audience may read. [U1, U3] */
export function decideStatusUpdates(state: Incident, command: StatusUpdateCommand, context: DecideContext): Decided {
  const { audience } = command;
  if (command.type === 'SetUpdateCadence') {
    const { everyMinutes } = command;
    const held = cadenceOf(state.statusUpdates, audience)?.everyMinutes ?? null;
    return held === everyMinutes
      ? reject('nothing-changed')
      : ok([{ type: 'UpdateCadenceSet', audience, everyMinutes }]);
  }
  const { text, where, nextBy } = command;
  const moment = momentOf(command.when, context);
  if (nextBy !== null && nextBy <= moment.at) return reject('next-update-before-this');
  const entryId = newEntryId(context);
  const partyId = usOf(state.parties)?.id ?? null;
  const entry = entryOf({ kind: 'update', text, partyId, channel: where }, moment, entryId);
  const marked: IncidentEvent = entry.type === 'EntryLogged' ? { ...entry, audiences: [audience] } : entry;
  const statusUpdateId = statusUpdateIdSchema.parse(context.newId());
  return ok([marked, { type: 'StatusUpdateSent', statusUpdateId, audience, text, where, nextBy, entryId }]);
}
