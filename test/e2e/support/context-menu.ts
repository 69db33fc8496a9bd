import { type ElectronApplication, expect, type Locator } from '@playwright/test';

/** An item as the person would see it; separators are left out. */
export interface OfferedItem {
  readonly label: string;
  readonly enabled: boolean;
}

/** A menu of the system's own cannot be seen from a test: keeps the real one that would open, with its place. */
export async function catchContextMenus(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup(options) {
      Object.assign(globalThis, { caught: { menu: this, place: { x: options?.x, y: options?.y } } });
    };
  });
}

/** Opens the context menu by Shift+F10 at the cursor, or by a key of the caller's. */
export async function contextMenuByKey(
  app: ElectronApplication,
  target: Locator,
  key = 'Shift+F10',
): Promise<readonly OfferedItem[]> {
  return caughtAfter(app, () => target.press(key));
}

/** Opens the context menu with the right button of the mouse. */
export async function contextMenuByMouse(app: ElectronApplication, target: Locator): Promise<readonly OfferedItem[]> {
  return caughtAfter(app, () => target.click({ button: 'right' }));
}

export function labelsOf(items: readonly OfferedItem[]): readonly string[] {
  return items.map(({ label }) => label);
}

/** Where the caught menu would open, in pixels of the window; undefined for "where the mouse is". */
export function caughtPlace(app: ElectronApplication): Promise<{ readonly x?: number; readonly y?: number }> {
  return app.evaluate(() => Reflect.get(globalThis, 'caught').place);
}

/** Chooses an item of the caught menu. */
export async function chooseFromMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows()[0];
    for (const item of Reflect.get(globalThis, 'caught').menu.items) {
      if (item.label === wanted && item.enabled) return item.click({}, window, window?.webContents);
    }
    throw new Error(`The menu has no ${wanted}.`);
  }, label);
}

async function caughtAfter(app: ElectronApplication, ask: () => Promise<void>): Promise<readonly OfferedItem[]> {
  await app.evaluate(() => Reflect.deleteProperty(globalThis, 'caught'));
  await ask();
  const items = () =>
    app.evaluate(() =>
      (Reflect.get(globalThis, 'caught')?.menu.items ?? [])
        .filter((item: { type: string }) => item.type !== 'separator')
        .map(({ label, enabled }: OfferedItem) => ({ label, enabled })),
    );
  await expect.poll(items).not.toEqual([]);
  return items();
}
