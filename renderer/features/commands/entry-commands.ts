import type { Entry } from '@domain/incident/log';
import { get } from '@domain/kernel/sorted-list';
import type { AppState } from '../../state/app-state';
import { entryActions } from '../log/use-entry-actions';
import { type CommandEntry, canWrite, inWarRoom } from './app-command';

/** What can be done with the entry that is chosen in the log. [L5] */
export const entryCommands: readonly CommandEntry[] = [
  {
    id: 'correct-entry',
    title: 'Correct the chosen entry',
    also: 'change words edit',
    keys: { place: 'On the log', keys: ['E'], does: 'Correct the entry' },
    isOffered: (state) => chosenEntry(state)?.retraction === null,
    run: withEntry((actions, entry) => actions.correct(entry)),
  },
  {
    id: 'pin-entry',
    title: (state) => (chosenEntry(state)?.pin == null ? 'Pin the chosen entry' : 'Unpin the chosen entry'),
    also: 'key moment',
    keys: { place: 'On the log', keys: ['P'], does: 'Pin it as a key moment, or unpin it' },
    isOffered: (state) => chosenEntry(state)?.retraction === null,
    run: withEntry((actions, entry) => actions.pin(entry)),
  },
  {
    id: 'retract-entry',
    title: 'Retract the chosen entry',
    also: 'withdraw delete remove',
    keys: { place: 'On the log', keys: ['Delete'], does: 'Retract it; on one of its files, remove that file' },
    isOffered: (state) => chosenEntry(state)?.retraction === null,
    run: withEntry((actions, entry) => actions.retract(entry)),
  },
  {
    id: 'restore-entry',
    title: 'Restore the chosen entry',
    isOffered: (state) => (chosenEntry(state)?.retraction ?? null) !== null,
    run: withEntry((actions, entry) => actions.restore(entry)),
  },
  {
    id: 'redact-entry',
    title: 'Redact the chosen entry',
    also: 'password personal data',
    isOffered: (state) => chosenEntry(state) !== null,
    run: withEntry((actions, entry) => actions.redact(entry)),
  },
];

function withEntry(run: (actions: ReturnType<typeof entryActions>, entry: Entry) => void): CommandEntry['run'] {
  return inWarRoom((state) => {
    const entry = chosenEntry(state);
    // The capture bar is not needed: what it answers is not among these commands.
    if (entry !== null)
      run(
        entryActions(() => state, { current: null }),
        entry,
      );
  });
}

/** The chosen entry, if it can be changed at all. */
function chosenEntry(state: AppState): Entry | null {
  const { open, logView } = state;
  if (open === null || logView.selectedEntryId === null || !canWrite(state)) return null;
  const entry = get(open.incident.log.byId, logView.selectedEntryId);
  return entry === undefined || entry.redaction !== null ? null : entry;
}
