import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { menuItem } from './menu';
import { answerDialogs } from './story-steps';

/** The dialog in which reader and format are chosen. */
export function exportDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Export' });
}

/** Opens it by the menu. */
export async function openExport(app: ElectronApplication, page: Page): Promise<Locator> {
  await menuItem(app, 'Export…');
  const dialog = exportDialog(page);
  await dialog.waitFor();
  return dialog;
}

/** Exports what is chosen to a place. */
export async function exportTo(app: ElectronApplication, dialog: Locator, file: string): Promise<void> {
  await answerDialogs(app, file);
  await dialog.getByRole('button', { name: 'Export…' }).click();
}

/** Chooses one of the options of a field of the dialog. */
export async function choose(page: Page, dialog: Locator, field: string, option: string): Promise<void> {
  await dialog.getByRole('button', { name: new RegExp(`${field}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Pastes what was copied; what a program that takes both forms is given. */
export async function pastedReport(page: Page): Promise<{ readonly markdown: string; readonly html: string }> {
  // Listened for before the key, which would overtake a listener that is not waited for.
  const pasted = await page.evaluateHandle(() => {
    const taken = { isTaken: false, markdown: '', html: '' };
    const take = ({ clipboardData }: ClipboardEvent) => {
      const [markdown, html] = ['text/plain', 'text/html'].map((type) => clipboardData?.getData(type) ?? '');
      Object.assign(taken, { isTaken: true, markdown, html });
    };
    document.addEventListener('paste', take, { capture: true, once: true });
    return taken;
  });
  // A dialog that has just closed gives the focus back in a turn of its own.
  await expect(async () => {
    await page.getByRole('textbox', { name: 'Add to the log' }).focus();
    await page.keyboard.press('Control+v');
    expect(await pasted.evaluate(({ isTaken }) => isTaken)).toBe(true);
  }).toPass();
  return pasted.jsonValue();
}
