import { z } from 'zod';
import { targetIdSchema, workaroundIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { lineSchema } from '../kernel/text';
import type { CommandsOf, DecideContext, Decided } from './deciding';
import type { IncidentEvent } from './incident';
import { reject } from './rejection';
import type { Workaround } from './workarounds';
import { cellSchema, type TargetKind, targetKindSchema } from './workarounds-events';
import { type Target, targetsOf, tickOf } from './workarounds-targets';

const workaround = { workaroundId: workaroundIdSchema };
const target = { ...workaround, targetId: targetIdSchema };
const name = lineSchema(120);
/** A column is ticked in one act, and one act is one line of the record. */
const MAX_TARGETS = 500;
const cells = z.array(cellSchema).min(1).max(MAX_TARGETS).readonly();

export const targetCommands = {
  AddTargets: z.object({
    ...workaround,
    kind: targetKindSchema,
    names: z.array(name).min(1).max(MAX_TARGETS).readonly(),
  }),
  RenameTarget: z.object({ ...target, name }),
  RemoveTarget: z.object(target),
  TickCells: z.object({ ...workaround, cells }),
  UntickCells: z.object({ ...workaround, cells }),
} as const;

type TargetCommand = CommandsOf<typeof targetCommands>;

/**
 * Decides what a command on the targets of a workaround means. A list may name what is there already or twice: that is
 * left out, and a name that was taken out comes back with its ticks. Ticks only what is not ticked yet. [W2]
 */
export function decideTargets(known: Workaround, command: TargetCommand, context: DecideContext): Decided {
  const { workaroundId } = command;
  switch (command.type) {
    case 'AddTargets': {
      const events = added(known, command.kind, command.names, context);
      if (targetsOf(known).length + events.length > MAX_TARGETS) return reject('too-many-targets');
      return events.length === 0 ? reject('targets-there') : ok(events);
    }
    case 'RenameTarget': {
      const theTarget = targetsOf(known).find(({ id }) => id === command.targetId);
      if (theTarget === undefined) return reject('target-unknown');
      if (command.name === theTarget.name) return reject('nothing-changed');
      const sameName = nameKey(theTarget.kind, command.name);
      const isTaken = known.targets.some((one) => one !== theTarget && nameKey(one.kind, one.name) === sameName);
      if (isTaken) return reject('target-name-taken');
      return ok([{ type: 'TargetRenamed', workaroundId, targetId: command.targetId, name: command.name }]);
    }
    case 'RemoveTarget':
      if (!targetsOf(known).some(({ id }) => id === command.targetId)) return reject('target-unknown');
      return ok([{ type: 'TargetRemoved', workaroundId, targetId: command.targetId }]);
    case 'TickCells':
    case 'UntickCells':
      return decideCells(known, command, context);
  }
}

/** What of a typed list is new to a workaround, and what is left out because it is there or was said before. [W2] */
export function newTargetNames(
  known: Workaround,
  kind: TargetKind,
  names: readonly string[],
): { readonly fresh: readonly string[]; readonly repeated: readonly string[] } {
  const seen = new Set(targetsOf(known).map((one) => nameKey(one.kind, one.name)));
  const fresh: string[] = [];
  const repeated: string[] = [];
  for (const typed of names) {
    const key = nameKey(kind, typed);
    (seen.has(key) ? repeated : fresh).push(typed);
    seen.add(key);
  }
  return { fresh, repeated };
}

function added(
  known: Workaround,
  kind: TargetKind,
  names: readonly string[],
  context: DecideContext,
): readonly IncidentEvent[] {
  const { id: workaroundId } = known;
  return newTargetNames(known, kind, names).fresh.map((fresh): IncidentEvent => {
    const out = known.targets.find((one) => one.removed && nameKey(one.kind, one.name) === nameKey(kind, fresh));
    if (out !== undefined) return { type: 'TargetTakenBack', workaroundId, targetId: out.id };
    return { type: 'TargetAdded', workaroundId, targetId: targetIdSchema.parse(context.newId()), kind, name: fresh };
  });
}

function decideCells(
  known: Workaround,
  command: Extract<TargetCommand, { type: 'TickCells' | 'UntickCells' }>,
  { now }: DecideContext,
): Decided {
  const stepIds = new Set(known.steps.filter((one) => !one.removed).map(({ id }) => id));
  const targetIds = new Set(targetsOf(known).map(({ id }) => id));
  if (!command.cells.every(({ stepId }) => stepIds.has(stepId))) return reject('step-unknown');
  if (!command.cells.every(({ targetId }) => targetIds.has(targetId))) return reject('target-unknown');
  const { workaroundId } = command;
  if (command.type === 'TickCells') {
    const open = command.cells.filter((cell) => tickOf(known, cell) === null);
    return open.length === 0
      ? reject('step-ticked')
      : ok([{ type: 'CellsTicked', workaroundId, cells: open, at: now, by: null }]);
  }
  const ticked = command.cells.filter((cell) => tickOf(known, cell) !== null);
  return ticked.length === 0 ? reject('step-not-ticked') : ok([{ type: 'CellsUnticked', workaroundId, cells: ticked }]);
}

/** One name however it was typed: case, runs of spaces, and accents as one sign or as two. */
function nameKey(kind: Target['kind'], text: string): string {
  return `${kind} ${text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ')}`;
}
