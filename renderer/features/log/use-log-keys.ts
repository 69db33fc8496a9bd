import type { Entry } from '@domain/incident/log';
import type { KeyboardEvent } from 'react';
import { type Hotkeys, hotkeyAction } from '../../hooks/use-hotkeys';
import { useApp } from '../../state/app-store';
import type { LogSource } from './log-source';
import { useEntryActions } from './use-entry-actions';

/** Keys while the focus is in the log: J, K and arrows move; E, P, R, X and Delete act on the chosen entry. */
export function useLogKeys(source: LogSource, selectedIndex: number): (event: KeyboardEvent<HTMLElement>) => void {
  const setLogView = useApp((state) => state.setLogView);
  const letters = useApp((state) => state.settings?.letterShortcuts ?? true);
  const actions = useEntryActions();

  return (event) => {
    // A menu or a field inside of a row has keys of its own.
    if (!(event.target instanceof HTMLElement) || event.target.closest('[role=menu], input, textarea') !== null) return;
    const moveTo = (index: number) => {
      const entry = source.entryAt(Math.min(Math.max(index, 0), source.size - 1));
      if (entry !== undefined) setLogView({ selectedEntryId: entry.id });
    };
    const move = (by: number) => moveTo(selectedIndex === -1 ? source.size - 1 : selectedIndex + by);
    const onSelected = (action: (entry: Entry) => void) => () => {
      const entry = source.entryAt(selectedIndex);
      if (entry !== undefined) action(entry);
    };
    const keys: Hotkeys = {
      j: () => move(1),
      k: () => move(-1),
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Home: () => moveTo(0),
      End: () => moveTo(source.size - 1),
      e: onSelected(actions.correct),
      p: onSelected(actions.pin),
      r: onSelected(actions.answer),
      x: onSelected(openMenu),
      Delete: onSelected(actions.retract),
    };
    const action = hotkeyAction(keys, event.nativeEvent, letters);
    if (action === null) return;
    event.preventDefault();
    action(event.nativeEvent);
  };
}

function openMenu(entry: Entry): void {
  document
    .querySelector<HTMLElement>(`[data-entry-id="${CSS.escape(entry.id)}"] [data-entry-actions] [aria-haspopup]`)
    ?.click();
}
