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
    let lastHeight = element.scrollHeight;
    // The most room that the capture bar has left; whether somebody did something to the list since it was at its end.
    let mostRoom = element.clientHeight;
    let isHandled = false;
    // Rows that get shorter in a wider window move the list upwards as well, until somebody does something.
    let settling: number | null = null;
    const letGo = () => {
      if (settling !== null) window.clearTimeout(settling);
      settling = null;
    };
    const act = (event: Event) => {
      letGo();
      if (event.target instanceof Node && element.contains(event.target)) isHandled = true;
    };
    const hold = () => {
      letGo();
      mostRoom = 0;
      settling = window.setTimeout(letGo, SETTLING_MS);
    };
    const isAtEnd = () => element.scrollHeight - element.scrollTop - element.clientHeight <= SLACK;
    const look = () => {
      // A bar that shrinks and grows again within a frame makes the browser move the list up: that is nobody's act.
      mostRoom = Math.max(mostRoom, element.clientHeight);
      const forced = isHandled ? lastTop : Math.min(lastTop, lastHeight - mostRoom - 1);
      const movedUp = element.scrollTop < forced;
      lastTop = element.scrollTop;
      lastHeight = element.scrollHeight;
      const now = isAtEnd() || (atEnd.current && (settling !== null || !movedUp));
      if (now !== atEnd.current) onEnd(now);
      atEnd.current = now;
      if (isAtEnd()) isHandled = false;
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
    for (const name of ACTS) window.addEventListener(name, act, { capture: true, passive: true });
    return () => {
      letGo();
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', hold);
      for (const name of ACTS) window.removeEventListener(name, act, { capture: true });
    };
  }, [scroller, onEnd]);
}
