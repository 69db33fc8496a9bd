import { type DirectoryCommand, decideDirectory } from '@domain/directory/decide-directory';
import {
  type Directory,
  type DirectoryEvent,
  directoryCatalog,
  directoryProjection,
} from '@domain/directory/directory';
import { undoDirectory } from '@domain/directory/undo-directory';
import type { Vendor } from '@domain/directory/vendors';
import { toArray } from '@domain/kernel/sorted-list';
import type { Commit } from '@domain/record/envelope';
import { emptyFold, receive, stateBefore, stateOf } from '@domain/record/fold';
import { expect } from 'vitest';
import { toStoredEvents } from '../../electron/incidents/stored-events';
import { at, countingIds, DANA } from './incident-scenario';

/** A directory that a test talks to by commands. */
export function directoryScenario() {
  const newId = countingIds();
  let fold = emptyFold(directoryProjection);
  let seq = 0;
  const take = (events: readonly DirectoryEvent[]): Commit => {
    seq += 1;
    const order = `${String(Date.parse(at('12:00'))).padStart(15, '0')}-${String(seq).padStart(5, '0')}-seg-dana`;
    const stored = JSON.parse(JSON.stringify(toStoredEvents(directoryCatalog, events, newId)));
    const commit = { seq, id: newId(), order, at: at('12:00'), by: DANA, events: stored };
    fold = receive(fold, [commit]);
    return commit;
  };
  const directory = (): Directory => stateOf(fold);
  const tries = (command: DirectoryCommand) => decideDirectory(directory(), command, { now: at('12:00'), newId });
  return {
    directory,
    vendors: (): readonly Vendor[] => toArray(directory().vendors),
    tries,
    does(command: DirectoryCommand): Commit {
      const decided = tries(command);
      if (!decided.ok) throw new Error(decided.error.sentence);
      return take(decided.value);
    },
    undoes(commit: Commit) {
      const act = commit.events.map(({ type, data }) => ({ type, ...(data as object) }) as DirectoryEvent);
      const answers = undoDirectory(act, stateBefore(fold, commit.order), directory(), newId);
      return answers.ok ? take(answers.value) : answers.error.code;
    },
    refuses(command: DirectoryCommand, code: string) {
      expect(tries(command)).toMatchObject({ ok: false, error: { code } });
    },
  };
}
