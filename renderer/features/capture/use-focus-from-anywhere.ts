import { useEffect, useRef } from 'react';
import { isInField, useHotkeys } from '../../hooks/use-hotkeys';
import { useApp } from '../../state/app-store';

/** `/`, Ctrl+L and the menu item go to the bar; whoever types in another field is left there. */
export function useFocusFromAnywhere(focus: () => void): void {
  const listenToMenu = useApp((state) => state.listenToMenu);
  const latest = useRef(focus);
  latest.current = focus;
  useHotkeys({
    '/': focus,
    'ctrl+l': (event) => {
      if (!isInField(event.target)) focus();
    },
  });
  useEffect(
    () =>
      listenToMenu((action) => {
        if (action === 'focus-capture' && !isInField(document.activeElement)) latest.current();
      }),
    [listenToMenu],
  );
}
