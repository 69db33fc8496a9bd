import type { CheckResult } from '@domain/incident/checks';
import { checkResultName, pathName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { checkMatrix } from '@domain/queries/check-matrix';
import type { TestedPath } from '@domain/queries/check-paths';
import { type KeyboardEvent, useState } from 'react';
import { type GridPlace, useGridKeys } from '../../hooks/use-grid-keys';
import { hotkeyAction } from '../../hooks/use-hotkeys';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import styles from './check-grid.module.css';
import { CheckGridRow } from './check-grid-row';
import { PathDetails } from './path-details';

/**
 * Ends across, starts with their ways down; below it the path that has the focus. One stop of the Tab key: arrow keys
 * move, F says that it fails still, W that it works, Enter opens its history, Delete sets it aside. The letters can be
 * switched off in the settings (WCAG 2.1.4). [T1, X1]
 */
export function CheckGrid({ paths }: { readonly paths: readonly TestedPath[] }) {
  const act = useApp((state) => state.act);
  const readOnly = useApp(isReadOnly);
  const letters = useApp((state) => state.settings?.letterShortcuts ?? true);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const { columns, rows } = checkMatrix(paths);
  const pathAt = ({ row, column }: GridPlace) => rows[row]?.cells[column] ?? null;

  const run = (path: TestedPath, result: CheckResult) => {
    const { from, to, via } = path;
    const word = checkResultName(result);
    const said = `${path.latest?.result === result ? `Still ${word.toLowerCase()}` : word}: ${pathName(path)}`;
    void act({ type: 'RunCheck', from, to, via, result, when: null }, said);
  };
  const setAside = async ({ from, to, via }: TestedPath) => {
    await act({ type: 'SetAsidePath', from, to, via }, `Set aside: ${pathName({ from, to, via })}`);
    // The cell that had the focus may be gone with its row.
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus());
  };
  const toggle = (key: string) => setOpenKey((open) => (open === key ? null : key));

  const onKey = (event: KeyboardEvent, place: GridPlace): boolean => {
    const path = pathAt(place);
    if (path === null) return false;
    const ofWriters = { f: () => run(path, 'fails'), w: () => run(path, 'works'), Delete: () => void setAside(path) };
    const ofReaders = openKey === null ? {} : { Escape: () => setOpenKey(null) };
    const action = hotkeyAction({ ...(readOnly ? {} : ofWriters), ...ofReaders }, event.nativeEvent, letters);
    action?.(event.nativeEvent);
    return action !== null;
  };
  const { table, active, onFocus, onKeyDown } = useGridKeys({
    rows: rows.length,
    columns: columns.length,
    first: 0,
    onKey,
  });
  const focused = pathAt(active);

  return (
    <>
      <div className={styles.scroller}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells the arrow keys reach
          role="grid"
          className={styles.grid}
          aria-label="Paths, with the latest result"
          onFocus={onFocus}
          onKeyDownCapture={onKeyDown}
        >
          <thead>
            <tr>
              <td className={styles.corner}>from / to</td>
              {columns.map((to) => (
                <th key={to} scope="col" className={styles.to}>
                  {visibleText(to)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <CheckGridRow
                key={row.key}
                row={row}
                index={index}
                activeColumn={active.row === index ? active.column : null}
                openKey={openKey}
                onToggle={toggle}
              />
            ))}
          </tbody>
        </table>
      </div>
      {focused !== null && (
        <PathDetails
          path={focused}
          isOpen={openKey === focused.key}
          onRun={(result) => run(focused, result)}
          onToggle={() => toggle(focused.key)}
          onSetAside={() => void setAside(focused)}
        />
      )}
    </>
  );
}
