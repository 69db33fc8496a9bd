import { useEffect, useRef, useState } from 'react';

/**
 * The value of the frame before: what is drawn from it comes right after the next paint, and so never holds up what
 * has to be on the screen at once, such as the character of a key.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  const isAsked = useRef(false);
  const left = useRef(false);

  useEffect(() => {
    latest.current = value;
    if (isAsked.current) return;
    isAsked.current = true;
    // A task after the frame's callbacks is the first that runs once the frame is painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        isAsked.current = false;
        if (!left.current) setShown(latest.current);
      }),
    );
  }, [value]);

  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);

  return shown;
}
