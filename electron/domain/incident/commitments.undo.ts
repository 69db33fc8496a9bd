import { get } from '../kernel/sorted-list';
import type { CommitmentEvent } from './commitments';
import type { Answer, Undoing } from './undoing';

/**
 * Takes back a promise that was a slip, or its taking back. One of which more was said since stays until that is undone;
 * what was said of it has no commands yet. [L5, M2]
 */
export function undoCommitment(event: CommitmentEvent, { before, now }: Undoing): Answer {
  const { commitmentId } = event;
  const is = get(now.commitments, commitmentId);
  switch (event.type) {
    case 'CommitmentMade': {
      if (is === undefined) return 'act-superseded';
      const isSettled = is.kept !== null || is.withdrawnAt !== null || is.outcomeUnknown;
      return isSettled || is.dueAt !== event.dueAt ? 'act-superseded' : [{ type: 'CommitmentRetracted', commitmentId }];
    }
    case 'CommitmentRetracted': {
      const was = get(before.commitments, commitmentId);
      if (was === undefined || is !== undefined) return 'act-superseded';
      return [{ type: 'CommitmentMade', commitmentId, ...was.asMade }];
    }
    case 'CommitmentRedacted':
      return 'redaction-stays';
    default:
      return 'act-not-undoable';
  }
}
