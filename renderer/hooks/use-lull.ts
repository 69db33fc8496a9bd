import { useRef, useState } from 'react';

export interface Lull {
  /** Asks for the task; asked for again before it runs, it still runs once. */
  readonly ask: () => void;
  /** Runs it now, if it was asked for. */
  readonly now: () => void;
}

export interface LullOptions {
  readonly task: () => void;
  /** Whether it cannot wait for a lull. Looked at as a frame begins, when the layout is known. */
  readonly isUrgent: () => boolean;
}

/** No key comes for this long after the frame of one: longer than between the keys of a fast burst, too short to be seen. */
const LULL_MS = 50;
/** Without a lull, it is done this long after it was first asked for, or right after the next frame. */
const AT_MOST_MS = 200;

/**
 * A task for when the keys leave room for it, and never before what they typed is painted. What it draws costs a frame,
 * and a key that comes in that frame has to wait for the next one. Milliseconds; the moments are of the page's own clock.
 */
export function createLull({ task, isUrgent }: LullOptions): Lull {
  let askedAt: number | null = null;
  let isFrameDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const now = () => {
    clearTimeout(timer);
    if (askedAt === null) return;
    askedAt = null;
    task();
  };
  const onFrame = () => {
    isFrameDue = false;
    if (askedAt === null) return;
    const left = askedAt + AT_MOST_MS - performance.now();
    // A task after the frame's callbacks runs once the frame is painted; what waited for the frame goes first.
    timer = setTimeout(now, isUrgent() ? 1 : Math.max(1, Math.min(LULL_MS, left)));
  };
  const ask = () => {
    askedAt ??= performance.now();
    clearTimeout(timer);
    if (isFrameDue) return;
    isFrameDue = true;
    requestAnimationFrame(onFrame);
  };
  return { ask, now };
}

/** The same for a component: what is run is of its newest drawing. */
export function useLull(options: LullOptions): Lull {
  const latest = useRef(options);
  latest.current = options;
  const [lull] = useState(() =>
    createLull({ task: () => latest.current.task(), isUrgent: () => latest.current.isUrgent() }),
  );
  return lull;
}
