import { expect, type Locator, type Page } from '@playwright/test';
import { bar } from './war-room-steps';

/** Logs a line whose promise or decision then stands in its panel under `words`. */
export async function logDue(page: Page, line: string, words: string): Promise<Locator> {
  await bar(page).fill(line);
  await bar(page).press('Enter');
  await expect(bar(page)).toHaveValue('');
  const row = dueRow(page, words);
  await expect(row).toBeVisible();
  return row;
}

/** The row of something that is due, in the right column. */
export function dueRow(page: Page, words: string): Locator {
  return page.getByRole('complementary', { name: 'Work' }).getByRole('button', { name: words });
}

/** Chooses what can be said of a row, by the keyboard alone. */
export async function chooseOf(page: Page, row: Locator, choice: string): Promise<void> {
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: choice }).press('Enter');
}
