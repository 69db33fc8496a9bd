import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The size of an element in whole pixels, its scroll bars included, as it changes; null until it has been drawn. What is
 * drawn to fit cannot bring scroll bars that would change the size again.
 */
export function useSize(
  element: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } | null {
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return;
    const look = () => {
      const next = { width: node.offsetWidth, height: node.offsetHeight };
      setSize((last) => (last?.width === next.width && last.height === next.height ? last : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
