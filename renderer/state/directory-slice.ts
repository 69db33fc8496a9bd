import type { FindingText } from '@contract/incidents';
import type { Done, Outcome } from '@contract/window-api';
import type { DirectoryCommand } from '@domain/directory/decide-directory';
import { type Directory, type DirectoryEvent, directoryProjection } from '@domain/directory/directory';
import type { Commit } from '@domain/record/envelope';
import { emptyFold, type Fold, receive, stateOf } from '@domain/record/fold';
import { answered } from '../bridge/bridge';
import { isSaveFailure } from './save-failure';
import type { SliceTools } from './slice';

/** The directory as this window has it. */
export interface OpenDirectory {
  readonly directory: Directory;
  readonly fold: Fold<Directory, DirectoryEvent>;
  /** Commits still on their way; 0 once all are here. */
  readonly remaining: number;
  readonly findings: readonly FindingText[];
  readonly readOnly: boolean;
}

export interface DirectorySlice {
  /** Null until it is read. */
  readonly openDirectory: OpenDirectory | null;
  /** Ids of the acts of this session on the directory; the last one is what Ctrl+Z takes back there. */
  readonly directoryActs: readonly string[];
  readonly loadDirectory: () => Promise<void>;
  /** Does one act on the directory. With `said` a toast says so and offers Undo. */
  readonly changeDirectory: (command: DirectoryCommand, said?: string) => Promise<Outcome<Done>>;
  /** Takes back an act of this session on the directory: the last one unless told which. [L5] */
  readonly undoInDirectory: (actId?: string) => Promise<void>;
}

/** News about the directory's record. */
export interface DirectoryNews {
  readonly takeDirectory: (commits: readonly Commit[], remaining: number | null) => void;
  readonly takeDirectoryFindings: (findings: readonly FindingText[]) => void;
}

/** Vendors as they arrive, folded, and the acts of this session on them. */
export function directorySlice({ get, set, bridge }: SliceTools): DirectorySlice & DirectoryNews {
  const takeDirectory: DirectoryNews['takeDirectory'] = (commits, remaining) => {
    const open = get().openDirectory ?? empty();
    const fold = receive(open.fold, commits);
    set({ openDirectory: { ...open, fold, directory: stateOf(fold), remaining: remaining ?? open.remaining } });
  };

  const done = <T extends { readonly commit: Commit }>(outcome: Outcome<T>): Outcome<T> => {
    if (outcome.ok) {
      takeDirectory([outcome.value.commit], null);
      set({ saved: { kind: 'saved', at: outcome.value.commit.at } });
    } else if (isSaveFailure(outcome.error)) {
      set({ saved: { kind: 'failed', sentence: outcome.error.sentence } });
    }
    return outcome;
  };

  return {
    openDirectory: null,
    directoryActs: [],
    takeDirectory,
    takeDirectoryFindings(findings) {
      const { openDirectory } = get();
      if (openDirectory !== null) set({ openDirectory: { ...openDirectory, findings } });
    },

    async loadDirectory() {
      const outcome = await answered(bridge.openDirectory());
      if (!outcome.ok) return get().toast(outcome.error.sentence, { tone: 'problem' });
      const { commits, findings, readOnly, remaining } = outcome.value;
      takeDirectory(commits, remaining);
      set(({ openDirectory }) => ({ openDirectory: { ...(openDirectory ?? empty()), findings, readOnly } }));
    },

    async changeDirectory(command, said) {
      const outcome = done(await answered(bridge.changeDirectory(command)));
      if (outcome.ok) {
        const actId = outcome.value.commit.id;
        set(({ directoryActs }) => ({ directoryActs: [...directoryActs, actId] }));
        if (said !== undefined) get().toast(said, { undoActId: actId });
      }
      return outcome;
    },

    async undoInDirectory(given) {
      const actId = given ?? get().directoryActs.at(-1);
      if (actId === undefined) return get().toast('Nothing to undo in this session');
      const outcome = done(await answered(bridge.undoInDirectory(actId)));
      if (outcome.ok || !isSaveFailure(outcome.error)) {
        set(({ directoryActs, toasts }) => ({
          directoryActs: directoryActs.filter((one) => one !== actId),
          toasts: toasts.filter((toast) => toast.undoActId !== actId),
        }));
      }
      get().toast(outcome.ok ? 'Undone' : outcome.error.sentence, { tone: outcome.ok ? 'plain' : 'problem' });
    },
  };
}

function empty(): OpenDirectory {
  const fold = emptyFold(directoryProjection);
  return { directory: stateOf(fold), fold, remaining: 0, findings: [], readOnly: false };
}
