import { type RefObject, useEffect, useRef } from 'react';

/** Nearer to the end than this counts as being there. */
const SLACK = 8;

/**
 * Keeps the newest entry in view while the list or its rows change their height, as when the capture bar grows, rows
 * are measured or the window is made narrower. Only a move upwards leaves the end: that is somebody who reads on.
 */
export function useEndAnchor(scroller: RefObject<HTMLElement | null>, onEnd: (atEnd: boolean) => void): void {
  const atEnd = useRef(true);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let lastTop = element.scrollTop;
    const isAtEnd = () => element.scrollHeight - element.scrollTop - element.clientHeight <= SLACK;
    const look = () => {
      const movedUp = element.scrollTop < lastTop;
      lastTop = element.scrollTop;
      const now = isAtEnd() || (atEnd.current && !movedUp);
      if (now !== atEnd.current) onEnd(now);
      atEnd.current = now;
    };
    const observer = new ResizeObserver(() => {
      // A jump that was made within this frame is told of in the next one.
      look();
      if (atEnd.current && !isAtEnd()) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, onEnd]);
}
