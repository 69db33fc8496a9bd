import type { ElectronApplication } from '@playwright/test';

/** Chooses an item of the menu bar by its words. */
export function menuItem(app: ElectronApplication, label: string): Promise<void> {
  return app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    items.find((item) => item.visible && item.label.replace('&', '') === wanted)?.click();
  }, label);
}
