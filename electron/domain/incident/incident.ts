import type { Instant } from '../kernel/instant';
import type { EventDefinitions, EventMeta, EventsOf } from '../record/definition';
import type { Projection } from '../record/fold';
import { type AgentBriefs, agentBriefEvents, evolveAgentBriefs, initialAgentBriefs } from './agent-brief';
import { type AllClears, allClearEvents, evolveAllClears, initialAllClears } from './all-clears';
import { type Audiences, audienceEvents, evolveAudiences, initialAudiences } from './audiences';
import { type Checks, checkEvents, evolveChecks, initialChecks } from './checks';
import { type Commitments, commitmentEvents, evolveCommitments, initialCommitments } from './commitments';
import type { RetractedFacts } from './corrected-facts';
import { type Decisions, decisionEvents, evolveDecisions, initialDecisions } from './decisions';
import { type Escalations, escalationEvents, evolveEscalations, initialEscalations } from './escalations';
import { type AllEvidence, evidenceEvents, evolveEvidence, initialEvidence } from './evidence';
import { evolveHandoffs, type Handoffs, handoffEvents, initialHandoffs } from './handoffs';
import { evolveHypotheses, type Hypotheses, hypothesisEvents, initialHypotheses } from './hypotheses';
import { evolveImpact, type Impact, impactEvents, initialImpact } from './impact';
import { evolveImported, type ImportedFacts, importedEvents } from './imported';
import { evolveLadders, initialLadders, type Ladders, ladderEvents } from './ladder';
import { evolveLifecycle, initialLifecycle, type Lifecycle, lifecycleEvents } from './lifecycle';
import { evolveLog, initialLog, type Log, logEvents } from './log';
import { evolveParties, initialParties, type Parties, partyEvents } from './parties';
import { isStatedTwice } from './restated';
import { evolveStances, initialStances, type Stances, stanceEvents } from './stances';
import { evolveStatusUpdates, initialStatusUpdates, type StatusUpdates, statusUpdateEvents } from './status-updates';
import {
  evolveTakenPlaybooks,
  initialTakenPlaybooks,
  type TakenPlaybooks,
  takenPlaybookEvents,
} from './taken-playbooks';
import { followEntry } from './told-by-entry';
import { evolveWorkarounds, initialWorkarounds, type Workarounds, workaroundEvents } from './workarounds';

/** Every event that an incident's record can hold, by type. Each concept's events are defined in its own file. */
export const incidentCatalog = {
  ...lifecycleEvents,
  ...logEvents,
  ...partyEvents,
  ...stanceEvents,
  ...escalationEvents,
  ...commitmentEvents,
  ...allClearEvents,
  ...hypothesisEvents,
  ...checkEvents,
  ...decisionEvents,
  ...workaroundEvents,
  ...importedEvents,
  ...evidenceEvents,
  ...ladderEvents,
  ...agentBriefEvents,
  ...audienceEvents,
  ...statusUpdateEvents,
  ...handoffEvents,
  ...impactEvents,
  ...takenPlaybookEvents,
} as const;

export type IncidentEvent = EventsOf<typeof incidentCatalog>;

/** Everything that the record of one incident says, folded. */
export interface Incident {
  readonly lifecycle: Lifecycle;
  readonly log: Log;
  readonly parties: Parties;
  readonly stances: Stances;
  readonly escalations: Escalations;
  readonly commitments: Commitments;
  readonly allClears: AllClears;
  readonly hypotheses: Hypotheses;
  readonly checks: Checks;
  readonly decisions: Decisions;
  readonly workarounds: Workarounds;
  readonly evidence: AllEvidence;
  readonly ladders: Ladders;
  readonly agentBriefs: AgentBriefs;
  /** Who may read what, where somebody said so. [L7] */
  readonly audiences: Audiences;
  readonly statusUpdates: StatusUpdates;
  readonly handoffs: Handoffs;
  readonly impact: Impact;
  readonly takenPlaybooks: TakenPlaybooks;
  readonly imported: ImportedFacts | null;
  /** What retracted entries told of; comes back with them. [L5] */
  readonly retractedFacts: readonly RetractedFacts[];
  /** When the latest of its events was written down: the moment up to which an export speaks. [R5] */
  readonly lastRecordedAt: Instant | null;
}

