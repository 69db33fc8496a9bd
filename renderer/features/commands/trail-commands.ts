import type { AppState } from '../../state/app-state';
import { copyBrief } from '../agent-brief/copy-brief';
import { endedCall, toggledHold } from '../escalations/running-call';
import { trailParty } from '../escalations/trail-party';
import { type CommandEntry, canWrite, hasIncident, inWarRoom } from './app-command';

/** What can be done about the party whose ladder is shown, and about the call that is going on. [E2] */
export const trailCommands: readonly CommandEntry[] = [
  {
    id: 'copy-brief',
    title: 'Copy the brief for support',
    also: 'agent what they always ask account error',
    keys: {
      place: 'War room',
      keys: ['mod+B'],
      does: 'Copy the brief for support, of the party whose ladder is shown',
    },
    isOffered: hasTrailParty,
    run: (state) => {
      const party = partyShown(state);
      if (party !== null) copyBrief(state, party.id);
    },
  },
  {
    id: 'show-brief',
    title: 'Change the brief for support before copying it',
    also: 'agent preview markdown account error',
    keys: { place: 'War room', keys: ['mod+Shift+B'], does: 'Change that brief first' },
    isOffered: hasTrailParty,
    run: inWarRoom((state) => {
      const party = partyShown(state);
      if (party !== null) state.showDialog({ kind: 'brief', partyId: party.id });
    }),
  },
  {
    id: 'change-ladder',
    title: 'Change the ladder that is shown',
    also: 'rung patience escalation',
    isOffered: (state) => canWrite(state) && hasTrailParty(state),
    run: inWarRoom((state) => {
      const party = partyShown(state);
      if (party !== null) state.showDialog({ kind: 'ladder', partyId: party.id });
    }),
  },
  {
    id: 'hold-call',
    title: ({ call }) => (call?.holdSince == null ? 'The call is on hold' : 'The call goes on'),
    also: 'hold wait phone queue',
    keys: { place: 'War room', keys: ['mod+Shift+H'], does: 'During a call: on hold, or no longer' },
    isOffered: (state) => canWrite(state) && state.call !== null && state.call.endedAt === null,
    run: ({ call, now, changeCall }) => {
      if (call !== null) changeCall(toggledHold(call, now));
    },
  },
  {
    id: 'end-call',
    title: 'End the call and log it',
    also: 'hang up phone',
    keys: { place: 'War room', keys: ['mod+Shift+E'] },
    isOffered: (state) => canWrite(state) && state.call !== null,
    run: inWarRoom(({ call, now, changeCall, showDialog }) => {
      if (call === null) return;
      changeCall(endedCall(call, now));
      showDialog({ kind: 'call' });
    }),
  },
];

function partyShown({ open, trailPartyId }: AppState) {
  return open === null ? null : trailParty(open.incident, trailPartyId);
}

function hasTrailParty(state: AppState): boolean {
  return hasIncident(state) && partyShown(state) !== null;
}
