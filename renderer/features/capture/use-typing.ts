import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

export interface Typing {
  /** The words of the field have changed, by a key or otherwise. */
  readonly onWords: () => void;
  /** Its cursor has moved, or words of it were selected. */
  readonly onCursor: () => void;
}

/**
 * Typing is between the field and the capture bar. Nobody else does anything with a key that only types a character, or
 * with what comes of it; for React and the listeners of the window to find that out took an eighth of the time until the
 * character is painted. Every other key goes to everyone, and so does one with Ctrl, Alt or Cmd. [L1, X1]
 */
export function useTyping(field: RefObject<HTMLElement | null>, { onWords, onCursor }: Typing): void {
  const tellWords = useEffectEvent(onWords);
  const tellCursor = useEffectEvent(onCursor);
  useLayoutEffect(() => {
    const isHere = ({ target }: Event) => target === field.current;
    const heard: Readonly<Record<string, (event: Event) => boolean>> = {
      keydown: (event) => isHere(event) && typesCharacter(event),
      keypress: (event) => isHere(event) && typesCharacter(event),
      keyup: (event) => isHere(event) && typesCharacter(event),
      // On its way into the words.
      textInput: isHere,
      input(event) {
        if (!isHere(event)) return false;
        tellWords();
        return true;
      },
      selectionchange() {
        // Its target is the field or the document, by the version of Chromium.
        if (field.current === null || document.activeElement !== field.current) return false;
        tellCursor();
        return true;
      },
    };
    const hear = (event: Event) => {
      if (heard[event.type]?.(event) === true) event.stopPropagation();
    };
    // Before it is on its way down to the field, since React listens to the way down as well.
    for (const type of Object.keys(heard)) window.addEventListener(type, hear, { capture: true });
    return () => {
      for (const type of Object.keys(heard)) window.removeEventListener(type, hear, { capture: true });
    };
  }, [field]);
}

function typesCharacter(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  const { key, ctrlKey, altKey, metaKey } = event;
  return key.length === 1 && !ctrlKey && !altKey && !metaKey;
}
