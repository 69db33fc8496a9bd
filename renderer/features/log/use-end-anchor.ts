import { type RefObject, useEffect, useRef } from 'react';

/** Nearer to the end than this counts as being there. */
const SLACK = 8;

/** So long after the window got another size, rows are still being measured anew. */
const SETTLING_MS = 1000;

/** What somebody does who wants to read on elsewhere. */
const ACTS = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/**
 * Keeps the newest entry in view while the list or its rows change their height, as when the capture bar grows, rows
 * are measured or the window gets another size. Only a move upwards leaves the end: that is somebody who reads on.
 */
export function useEndAnchor(scroller: RefObject<HTMLElement | null>, onEnd: (atEnd: boolean) => void): void {
  const atEnd = useRef(true);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let lastTop = element.scrollTop;
    // Rows that get shorter in a wider window move the list upwards as well, until somebody does something.
    let settling: number | null = null;
    const letGo = () => {
      if (settling !== null) window.clearTimeout(settling);
      settling = null;
    };
    const hold = () => {
      letGo();
      settling = window.setTimeout(letGo, SETTLING_MS);
    };
    const isAtEnd = () => element.scrollHeight - element.scrollTop - element.clientHeight <= SLACK;
    const look = () => {
      const movedUp = element.scrollTop < lastTop;
      lastTop = element.scrollTop;
      const now = isAtEnd() || (atEnd.current && (settling !== null || !movedUp));
      if (now !== atEnd.current) onEnd(now);
      atEnd.current = now;
    };
    const stay = () => {
      look();
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    };
    const onScroll = () => (settling === null ? look() : stay());
    // A jump that was made within this frame is told of in the next one.
    const observer = new ResizeObserver(stay);
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    element.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', hold);
    for (const act of ACTS) window.addEventListener(act, letGo, { capture: true, passive: true });
    return () => {
      letGo();
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', hold);
      for (const act of ACTS) window.removeEventListener(act, letGo, { capture: true });
    };
  }, [scroller, onEnd]);
}
