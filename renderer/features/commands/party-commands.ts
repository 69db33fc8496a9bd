import { visibleText } from '@domain/kernel/text';
import type { AppState } from '../../state/app-state';
import { copyBrief } from '../agent-brief/copy-brief';
import { type AppCommand, canWrite, inWarRoom } from './app-command';

/** What can be done about each outside party, and the card of every party, which a read-only incident shows as well. [E2, P1] */
export function partyCommands(state: AppState): readonly AppCommand[] {
  if (state.open === null) return [];
  const { parties } = state.open.incident;
  const cards = parties
    .filter(({ setAside }) => !setAside)
    .map(({ id, name }) => ({
      id: `card-${id}`,
      title: `Open the card of ${visibleText(name)}`,
      also: 'party references people accounts stance',
      run: inWarRoom(({ showDialog }) => showDialog({ kind: 'party-card', partyId: id })),
    }));
  if (!canWrite(state)) return cards;
  const outside = parties.filter(({ role, setAside }) => role !== 'us' && !setAside);
  const acts = outside.flatMap(({ id, name }): readonly AppCommand[] => [
    {
      id: `attempt-${id}`,
      title: `Log an attempt to reach ${visibleText(name)}`,
      also: 'call chat ring mail escalation',
      run: inWarRoom(({ showDialog }) => showDialog({ kind: 'attempt', partyId: id, rung: null })),
    },
    {
      id: `brief-${id}`,
      title: `Copy the brief for ${visibleText(name)}`,
      also: 'agent support account error what they always ask',
      run: (now) => copyBrief(now, id),
    },
    {
      id: `reply-${id}`,
      title: `Log a reply of ${visibleText(name)}`,
      also: 'answer they said',
      run: inWarRoom(({ showDialog }) => showDialog({ kind: 'reply', partyId: id })),
    },
    {
      id: `stance-${id}`,
      title: `Note the stance of ${visibleText(name)}`,
      also: 'accepts denies points at silent says fixed',
      run: inWarRoom(({ showDialog }) => showDialog({ kind: 'stance', partyId: id })),
    },
  ]);
  return [...acts, ...cards];
}
