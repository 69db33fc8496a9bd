import { useEffect } from 'react';
import { useHotkeys } from '../../hooks/use-hotkeys';
import { useApp, useAppStore } from '../../state/app-store';
import { trailCommands } from '../commands/trail-commands';

/** The keys of the trail, wherever the focus is in the war room; and the call that a kill came between. [X1, L9] */
export function TrailKeys({ incidentId }: { readonly incidentId: string }) {
  const store = useAppStore();
  const loadCall = useApp((state) => state.loadCall);
  useEffect(() => void loadCall(incidentId), [incidentId, loadCall]);
  const run = (id: string) => () => {
    const state = store.getState();
    const command = trailCommands.find((one) => one.id === id);
    if (command?.isOffered(state) === true) command.run(state);
  };
  useHotkeys({
    'ctrl+b': run('copy-brief'),
    'ctrl+shift+b': run('show-brief'),
    'ctrl+shift+h': run('hold-call'),
    'ctrl+shift+e': run('end-call'),
  });
  return null;
}
