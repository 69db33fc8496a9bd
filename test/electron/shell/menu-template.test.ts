import { DEFAULT_HOTKEY, isHotkey } from '@contract/hotkey';
import type { MenuAction } from '@contract/news';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/shell/menu-template';

const nothing = { act: () => {}, zoom: () => {}, openDataFolder: () => {}, quickCapture: () => {}, about: () => {} };

function itemsOf(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

// A record, so that the compiler asks for an action that is new.
const actions: Readonly<Record<MenuAction, true>> = {
  'declare-incident': true,
  'import-case': true,
  'import-entries': true,
  'export-timeline': true,
  'show-incidents': true,
  'show-directory': true,
  'show-settings': true,
  'focus-capture': true,
  'focus-filter': true,
  undo: true,
  'next-pane': true,
  'show-keys': true,
  'show-palette': true,
  'ownership-map': true,
  'resolve-or-reopen': true,
};

describe.each([
  ['on a Mac', true],
  ['elsewhere', false],
])('the menu bar %s', (_where, isMac) => {
  it('[X1] has an item with a key for every action, and it does that action', () => {
    const done: MenuAction[] = [];
    const items = itemsOf(
      menuTemplate({ ...nothing, act: (action) => done.push(action) }, isMac, true, DEFAULT_HOTKEY),
    );
    for (const id of Object.keys(actions)) {
      const item = items.find((one) => one.id === id);
      expect(item?.accelerator, id).toBeTruthy();
      Reflect.apply(item?.click ?? expect.fail(id), null, []);
    }
    expect(done).toEqual(Object.keys(actions));
  });

  it('uses no key twice', () => {
    const keys = itemsOf(menuTemplate(nothing, isMac, false, DEFAULT_HOTKEY)).flatMap((item) => item.accelerator ?? []);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it('[X1] gives each of its menus, and each item in one menu, a letter of its own', () => {
    const lettersOf = (items: readonly MenuItemConstructorOptions[]) =>
      items.flatMap(({ label }) => /&(\w)/.exec(label ?? '')?.[1]?.toLowerCase() ?? []);
    const template = menuTemplate(nothing, isMac, true, DEFAULT_HOTKEY);
    for (const items of [template, ...template.map((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []))]) {
      const letters = lettersOf(items);
      expect(letters).toEqual([...new Set(letters)]);
    }
  });

  it('[X1] shows the keys of quick capture without taking them twice, and none while none work', () => {
    const quickWith = (keys: string | null) =>
      itemsOf(menuTemplate(nothing, isMac, true, keys)).find(({ label }) => label === '&Quick Capture');
    expect(quickWith(DEFAULT_HOTKEY)).toMatchObject({ accelerator: DEFAULT_HOTKEY, registerAccelerator: false });
    expect(quickWith(null)).not.toHaveProperty('accelerator');
  });

  it('[X1] has no key of its own that could be chosen for quick capture', () => {
    const items = itemsOf(menuTemplate(nothing, isMac, false, null));
    const keys = items.flatMap(({ accelerator }) => accelerator?.replace('CmdOrCtrl', 'CommandOrControl') ?? []);
    expect(keys.filter(isHotkey)).toEqual([]);
  });

  it('offers developer tools in development only', () => {
    const hasTools = (isPackaged: boolean) =>
      itemsOf(menuTemplate(nothing, isMac, isPackaged, DEFAULT_HOTKEY)).some((item) => item.role === 'toggleDevTools');
    expect([hasTools(false), hasTools(true)]).toEqual([true, false]);
  });
});
