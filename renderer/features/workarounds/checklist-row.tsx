import type { ChecklistStep } from '@domain/incident/workarounds';
import type { Cell } from '@domain/incident/workarounds-events';
import type { Target, Tick } from '@domain/incident/workarounds-targets';
import type { WorkaroundId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { dateKey, formatDateTime, formatTime } from '@domain/kernel/zone';
import { memo } from 'react';
import styles from './checklist-grid.module.css';
import { FillHeader } from './fill-header';

interface ChecklistRowProps {
  readonly workaroundId: WorkaroundId;
  readonly target: Target;
  readonly steps: readonly ChecklistStep[];
  /** One per step; null while it is to do. */
  readonly ticks: readonly (Tick | null)[];
  readonly row: number;
  /** Where the focus is in this row; null elsewhere. */
  readonly activeColumn: number | null;
  readonly zone: string;
  /** The date of now: a tick of another day shows its date as well. */
  readonly today: string;
  readonly onTick: (cells: readonly Cell[], isDone: boolean) => void;
  readonly onFill: (row: number) => void;
}

/** The cells of one target. Drawn anew only when one of its own ticks changed. */
export const ChecklistRow = memo(function ChecklistRow(props: ChecklistRowProps) {
  const { workaroundId, target, steps, ticks, row, activeColumn, zone, today, onTick, onFill } = props;
  const name = visibleText(target.name);
  return (
    <tr>
      <FillHeader
        scope="row"
        name={name}
        place={`${row},-1`}
        isActive={activeColumn === -1}
        onFill={() => onFill(row)}
        dialog={{ kind: 'target', workaroundId, targetId: target.id }}
        takeOut={{ type: 'RemoveTarget', workaroundId, targetId: target.id }}
      />
      {steps.map((step, column) => {
        const tick = ticks[column] ?? null;
        const cell = { stepId: step.id, targetId: target.id };
        return (
          <td key={step.id} className={styles.cell} data-ticked={tick !== null}>
            <label className={styles.label}>
              <input
                type="checkbox"
                className={styles.box}
                data-cell={`${row},${column}`}
                tabIndex={activeColumn === column ? 0 : -1}
                aria-label={`${name}: ${visibleText(step.text)}${tick === null ? '' : `, ${tickWords(tick, zone)}`}`}
                checked={tick !== null}
                onChange={(event) => onTick([cell], event.target.checked)}
              />
              {tick !== null && (
                <span className={styles.who} aria-hidden="true">
                  {whoWhen(tick, zone, today)}
                </span>
              )}
            </label>
          </td>
        );
      })}
    </tr>
  );
}, isSameRow);

/** `14:02 Dana`, on another day `16 Nov 14:02 Dana`. [L3] */
function whoWhen({ at, by }: Tick, zone: string, today: string): string {
  const [, day, month] = formatDateTime(at, zone).split(' ');
  const date = dateKey(at, zone) === today ? '' : `${day} ${month} `;
  return `${date}${formatTime(at, zone)} ${visibleText(by.split(' ')[0] ?? '')}`;
}

/** `ticked Mon 16 Nov 2026, 14:02 by Dana Reyes`. */
export function tickWords({ at, by }: Tick, zone: string): string {
  return `ticked ${formatDateTime(at, zone)} by ${visibleText(by)}`;
}

function isSameRow(before: ChecklistRowProps, after: ChecklistRowProps): boolean {
  const isSame = before.ticks.length === after.ticks.length && before.ticks.every((tick, i) => tick === after.ticks[i]);
  return (
    isSame &&
    before.target === after.target &&
    before.row === after.row &&
    before.activeColumn === after.activeColumn &&
    before.zone === after.zone &&
    before.today === after.today &&
    before.steps.length === after.steps.length &&
    before.steps.every((step, i) => step === after.steps[i])
  );
}
