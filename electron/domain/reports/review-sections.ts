import { values } from '../kernel/sorted-list';
import { standsUnder } from '../queries/log-filter';
import { type Block, heading, list, own, section } from './document';
import type { ReportContext } from './report-context';
import { entriesOf } from './timeline-entries';

/** Milestones, decisions, changes of a workaround, handoffs, and what somebody pinned. [L6, V1] */
export function keyMomentsSection(context: ReportContext): readonly Block[] {
  const entries = [...values(context.incident.log.inOrder)].filter((entry) => standsUnder(entry, 'key-moments'));
  const blocks = entriesOf(context, entries);
  return blocks.length === 0 ? [] : [heading(2, own('Key moments')), ...blocks];
}

/** Questions that help learning; they ask what happened, and never whose fault it was. [V7] */
export function questionsSection(): readonly Block[] {
  return section(2, 'Questions to learn from', list(questions.map(own)));
}

const questions = [
  'What surprised us?',
  'What did we believe for too long, and what would have told us earlier?',
  'When could we have built the workaround, and what kept us from it?',
  'Whom did we reach too late, and by which way were people reached?',
  'What worked well, and why?',
  'What shall be ready before the next time?',
];
