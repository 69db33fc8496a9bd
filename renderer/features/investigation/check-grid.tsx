import type { CheckResult } from '@domain/incident/checks';
import { checkResultName, pathName } from '@domain/incident/words';
import type { TestedPath } from '@domain/queries/check-paths';
import { type KeyboardEvent, useRef, useState } from 'react';
import { hotkeyAction } from '../../hooks/use-hotkeys';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { CheckRow } from './check-row';
import styles from './investigation.module.css';

/**
 * One row a path. With the focus on a row, F says that it still fails, W that it works, Enter opens its history; arrow
 * keys or J and K go to the next. The letters can be switched off in the settings (WCAG 2.1.4). [T1, X1]
 */
export function CheckGrid({ paths }: { readonly paths: readonly TestedPath[] }) {
  const list = useRef<HTMLUListElement>(null);
  const act = useApp((state) => state.act);
  const readOnly = useApp(isReadOnly);
  const letters = useApp((state) => state.settings?.letterShortcuts ?? true);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const active = paths.find(({ key }) => key === focusedKey) ?? paths[0];

  const run = (path: TestedPath, result: CheckResult) => {
    if (readOnly) return;
    const { from, to, via } = path;
    const word = checkResultName(result);
    const said = `${path.latest?.result === result ? `Still ${word.toLowerCase()}` : word}: ${pathName(path)}`;
    void act({ type: 'RunCheck', from, to, via, result, when: null }, said);
  };
  const toggle = (key: string) => setOpenKey((open) => (open === key ? null : key));

  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>, path: TestedPath, index: number) => {
    // Buttons and menus inside of the row have keys of their own.
    if (event.target !== event.currentTarget) return;
    const go = (step: 1 | -1) => () => rowAt(list.current, index + step)?.focus();
    const action = hotkeyAction(
      {
        f: () => run(path, 'fails'),
        w: () => run(path, 'works'),
        j: go(1),
        k: go(-1),
        ArrowDown: go(1),
        ArrowUp: go(-1),
        Enter: () => toggle(path.key),
      },
      event.nativeEvent,
      letters,
    );
    if (action === null) return;
    event.preventDefault();
    action(event.nativeEvent);
  };

  return (
    <ul ref={list} className={styles.paths} aria-label="Paths, with the latest result">
      {paths.map((path, index) => (
        <CheckRow
          key={path.key}
          path={path}
          isActive={path === active}
          isOpen={openKey === path.key}
          onFocus={() => setFocusedKey(path.key)}
          onKeyDown={(event) => onKeyDown(event, path, index)}
          onRun={(result) => run(path, result)}
          onToggle={() => toggle(path.key)}
        />
      ))}
    </ul>
  );
}

function rowAt(list: HTMLElement | null, index: number): HTMLElement | null {
  const row = list?.children[index];
  return row instanceof HTMLElement ? row : null;
}
