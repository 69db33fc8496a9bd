import type { z } from 'zod';
import { agentBriefCommands, decideAgentBrief } from './agent-brief.decide';
import { allClearCommands, decideAllClears } from './all-clears.decide';
import { audienceCommands, decideAudiences } from './audiences.decide';
import { checkCommands, decideChecks } from './checks.decide';
import { commitmentCommands, decideCommitments } from './commitments.outcomes';
import type { CommandsOf, DecideContext, Decided } from './deciding';
import { decideDecisions, decisionCommands } from './decisions.outcomes';
import { decideEscalations, escalationCommands } from './escalations.decide';
import { decideEvidence, evidenceCommands } from './evidence.decide';
import { decideHandoffs, handoffCommands } from './handoffs.decide';
import { decideHypotheses, hypothesisCommands } from './hypotheses.decide';
import { decideImpact, impactCommands } from './impact.decide';
import { decideImportedEntries, importCommands } from './imported-entries.decide';
import type { Incident } from './incident';
import { decideLadder, ladderCommands } from './ladder.decide';
import { decideLifecycle, lifecycleCommands } from './lifecycle.decide';
import { decideLog, logCommands } from './log.decide';
import { decideParties, partyCommands } from './parties.decide';
import { reject } from './rejection';
import { decideStances, stanceCommands } from './stances.decide';
import { decideStatusUpdates, statusUpdateCommands } from './status-updates.decide';
import { decideTakenPlaybooks, takenPlaybookCommands } from './taken-playbooks.decide';
import { decideWorkarounds, workaroundCommands } from './workarounds.decide';

/** Every command on one incident, with the shape that its fields must have. */
export const incidentCommands = {
  ...lifecycleCommands,
  ...logCommands,
  ...partyCommands,
  ...stanceCommands,
  ...escalationCommands,
  ...workaroundCommands,
  ...evidenceCommands,
  ...handoffCommands,
  ...impactCommands,
  ...commitmentCommands,
  ...allClearCommands,
  ...decisionCommands,
  ...takenPlaybookCommands,
  ...ladderCommands,
  ...agentBriefCommands,
  ...hypothesisCommands,
  ...checkCommands,
  ...audienceCommands,
  ...statusUpdateCommands,
  ...importCommands,
} as const;

export type IncidentCommand = CommandsOf<typeof incidentCommands>;

/**
 * What a command means for an incident as it stands: the events of one act, or the reason why not. Pure; the caller
 * appends the events and only then folds them. An incident that is set aside takes nothing but its return.
 */
export function decide(state: Incident, command: IncidentCommand, context: DecideContext): Decided {
  if (state.lifecycle.declared === null && command.type !== 'DeclareIncident') return reject('not-declared');
  if (state.lifecycle.setAside !== null && command.type !== 'TakeBackIncident') return reject('incident-set-aside');
  if (isOf(logCommands, command)) return decideLog(state, command, context);
  if (isOf(lifecycleCommands, command)) return decideLifecycle(state, command, context);
  if (isOf(partyCommands, command)) return decideParties(state, command, context);
  if (isOf(stanceCommands, command)) return decideStances(state, command, context);
  if (isOf(escalationCommands, command)) return decideEscalations(state, command, context);
  if (isOf(evidenceCommands, command)) return decideEvidence(state, command, context);
  if (isOf(commitmentCommands, command)) return decideCommitments(state, command, context);
  if (isOf(allClearCommands, command)) return decideAllClears(state, command, context);
  if (isOf(decisionCommands, command)) return decideDecisions(state, command, context);
  if (isOf(ladderCommands, command)) return decideLadder(state, command);
  if (isOf(agentBriefCommands, command)) return decideAgentBrief(state, command);
  if (isOf(hypothesisCommands, command)) return decideHypotheses(state, command, context);
  if (isOf(checkCommands, command)) return decideChecks(state, command, context);
  if (isOf(handoffCommands, command)) return decideHandoffs(state, command, context);
  if (isOf(audienceCommands, command)) return decideAudiences(state, command);
  if (isOf(statusUpdateCommands, command)) return decideStatusUpdates(state, command, context);
  if (isOf(impactCommands, command)) return decideImpact(state, command);
  if (isOf(importCommands, command)) return decideImportedEntries(state, command, context);
  if (isOf(takenPlaybookCommands, command)) return decideTakenPlaybooks(state, command, context);
  return decideWorkarounds(state, command, context);
}

function isOf<Shapes extends Readonly<Record<string, z.ZodType>>>(
  shapes: Shapes,
  command: { readonly type: string },
): command is CommandsOf<Shapes> {
  return Object.hasOwn(shapes, command.type);
}
