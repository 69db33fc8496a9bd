import type { DueKind } from '@domain/queries/attention';
import { type RefObject, useEffect } from 'react';
import { useApp } from '../../state/app-store';

/** What a row is about. */
export interface DueKey {
  readonly kind: DueKind;
  readonly id: string;
}

/** The row that a notification or the list leads to takes the focus, once it is drawn. [M3] */
export function useWantedDue({ kind, id }: DueKey, row: RefObject<HTMLElement | null>): void {
  const isWanted = useApp(({ wantedDue }) => wantedDue?.kind === kind && wantedDue.id === id);
  const showDue = useApp((state) => state.showDue);
  useEffect(() => {
    if (!isWanted) return;
    // A pane that was folded away has to be drawn first.
    const frame = requestAnimationFrame(() => {
      row.current?.scrollIntoView({ block: 'nearest' });
      row.current?.focus();
      void showDue(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [isWanted, row, showDue]);
}
