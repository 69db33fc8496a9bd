import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';

/** More than fit into the field at its highest. */
const MAX_MEASURED = 4000;

interface MeasuredWords {
  /** None while they fit into one row. */
  readonly words: string;
  /** There are more than the field holds at its highest. */
  readonly isFull: boolean;
}

/**
 * The words that lie under the field and give it its height: none while they fit into one row. There a key is the
 * field's own matter, and the window is laid out and painted once for it, not twice. [L1]
 */
export function useMeasuredWords(field: RefObject<HTMLTextAreaElement | null>, text: string): MeasuredWords {
  const [isHigher, setHigher] = useState(false);
  const [isFull, setFull] = useState(false);
  const look = useCallback(() => {
    const target = field.current;
    if (target === null) return;
    if (isHigher ? target.value === '' : target.value !== '' && target.scrollHeight > target.clientHeight)
      setHigher(!isHigher);
    // Of the words below: a scroll bar makes the field narrower, and would keep itself there.
    const below = target.parentElement;
    setFull(isHigher && below !== null && below.scrollHeight > below.clientHeight);
  }, [field, isHigher]);
  // Whatever was drawn may have changed the words, or left them less room.
  useLayoutEffect(look);
  useEffect(() => {
    if (field.current === null) return;
    const observer = new ResizeObserver(look);
    observer.observe(field.current);
    return () => observer.disconnect();
  }, [field, look]);

  return { words: isHigher ? text.slice(0, MAX_MEASURED) : '', isFull };
}
