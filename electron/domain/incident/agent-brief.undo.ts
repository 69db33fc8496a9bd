import { type AgentBriefEvent, filledBrief } from './agent-brief';
import { type Answer, isSame, type Undoing } from './undoing';

/** Takes back what was filled in: what stood there before counts again. [L5] */
export function undoAgentBrief({ type: _, ...notes }: AgentBriefEvent, { before, now }: Undoing): Answer {
  const is = filledBrief(now.agentBriefs, notes.partyId);
  if (!isSame(is, notes)) return 'act-superseded';
  return [{ type: 'AgentBriefNoted', ...filledBrief(before.agentBriefs, notes.partyId) }];
}
