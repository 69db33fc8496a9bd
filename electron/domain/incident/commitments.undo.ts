import { get } from '../kernel/sorted-list';
import type { CommitmentEvent } from './commitments';
import type { Answer, Undoing } from './undoing';

/**
 * Takes back a promise: it goes, and comes back, with the entry of the same act. One of which more was said since stays
 * until that is undone; what was said of it has no commands yet. [L5, M1]
 */
export function undoCommitment(event: CommitmentEvent, { act, now }: Undoing): Answer {
  if (event.type === 'CommitmentRedacted') return 'redaction-stays';
  if (event.type !== 'CommitmentMade') return 'act-not-undoable';
  const { commitmentId, entryId, dueAt } = event;
  const isTold = act.some((other) => other.type === 'EntryLogged' && other.entryId === entryId);
  if (!isTold) return 'act-not-undoable';
  const is = get(now.commitments, commitmentId);
  const isSettled = is === undefined || is.kept !== null || is.withdrawnAt !== null || is.outcomeUnknown;
  return isSettled || is.dueAt !== dueAt ? 'act-superseded' : [];
}
