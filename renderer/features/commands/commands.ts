import type { AppState } from '../../state/app-state';
import type { AppCommand, CommandEntry, CommandKeys, KeyPlace } from './app-command';
import { entryCommands } from './entry-commands';
import { everywhereCommands } from './everywhere-commands';
import { gestures } from './gestures';
import { incidentCommands } from './incident-commands';
import { partyCommands } from './party-commands';
import { trailCommands } from './trail-commands';
import { workaroundCommands } from './workaround-commands';

/** Every command that does not depend on a party. The palette and the sheet of keys are both made of it. */
export const commands: readonly CommandEntry[] = [
  ...entryCommands,
  ...incidentCommands,
  ...trailCommands,
  ...everywhereCommands,
];

/** What makes sense now, the nearest first: about the chosen entry, the incident, its parties, then the rest. [X1, J6] */
export function commandsNow(state: AppState): readonly AppCommand[] {
  const offered = (entries: readonly CommandEntry[]): readonly AppCommand[] =>
    entries
      .filter(({ isOffered }) => isOffered(state))
      .map(({ title, isOffered: _, ...rest }) => ({
        ...rest,
        title: typeof title === 'string' ? title : title(state),
      }));
  return [
    ...offered(entryCommands),
    ...offered(incidentCommands),
    ...offered(trailCommands),
    ...partyCommands(state),
    ...workaroundCommands(state),
    ...offered(everywhereCommands),
  ];
}

/** One row of the sheet of keys. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The sheet of keys, one part after the other. [X1] */
export const keySheet: readonly { readonly place: KeyPlace; readonly rows: readonly KeyRow[] }[] = (
  ['Everywhere', 'War room', 'On a checklist', 'On a check', 'On the log', 'On the ownership map'] as const
).map((place) => {
  const ofCommands = commands.flatMap(({ title, keys }) => (keys === undefined ? [] : rowOf(keys, title)));
  return { place, rows: [...ofCommands, ...gestures].filter((row) => row.place === place) };
});

function rowOf(keys: CommandKeys, title: CommandEntry['title']): CommandKeys & KeyRow {
  return { ...keys, does: keys.does ?? (typeof title === 'string' ? title : '') };
}
