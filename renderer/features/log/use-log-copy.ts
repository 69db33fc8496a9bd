import { type RefObject, useEffect, useRef } from 'react';
import { useApp } from '../../state/app-store';
import type { LogSource } from './log-source';

/** Copying with nothing selected takes the words of the chosen entry, as they were typed. */
export function useLogCopy(scroller: RefObject<HTMLElement | null>, source: LogSource, selectedIndex: number): void {
  const announce = useApp((state) => state.announce);
  const latest = useRef<string | null>(null);
  const entry = source.entryAt(selectedIndex);
  latest.current = entry === undefined || entry.redaction !== null ? null : entry.text;

  useEffect(() => {
    // Without a selection the event goes to the page, wherever the focus is.
    const copy = (event: ClipboardEvent) => {
      const isOurs = scroller.current?.contains(document.activeElement) === true;
      if (!isOurs || latest.current === null || getSelection()?.isCollapsed === false) return;
      event.clipboardData?.setData('text/plain', latest.current);
      event.preventDefault();
      announce('Entry copied');
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  }, [scroller, announce]);
}