export const initialIncident: Incident = {
  lifecycle: initialLifecycle,
  log: initialLog,
  parties: initialParties,
  stances: initialStances,
  escalations: initialEscalations,
  commitments: initialCommitments,
  allClears: initialAllClears,
  hypotheses: initialHypotheses,
  checks: initialChecks,
  decisions: initialDecisions,
  workarounds: initialWorkarounds,
  evidence: initialEvidence,
  ladders: initialLadders,
  agentBriefs: initialAgentBriefs,
  audiences: initialAudiences,
  statusUpdates: initialStatusUpdates,
  handoffs: initialHandoffs,
  impact: initialImpact,
  takenPlaybooks: initialTakenPlaybooks,
  imported: null,
  retractedFacts: [],
  lastRecordedAt: null,
};

/** Folds one event into an incident. Never throws, whatever the order of events. */
export function evolve(before: Incident, event: IncidentEvent, meta: EventMeta): Incident {
  const isLatest = before.lastRecordedAt === null || meta.at > before.lastRecordedAt;
  const dated = isLatest ? { ...before, lastRecordedAt: meta.at } : before;
  if (isStatedTwice(before, event, meta)) return dated;
  const state = evolveRoom(dated, event, meta);
  return followEntry(before, state, event, meta);
}

/** How a record of commits becomes an incident; given to the fold. */
export const incidentProjection: Projection<Incident, IncidentEvent> = {
  catalog: incidentCatalog,
  initial: initialIncident,
  evolve,
};

function evolveRoom(state: Incident, event: IncidentEvent, meta: EventMeta): Incident {
  if (isOf(logEvents, event)) return { ...state, log: evolveLog(state.log, event, meta) };
  if (isOf(lifecycleEvents, event)) return { ...state, lifecycle: evolveLifecycle(state.lifecycle, event, meta) };
  if (isOf(partyEvents, event)) return { ...state, parties: evolveParties(state.parties, event, meta) };
  if (isOf(stanceEvents, event)) return { ...state, stances: evolveStances(state.stances, event, meta) };
  if (isOf(escalationEvents, event)) {
    return { ...state, escalations: evolveEscalations(state.escalations, event, meta) };
  }
  if (isOf(commitmentEvents, event)) {
    return { ...state, commitments: evolveCommitments(state.commitments, event, meta) };
  }
  if (isOf(allClearEvents, event)) return { ...state, allClears: evolveAllClears(state.allClears, event, meta) };
  if (isOf(hypothesisEvents, event)) return { ...state, hypotheses: evolveHypotheses(state.hypotheses, event, meta) };
  if (isOf(checkEvents, event)) return { ...state, checks: evolveChecks(state.checks, event, meta) };
  if (isOf(decisionEvents, event)) return { ...state, decisions: evolveDecisions(state.decisions, event, meta) };
  if (isOf(workaroundEvents, event)) {
    return { ...state, workarounds: evolveWorkarounds(state.workarounds, event, meta) };
  }
  if (isOf(evidenceEvents, event)) return { ...state, evidence: evolveEvidence(state.evidence, event, meta) };
  if (isOf(ladderEvents, event)) return { ...state, ladders: evolveLadders(state.ladders, event) };
  if (isOf(agentBriefEvents, event)) return { ...state, agentBriefs: evolveAgentBriefs(state.agentBriefs, event) };
  if (isOf(audienceEvents, event)) return { ...state, audiences: evolveAudiences(state.audiences, event, meta) };
  if (isOf(statusUpdateEvents, event)) {
    return { ...state, statusUpdates: evolveStatusUpdates(state.statusUpdates, event, meta) };
  }
  if (isOf(handoffEvents, event)) return { ...state, handoffs: evolveHandoffs(state.handoffs, event, meta) };
  if (isOf(impactEvents, event)) return { ...state, impact: evolveImpact(state.impact, event, meta) };
  if (isOf(takenPlaybookEvents, event)) {
    return { ...state, takenPlaybooks: evolveTakenPlaybooks(state.takenPlaybooks, event, meta) };
  }
  return { ...state, imported: evolveImported(state.imported, event, meta) };
}

function isOf<Definitions extends EventDefinitions>(
  definitions: Definitions,
  event: { readonly type: string },
): event is EventsOf<Definitions> {
  return Object.hasOwn(definitions, event.type);
}
