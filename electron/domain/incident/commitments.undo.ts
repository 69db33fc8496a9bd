import { get } from '../kernel/sorted-list';
import type { Commitment, CommitmentEvent } from './commitments';
import { type Answer, addedLast, type Undoing } from './undoing';

/**
 * Takes back a promise: it goes, and comes back, with the entry of the same act. One of which more was said since stays
 * until that is undone. What was said of it is withdrawn, and said again. [L5, M1, M2]
 */
export function undoCommitment(event: CommitmentEvent, { act, before, now }: Undoing): Answer {
  if (event.type === 'CommitmentRedacted') return 'redaction-stays';
  const { commitmentId } = event;
  const is = get(now.commitments, commitmentId);
  if (event.type === 'CommitmentMade') {
    const { entryId } = event;
    const isTold = act.some((other) => other.type === 'EntryLogged' && other.entryId === entryId);
    if (!isTold) return 'act-not-undoable';
    return is === undefined || saidOf(is).length > 0 ? 'act-superseded' : [];
  }
  const was = get(before.commitments, commitmentId);
  if (is === undefined || was === undefined) return 'act-superseded';
  if (event.type === 'CommitmentChangeWithdrawn') {
    const withdrawn = addedLast(is.outcomes, was.outcomes) ?? addedLast(is.dueChanges, was.dueChanges);
    return withdrawn === null ? 'act-superseded' : [withdrawn.change];
  }
  const said = addedLast(was.outcomes, is.outcomes) ?? addedLast(was.dueChanges, is.dueChanges);
  const isTheirs = said !== null && said.change.type === event.type;
  return isTheirs ? [{ type: 'CommitmentChangeWithdrawn', commitmentId, eventId: said.eventId }] : 'act-superseded';
}

function saidOf({ outcomes, dueChanges }: Commitment): readonly unknown[] {
  return [...outcomes, ...dueChanges];
}
