import { type RefObject, useLayoutEffect } from 'react';

const EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * A key that only types a character is the field's alone. Nobody else does anything with one, and for React and the
 * listeners of the window to find that out took a twentieth of the time until the character is painted. Its `input` goes
 * to everyone, and so do a key with Ctrl, Alt or Cmd, any other key, and whatever an input method composes. [L1, X1]
 */
export function usePlainKeys(field: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const keepFromOthers = (event: KeyboardEvent) => {
      if (event.target === field.current && isPlain(event)) event.stopPropagation();
    };
    // Before it is on its way down to the field, since React listens to the way down as well.
    for (const type of EVENTS) window.addEventListener(type, keepFromOthers, { capture: true });
    return () => {
      for (const type of EVENTS) window.removeEventListener(type, keepFromOthers, { capture: true });
    };
  }, [field]);
}

function isPlain({ key, isComposing, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !isComposing && !ctrlKey && !altKey && !metaKey;
}
