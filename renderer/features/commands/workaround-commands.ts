import { visibleText } from '@domain/kernel/text';
import type { AppState } from '../../state/app-state';
import { type AppCommand, inWarRoom } from './app-command';

/** The way to the grid of each workaround that has one. [W2] */
export function workaroundCommands({ open, checklist }: AppState): readonly AppCommand[] {
  if (open === null) return [];
  const withGrid = open.incident.workarounds.filter(({ targets }) => targets.length > 0);
  return withGrid
    .filter(({ id }) => id !== checklist?.workaroundId)
    .map(({ id, title }) => ({
      id: `grid-${id}`,
      title: `Open the grid: ${visibleText(title)}`,
      also: 'checklist tick people sites devices',
      run: inWarRoom(({ showChecklist }) => showChecklist({ workaroundId: id, part: 'do' })),
    }));
}
