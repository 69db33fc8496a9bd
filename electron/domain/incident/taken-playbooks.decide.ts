import { z } from 'zod';
import { playbookInput } from '../directory/playbook-input';
import { decisionIdSchema, playbookIdSchema, stepIdSchema, workaroundIdSchema } from '../kernel/ids';
import { addMs, MINUTE } from '../kernel/instant';
import { ok } from '../kernel/result';
import type { CommandsOf, DecideContext, Decided } from './deciding';
import type { Incident, IncidentEvent } from './incident';
import { isOpen } from './lifecycle';
import { milestone } from './log.decide';
import { usOf } from './parties';
import { reject } from './rejection';
import { cadenceOf } from './status-updates';
import type { StepPart } from './workarounds-events';

export const takenPlaybookCommands = {
  /** `facts`: the playbook as it stands now, copied into the incident. */
  TakePlaybook: z.object({ playbookId: playbookIdSchema, edition: z.int().nonnegative(), facts: playbookInput }),
} as const;

export type TakenPlaybookCommand = CommandsOf<typeof takenPlaybookCommands>;

/**
 * Decides what taking a playbook means, in one act: a checklist for the first hour, the workaround with its steps and undo
 * steps, the ladder for the one provider that has none yet, decision timers from now, and rhythms where none holds. [W4]
 */
export function decideTakenPlaybooks(
  state: Incident,
  { playbookId, edition, facts }: TakenPlaybookCommand,
  context: DecideContext,
): Decided {
  if (!isOpen(state.lifecycle)) return reject('incident-not-open');
  const { title, firstHour, steps, undoSteps } = facts;
  const first = firstHour.length === 0 ? [] : checklist(state, `First hour: ${title}`, firstHour, [], null, context);
  const relief = checklist(state, facts.workaround, steps, undoSteps, facts, context);
  return ok([
    { type: 'PlaybookTaken', playbookId, edition, title },
    milestone(`Playbook: ${title}`, null, context),
    ...first,
    ...relief,
    ...ladder(state, facts.ladder),
    ...timers(facts.timers, context),
    ...facts.cadences.flatMap(({ audience, everyMinutes }): readonly IncidentEvent[] =>
      (cadenceOf(state.statusUpdates, audience)?.everyMinutes ?? null) === null
        ? [{ type: 'UpdateCadenceSet', audience, everyMinutes }]
        : [],
    ),
  ]);
}

type Facts = TakenPlaybookCommand['facts'];

function checklist(
  state: Incident,
  title: string,
  steps: readonly string[],
  undoSteps: readonly string[],
  care: Pick<Facts, 'sideEffects' | 'verify'> | null,
  context: DecideContext,
): readonly IncidentEvent[] {
  const workaroundId = workaroundIdSchema.parse(context.newId());
  const added = (text: string, part: StepPart): IncidentEvent => {
    return { type: 'StepAdded', workaroundId, stepId: stepIdSchema.parse(context.newId()), text, part };
  };
  const { sideEffects = null, verify = null } = care ?? {};
  return [
    { type: 'WorkaroundProposed', workaroundId, title, byPartyId: usOf(state.parties)?.id ?? null },
    ...steps.map((text) => added(text, 'do')),
    ...undoSteps.map((text) => added(text, 'undo')),
    ...(sideEffects === null ? [] : [{ type: 'SideEffectsNoted', workaroundId, text: sideEffects } as const]),
    ...(verify === null ? [] : [{ type: 'VerifyStepNoted', workaroundId, text: verify } as const]),
  ];
}

function ladder({ parties, ladders }: Incident, rungs: Facts['ladder']): readonly IncidentEvent[] {
  const providers = parties.filter(({ role, setAside }) => role === 'provider' && !setAside);
  const [only] = providers;
  if (rungs.length === 0 || only === undefined || providers.length > 1) return [];
  if (ladders.some(({ partyId }) => partyId === only.id)) return [];
  return [{ type: 'LadderSet', partyId: only.id, rungs, renamed: [] }];
}

function timers(all: Facts['timers'], context: DecideContext): readonly IncidentEvent[] {
  return all.map(({ what, unless, minutes }) => ({
    ...{ type: 'DecisionDeferred', decisionId: decisionIdSchema.parse(context.newId()), what, unless },
    ...{
      startedAt: context.now,
      dueAt: addMs(context.now, minutes * MINUTE),
      certainty: 'exact',
      entryId: null,
      audiences: null,
    },
  }));
}
