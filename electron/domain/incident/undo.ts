import { ok } from '../kernel/result';
import type { EventDefinitions, EventsOf } from '../record/definition';
import { agentBriefEvents } from './agent-brief';
import { undoAgentBrief } from './agent-brief.undo';
import { allClearEvents } from './all-clears';
import { undoAllClear } from './all-clears.undo';
import { audienceEvents } from './audiences';
import { undoAudiences } from './audiences.undo';
import { checkEvents } from './checks';
import { undoCheck } from './checks.undo';
import { commitmentEvents } from './commitments';
import { undoCommitment } from './commitments.undo';
import type { Decided } from './deciding';
import { decisionEvents } from './decisions';
import { undoDecision } from './decisions.undo';
import { escalationEvents } from './escalations';
import { undoEscalation } from './escalations.undo';
import { evidenceEvents } from './evidence';
import { undoEvidence } from './evidence.undo';
import { handoffEvents } from './handoffs';
import { undoHandoff } from './handoffs.undo';
import { hypothesisEvents } from './hypotheses';
import { undoHypothesis } from './hypotheses.undo';
import { impactEvents } from './impact';
import { undoImpact } from './impact.undo';
import type { Incident, IncidentEvent } from './incident';
import { ladderEvents } from './ladder';
import { undoLadder } from './ladder.undo';
import { lifecycleEvents } from './lifecycle';
import { undoLifecycle } from './lifecycle.undo';
import { logEvents } from './log';
import { undoLog } from './log.undo';
import { partyEvents } from './parties';
import { undoParty } from './parties.undo';
import { reject } from './rejection';
import { stanceEvents } from './stances';
import { undoStance } from './stances.undo';
import { statusUpdateEvents } from './status-updates';
import { undoStatusUpdate } from './status-updates.undo';
import { takenPlaybookEvents } from './taken-playbooks';
import { undoTakenPlaybook } from './taken-playbooks.undo';
import type { Answer, Undoing } from './undoing';
import { workaroundEvents } from './workarounds';
import { undoWorkaround } from './workarounds.undo';

/**
 * The events that take back one act: nothing is erased, each event is answered by its opposite, the last first. Refuses
 * an act that a later one has built upon. `before` is the incident as it was just before the act, `now` as it stands.
 * What comes out is an act like any other, so an undo can be undone. [L5]
 */
export function undo(act: readonly IncidentEvent[], before: Incident, now: Incident): Decided {
  const undoing: Undoing = { act, before, now };
  const answers: IncidentEvent[] = [];
  // A declaration, and an import with it, is one act that nothing of can go: said once for all of it.
  if (act.some((event) => event.type === 'IncidentDeclared')) return reject('declaration-stays');
  for (const event of act.toReversed()) {
    const answer = answerTo(event, undoing);
    if (typeof answer === 'string') return reject(answer);
    answers.push(...answer);
  }
  return answers.length === 0 ? reject('act-unknown') : ok(answers);
}

function answerTo(event: IncidentEvent, undoing: Undoing): Answer {
  if (isOf(logEvents, event)) return undoLog(event, undoing);
  if (isOf(lifecycleEvents, event)) return undoLifecycle(event, undoing);
  if (isOf(partyEvents, event)) return undoParty(event, undoing);
  if (isOf(stanceEvents, event)) return undoStance(event, undoing);
  if (isOf(escalationEvents, event)) return undoEscalation(event, undoing);
  if (isOf(workaroundEvents, event)) return undoWorkaround(event, undoing);
  if (isOf(evidenceEvents, event)) return undoEvidence(event, undoing);
  if (isOf(commitmentEvents, event)) return undoCommitment(event, undoing);
  if (isOf(allClearEvents, event)) return undoAllClear(event, undoing);
  if (isOf(decisionEvents, event)) return undoDecision(event, undoing);
  if (isOf(ladderEvents, event)) return undoLadder(event, undoing);
  if (isOf(agentBriefEvents, event)) return undoAgentBrief(event, undoing);
  if (isOf(hypothesisEvents, event)) return undoHypothesis(event, undoing);
  if (isOf(checkEvents, event)) return undoCheck(event, undoing);
  if (isOf(handoffEvents, event)) return undoHandoff(event, undoing);
  if (isOf(audienceEvents, event)) return undoAudiences(event, undoing);
  if (isOf(statusUpdateEvents, event)) return undoStatusUpdate(event, undoing);
  if (isOf(impactEvents, event)) return undoImpact(event, undoing);
  if (isOf(takenPlaybookEvents, event)) return undoTakenPlaybook(event, undoing);
  // Rooms without commands: nobody's act, so nothing to take back.
  return 'act-not-undoable';
}

function isOf<Definitions extends EventDefinitions>(
  definitions: Definitions,
  event: { readonly type: string },
): event is EventsOf<Definitions> {
  return Object.hasOwn(definitions, event.type);
}
