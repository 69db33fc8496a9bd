import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Holdline } from '../../support/electron-app';
import { declareIncident, giveName } from './steps';

export async function openWarRoom(page: Page): Promise<void> {
  await giveName(page);
  const title = 'Fibre line dead, Harbour Street clinic';
  await declareIncident(page, { title, severity: /Sev 1/, began: '2026-11-16 11:51' });
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

export function bar(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Add to the log' });
}

export async function log(page: Page, text: string): Promise<void> {
  await bar(page).fill(text);
  await bar(page).press('Enter');
  await expect(rowOf(page, text)).toBeVisible();
  await expect(bar(page)).toHaveValue('');
}

/** The field in which the log is filtered, brought by the button where it is not there yet. */
export async function filterField(page: Page): Promise<Locator> {
  const button = page.getByRole('button', { name: 'Filter', exact: true });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  return page.getByRole('searchbox', { name: 'Filter the log' });
}

export function rowOf(page: Page, text: string): Locator {
  return page.getByRole('article').filter({ hasText: text });
}

export function clock(page: Page, id: string): Locator {
  return page.locator(`[data-clock="${id}"]`);
}

export async function chooseKind(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: /^Kind:/ }).click();
  await page.getByRole('menuitem', { name: kind }).click();
}

export async function addParty(page: Page, name: string, role: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a party' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a party' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByText(role, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
}

export async function addPartyFolded(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Parties/ }).click();
  await addParty(page, name, 'Provider');
  await page.getByRole('button', { name: /^Parties/ }).click();
}

export async function reply(page: Page, text: string, marks: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'They replied' }).click();
  const dialog = page.getByRole('dialog', { name: /replied/ });
  await dialog.getByLabel('What they said').fill(text);
  for (const mark of marks) await dialog.getByRole('checkbox', { name: new RegExp(mark) }).check({ force: true });
  await dialog.getByRole('button', { name: 'Log reply' }).click();
  await expect(dialog).toBeHidden();
}

export async function takeStance(
  page: Page,
  stance: RegExp,
  { words, target }: { readonly words: string; readonly target?: string },
): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /says/ });
  await dialog.getByText(stance).click();
  if (target !== undefined) {
    await dialog.getByRole('button', { name: /At whom/ }).click();
    await page.getByRole('option', { name: target }).click();
  }
  await dialog.getByLabel(/Their words/).fill(words);
  await dialog.getByRole('button', { name: 'Note the stance' }).click();
  await expect(dialog).toBeHidden();
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).overflowX !== 'hidden')
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .map((element) => element.className),
  );
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

export function recordText(dataDir: string): string {
  return textOf(dataDir);
}

export function draftsText({ settingsDir }: Holdline): string {
  return textOf(path.join(settingsDir, 'drafts'));
}

function textOf(folder: string): string {
  if (!existsSync(folder)) return '';
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      // A file that is still being written is not there yet: a kill would leave nothing of it.
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
      .join('\n')
  );
}
