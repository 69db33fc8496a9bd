import { activePhaseSchema, isOpen } from '@domain/incident/lifecycle';
import { updateAudienceSchema } from '@domain/incident/status-updates';
import { phaseName } from '@domain/incident/words';
import { LOG_TABS, tabName } from '@domain/queries/log-filter';
import type { AppState } from '../../state/app-state';
import type { Dialog } from '../../state/dialog';
import { audienceWord } from '../updates/update-words';
import { type CommandEntry, canWrite, hasIncident, inWarRoom } from './app-command';

/** What can be done with the open incident as a whole. What changes it is not offered while it is read-only. [J6] */
export const incidentCommands: readonly CommandEntry[] = [
  {
    id: 'focus-capture',
    title: 'Write into the log',
    also: 'entry capture bar add',
    keys: { place: 'War room', keys: ['/', 'mod+L'] },
    isOffered: canWrite,
    run: inWarRoom((state) => state.doMenuAction('focus-capture')),
  },
  {
    id: 'undo',
    title: 'Undo what you did last',
    also: 'take back',
    keys: { place: 'War room', keys: ['mod+Z'] },
    isOffered: (state) => canWrite(state) && state.acts.some((act) => act.incidentId === state.open?.incidentId),
    run: inWarRoom((state) => void state.undo()),
  },
  {
    id: 'focus-filter',
    title: 'Filter the log',
    also: 'find person kind party',
    keys: {
      place: 'War room',
      keys: ['mod+F'],
      does: 'Filter the log; Esc empties the words, then ends the filter',
    },
    isOffered: hasIncident,
    run: inWarRoom((state) => state.doMenuAction('focus-filter')),
  },
  {
    id: 'export-timeline',
    title: 'Export',
    also: 'timeline report pdf word excel vendor pack owner customer claim save',
    keys: { place: 'War room', keys: ['mod+E'] },
    isOffered: hasIncident,
    run: (state) => state.showDialog({ kind: 'export' }),
  },
  {
    id: 'resolve-or-reopen',
    title: (state) => (isOngoing(state) ? 'Resolve the incident' : 'Reopen the incident'),
    also: 'confirmed end fixed over',
    keys: { place: 'War room', keys: ['mod+Shift+R'], does: 'Resolve or reopen' },
    isOffered: canWrite,
    run: inWarRoom((state) => state.doMenuAction('resolve-or-reopen')),
  },
  {
    id: 'ownership-map',
    title: 'Show the ownership map',
    also: 'who owns points at parties stance',
    keys: { place: 'War room', keys: ['mod+Shift+M'] },
    isOffered: hasIncident,
    run: inWarRoom((state) => state.showDialog({ kind: 'ownership-map' })),
  },
  {
    id: 'close-incident',
    title: 'Close the incident',
    isOffered: (state) => canWrite(state) && phaseOf(state) === 'resolved',
    run: inWarRoom((state) => void state.act({ type: 'CloseIncident' }, 'Incident closed')),
  },
  ...activePhaseSchema.options.map(
    (phase): CommandEntry => ({
      id: `phase-${phase}`,
      title: `Set the phase: ${phaseName(phase)}`,
      isOffered: (state) => canWrite(state) && isOngoing(state) && phaseOf(state) !== phase,
      run: inWarRoom((state) => void state.act({ type: 'ChangePhase', phase }, phaseName(phase))),
    }),
  ),
  {
    id: 'import-mails',
    title: 'Import mails',
    also: 'eml email evidence several bulk',
    isOffered: canWrite,
    run: inWarRoom((state) => {
      const incidentId = state.open?.incidentId;
      if (incidentId !== undefined) state.showDialog({ kind: 'import-mails', incidentId, files: [] });
    }),
  },
  dialogCommand('add-party', 'Add a party', 'vendor provider organisation'),
  dialogCommand('propose-workaround', 'Propose a workaround', 'checklist relief'),
  dialogCommand('check', 'Note a check', 'test path works fails'),
  {
    id: 'propose-hypothesis',
    title: 'Propose a hypothesis',
    also: 'cause explanation',
    isOffered: canWrite,
    run: inWarRoom((state) => state.showDialog({ kind: 'hypothesis', hypothesisId: null })),
  },
  {
    id: 'show-now',
    title: 'Show what is in hand now',
    also: 'escalation workarounds tab',
    isOffered: (state) => hasIncident(state) && state.workTab !== 'now',
    run: inWarRoom((state) => state.showWorkTab('now')),
  },
  {
    id: 'show-investigation',
    title: 'Show the investigation',
    also: 'hypotheses checks tab',
    isOffered: (state) => hasIncident(state) && state.workTab !== 'investigation',
    run: inWarRoom((state) => state.showWorkTab('investigation')),
  },
  dialogCommand('add-promise', 'Add a promise', 'due commitment who by when'),
  dialogCommand('decide', 'Note a decision', 'reason options timer put off'),
  {
    id: 'says-fixed',
    title: 'Note that somebody says it is fixed',
    also: 'all-clear retest claim',
    isOffered: canWrite,
    run: inWarRoom((state) => state.showDialog({ kind: 'says-fixed', entryId: null })),
  },
  ...updateAudienceSchema.options.map(
    (audience): CommandEntry => ({
      id: `update-${audience}`,
      title: `Write an update for ${audienceWord(audience)}`,
      also: 'status tell inform sent',
      isOffered: canWrite,
      run: inWarRoom((state) => state.showDialog({ kind: 'update', audience })),
    }),
  ),
  dialogCommand('times', 'Change the times of the incident', 'began noticed mitigated'),
  dialogCommand('lead', 'Change the lead', 'who'),
  dialogCommand('cost', 'Say what it hits and costs', 'sites money per hour impact'),
  dialogCommand('handoff', 'Hand over the lead', 'handoff brief shift print accept'),
  dialogCommand('impact', 'Change the impact', 'users hit'),
  dialogCommand('title', 'Change the title of the incident', 'rename'),
  dialogCommand('set-aside', 'Set the incident aside', 'declared by mistake remove'),
  ...LOG_TABS.map(
    (tab): CommandEntry => ({
      id: `tab-${tab}`,
      title: `Show in the log: ${tabName(tab)}`,
      also: 'tab only',
      isOffered: (state) => hasIncident(state) && state.logView.tab !== tab,
      run: inWarRoom((state) => state.setLogView({ tab, selectedEntryId: null })),
    }),
  ),
];

type PlainDialog = Extract<
  Dialog['kind'],
  | 'add-party'
  | 'add-promise'
  | 'decide'
  | 'propose-workaround'
  | 'check'
  | 'times'
  | 'lead'
  | 'handoff'
  | 'cost'
  | 'impact'
  | 'title'
  | 'set-aside'
>;

function dialogCommand(kind: PlainDialog, title: string, also: string): CommandEntry {
  return { id: kind, title, also, isOffered: canWrite, run: inWarRoom((state) => state.showDialog({ kind })) };
}

function isOngoing({ open }: AppState): boolean {
  return open !== null && isOpen(open.incident.lifecycle);
}

function phaseOf({ open }: AppState): string | null {
  return open?.incident.lifecycle.phase ?? null;
}
