import type { FindingText } from '@contract/incidents';
import type { LoggedAct, QuickLogged } from '@contract/quick-capture';
import type { Done, Outcome } from '@contract/window-api';
import type { IncidentCommand } from '@domain/incident/decide';
import { type Incident, type IncidentEvent, incidentProjection } from '@domain/incident/incident';
import { err } from '@domain/kernel/result';
import type { Commit } from '@domain/record/envelope';
import { emptyFold, type Fold, receive, stateOf } from '@domain/record/fold';
import { answered } from '../bridge/bridge';
import { draftsAboutEntry } from './dialog-draft-key';
import { loggedEntries } from './logged-entries';
import { isSaveFailure } from './save-failure';
import { initialLogView } from './screen';
import type { SliceTools } from './slice';

/** An incident as this window has it: what came so far, folded. */
export interface OpenIncident {
  readonly incidentId: string;
  readonly incident: Incident;
  readonly fold: Fold<Incident, IncidentEvent>;
  /** Commits still on their way; 0 once all are here. */
  readonly remaining: number;
  readonly findings: readonly FindingText[];
  readonly readOnly: boolean;
}

/** An act of this session on one incident; the last one is what Ctrl+Z takes back. */
export interface SessionAct extends LoggedAct {
  readonly incidentId: string;
}

export interface OpenSlice {
  readonly open: OpenIncident | null;
  readonly acts: readonly SessionAct[];
  /** Says what the small window logged; Ctrl+Z takes it back as if it had been logged here. [L5] */
  readonly noteLogged: (logged: QuickLogged) => void;
  readonly openIncident: (incidentId: string) => Promise<void>;
  /**
   * Does one act on the open incident. With `said` a toast says so and offers Undo. The caller shows a refusal beside
   * the field that it is about.
   */
  readonly execute: (command: IncidentCommand, said?: string) => Promise<Outcome<Done>>;
  /** As `execute`, for a control without a place of its own for a refusal: a toast says it. */
  readonly act: (command: IncidentCommand, said?: string) => Promise<Outcome<Done>>;
  /** Takes back an act of this session on the open incident: the last one unless told which. [L5] */
  readonly undo: (actId?: string) => Promise<void>;
}

/** News about a record, taken in by the open incident. */
export interface RecordNews {
  readonly takeCommits: (incidentId: string, commits: readonly Commit[], remaining: number | null) => void;
  readonly takeFindings: (incidentId: string, findings: readonly FindingText[]) => void;
}

/** What came of a record while it was being opened. */
interface Opening {
  readonly incidentId: string;
  readonly early: Commit[];
  remaining: number | null;
}

const closed = err({ code: 'no-incident', sentence: 'No incident is open; open one from the list.', field: null });

/** Refusals that no second try changes: the act leaves the stack, so that Ctrl+Z reaches the one before. */
const neverUndoable: ReadonlySet<string> = new Set(['act-unknown', 'act-superseded', 'act-not-undoable']);

/** The incident in the war room: its record as it arrives, folded, and the acts of this session on it. */
export function openSlice({ get, set, bridge }: SliceTools): OpenSlice & RecordNews {
  // News may overtake the answer to `openIncident`; it is kept until that comes.
  let opening: Opening | null = null;

  const takeCommits: RecordNews['takeCommits'] = (incidentId, commits, remaining) => {
    if (opening?.incidentId === incidentId) {
      opening.early.push(...commits);
      opening.remaining = remaining ?? opening.remaining;
    }
    const { open } = get();
    if (open?.incidentId === incidentId) set({ open: withCommits(open, commits, remaining) });
  };

  const done = <T extends { readonly commit: Commit }>(outcome: Outcome<T>, incidentId: string) => {
    if (outcome.ok) {
      takeCommits(incidentId, [outcome.value.commit], null);
      set({ saved: { kind: 'saved', at: outcome.value.commit.at } });
    } else if (isSaveFailure(outcome.error)) {
      set({ saved: { kind: 'failed', sentence: outcome.error.sentence } });
    }
    return outcome;
  };

  return {
    open: null,
    acts: [],
    takeCommits,
    takeFindings(incidentId, findings) {
      const { open } = get();
      if (open?.incidentId === incidentId) set({ open: { ...open, findings } });
    },

    async openIncident(incidentId) {
      const mine: Opening = { incidentId, early: [], remaining: null };
      opening = mine;
      const outcome = await answered(bridge.openIncident(incidentId));
      // Somebody chose another incident meanwhile.
      if (opening !== mine) return;
      opening = null;
      const { early, remaining } = mine;
      if (!outcome.ok) return get().toast(outcome.error.sentence, { tone: 'problem' });
      const { commits, findings, readOnly } = outcome.value;
      const empty = emptyFold(incidentProjection);
      const blank = { incidentId, incident: stateOf(empty), fold: empty, remaining: 0, findings, readOnly };
      const open = withCommits(blank, [...commits, ...early], remaining ?? outcome.value.remaining);
      const again = get().open?.incidentId === incidentId;
      set({
        open,
        screen: { name: 'war-room', incidentId },
        ...(again ? {} : { logView: initialLogView, workTab: 'now', checklist: null, saved: { kind: 'none' } }),
      });
    },

    async execute(command, said) {
      const { open } = get();
      if (open === null) return closed;
      const { incidentId } = open;
      const outcome = done(await answered(bridge.execute(incidentId, command)), incidentId);
      if (outcome.ok) {
        const actId = outcome.value.commit.id;
        const entryIds = loggedEntries(outcome.value.commit);
        set((state) => ({ acts: [...state.acts, { incidentId, actId, entryIds }] }));
        if (command.type === 'RedactEntry') {
          for (const key of draftsAboutEntry(command.entryId, incidentId)) void get().saveDraft(key, '');
        }
        if (said !== undefined) get().toast(said, { undoActId: actId });
      }
      return outcome;
    },

    noteLogged({ incidentId, acts, text }) {
      set((state) => ({ acts: [...state.acts, ...acts.map((act) => ({ ...act, incidentId }))] }));
      const undoActId = incidentId === get().open?.incidentId ? acts.at(-1)?.actId : undefined;
      get().toast(text, undoActId === undefined ? {} : { undoActId });
    },

    async act(command, said) {
      const outcome = await get().execute(command, said);
      if (!outcome.ok) get().toast(outcome.error.sentence, { tone: 'problem' });
      return outcome;
    },

    async undo(actId) {
      const { open, acts } = get();
      // The Undo of a toast names its act, and may be pressed when another incident is already open.
      const act =
        actId === undefined
          ? acts.findLast((one) => one.incidentId === open?.incidentId)
          : acts.find((one) => one.actId === actId);
      if (act === undefined) return get().toast('Nothing to undo in this session');
      const { incidentId } = act;
      const outcome = done(await answered(bridge.undo(incidentId, act.actId)), incidentId);
      if (outcome.ok || neverUndoable.has(outcome.error.code)) {
        set((state) => ({
          acts: state.acts.filter((one) => one.actId !== act.actId),
          toasts: state.toasts.filter((toast) => toast.undoActId !== act.actId),
        }));
      }
      get().toast(outcome.ok ? 'Undone' : outcome.error.sentence, { tone: outcome.ok ? 'plain' : 'problem' });
    },
  };
}

function withCommits(open: OpenIncident, commits: readonly Commit[], remaining: number | null): OpenIncident {
  const fold = receive(open.fold, commits);
  return { ...open, fold, incident: stateOf(fold), remaining: remaining ?? open.remaining };
}
