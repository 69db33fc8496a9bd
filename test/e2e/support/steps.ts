import { expect, type Page } from '@playwright/test';

/** Answers the question of the first start. */
export async function giveName(page: Page, name = 'Dana Reyes'): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

export interface Declaration {
  readonly title: string;
  /** The choice by its words, such as /Sev 1/. */
  readonly severity: RegExp;
  /** As typed; left out where now is the first report. */
  readonly began?: string;
}

/** Declares an incident through the list and the dialog; the war room opens. */
export async function declareIncident(page: Page, { title, severity, began }: Declaration): Promise<void> {
  await page.getByRole('button', { name: /^(Declare an incident|New incident)$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Declare an incident' });
  await dialog.getByLabel('What is down?').fill(title);
  await dialog.getByText(severity).click();
  if (began !== undefined) {
    await dialog.getByText('I know when').click();
    await dialog.getByLabel('Began at').fill(began);
  }
  await dialog.getByRole('button', { name: 'Declare' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'War room' })).toBeVisible();
}
