import { useRef, useState } from 'react';

export interface AfterPaint {
  /** Asks for the task; asked for again before it runs, it still runs once. */
  readonly ask: () => void;
  /** Runs it now, if it was asked for. */
  readonly now: () => void;
}

/**
 * A task for right after the next paint: what it draws never holds up what has to be on the screen at once, such as the
 * character of a key.
 */
export function useAfterPaint(task: () => void): AfterPaint {
  const latest = useRef(task);
  latest.current = task;
  const [afterPaint] = useState<AfterPaint>(() => {
    let isAsked = false;
    const now = () => {
      if (!isAsked) return;
      isAsked = false;
      latest.current();
    };
    const ask = () => {
      if (isAsked) return;
      isAsked = true;
      // A task after the frame's callbacks runs once the frame is painted; what waited for the frame goes first.
      requestAnimationFrame(() => setTimeout(now, 1));
    };
    return { ask, now };
  });
  return afterPaint;
}
