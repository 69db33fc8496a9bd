import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useApp } from '../state/app-store';

/** Lists drop down over the page, so that the window has to hold them. */
const LIST_HEIGHT = 480;
/** The edge of the window around its content. */
const EDGES = 2;

/**
 * The window is as high as its content, and higher while a list is open. At each `opening` it is measured at once, since
 * a page that is hidden is told of no change of size; from then on the main process knows that keys reach the line.
 */
export function useFitWindow(content: RefObject<HTMLElement | null>, opening: number | null): void {
  const takeHeight = useApp((state) => state.fitQuickCapture);

  useLayoutEffect(() => {
    if (opening !== null) void takeHeight(wantedHeight(content.current));
  }, [opening, content, takeHeight]);

  useEffect(() => {
    const element = content.current;
    if (opening === null || element === null) return;
    let last = 0;
    const look = () => {
      const height = wantedHeight(element);
      if (height !== last) void takeHeight(height);
      last = height;
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    const lists = new MutationObserver(look);
    lists.observe(document.body, { childList: true });
    return () => {
      sizes.disconnect();
      lists.disconnect();
    };
  }, [opening, content, takeHeight]);
}

function wantedHeight(element: HTMLElement | null): number {
  const height = (element?.offsetHeight ?? 0) + EDGES;
  const list = document.querySelector('body > :not(#root) [role=menu], body > :not(#root) [role=listbox]');
  return Math.max(height, list === null ? 1 : LIST_HEIGHT);
}
