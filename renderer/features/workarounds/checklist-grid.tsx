import type { ChecklistStep, Workaround } from '@domain/incident/workarounds';
import type { Cell } from '@domain/incident/workarounds-events';
import { type Target, tickOf } from '@domain/incident/workarounds-targets';
import { visibleText } from '@domain/kernel/text';
import { dateKey } from '@domain/kernel/zone';
import { type KeyboardEvent, useEffect } from 'react';
import { type GridPlace, useGridKeys } from '../../hooks/use-grid-keys';
import { useMinute } from '../../hooks/use-now';
import { useZone } from '../header/use-incident';
import { CellLine } from './cell-line';
import styles from './checklist-grid.module.css';
import { ChecklistRow } from './checklist-row';
import { FillHeader } from './fill-header';

interface ChecklistGridProps {
  readonly workaround: Workaround;
  readonly steps: readonly ChecklistStep[];
  readonly targets: readonly Target[];
  readonly onTick: (cells: readonly Cell[], isDone: boolean) => void;
  readonly onLeave: () => void;
}

/**
 * Steps across, targets down. One stop of the Tab key: arrow keys move, Space ticks, Shift+Space ticks the rest of the
 * row and Ctrl+Space that of the column. [W2, X1]
 */
export function ChecklistGrid({ workaround, steps, targets, onTick, onLeave }: ChecklistGridProps) {
  const zone = useZone();
  const today = dateKey(useMinute(), zone);
  const openCells = (some: readonly Target[], ofSteps: readonly ChecklistStep[]): readonly Cell[] =>
    some
      .flatMap(({ id: targetId }) => ofSteps.map((step): Cell => ({ stepId: step.id, targetId })))
      .filter((cell) => tickOf(workaround, cell) === null);
  const fillRow = (row: number) => onTick(openCells(targets.slice(row, row + 1), steps), true);
  const fillColumn = (column: number) => onTick(openCells(targets, steps.slice(column, column + 1)), true);
  const onKey = (event: KeyboardEvent, { row, column }: GridPlace): boolean => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === ' ' && (isCommand || event.shiftKey)) {
      if (isCommand && column >= 0) fillColumn(column);
      if (!isCommand && row >= 0) fillRow(row);
      return true;
    }
    if (event.key !== 'Escape') return false;
    // A menu's button lets it out to nobody else.
    onLeave();
    return true;
  };
  const { table, active, onFocus, onKeyDown } = useGridKeys({
    rows: targets.length,
    columns: steps.length,
    first: -1,
    onKey,
  });
  useEffect(() => table.current?.querySelector<HTMLElement>('[data-cell="0,0"]')?.focus(), [table]);
  return (
    <>
      <div className={styles.scroller}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells the arrow keys reach
          role="grid"
          className={styles.grid}
          aria-label={`Checklist of ${visibleText(workaround.title)}`}
          onFocus={onFocus}
          onKeyDownCapture={onKeyDown}
        >
          <thead>
            <tr>
              <td className={styles.corner} />
              {steps.map((step, column) => (
                <FillHeader
                  key={step.id}
                  scope="col"
                  name={`${column + 1}. ${visibleText(step.text)}`}
                  place={`-1,${column}`}
                  isActive={active.row === -1 && active.column === column}
                  onFill={() => fillColumn(column)}
                  dialog={{ kind: 'step', workaroundId: workaround.id, stepId: step.id, part: step.part }}
                  takeOut={{ type: 'RemoveStep', workaroundId: workaround.id, stepId: step.id }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {targets.map((target, row) => (
              <ChecklistRow
                key={target.id}
                workaroundId={workaround.id}
                target={target}
                steps={steps}
                ticks={steps.map((step) => tickOf(workaround, { stepId: step.id, targetId: target.id }))}
                row={row}
                activeColumn={active.row === row ? active.column : null}
                zone={zone}
                today={today}
                onTick={onTick}
                onFill={fillRow}
              />
            ))}
          </tbody>
        </table>
      </div>
      <CellLine workaround={workaround} step={steps[active.column]} target={targets[active.row]} />
    </>
  );
}
