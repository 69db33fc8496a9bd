import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { takeStance } from './war-room-steps';

/** Holdline as a person's hands know it: what they press and type, by the names that are on the screen. */

export async function noteOwnership(page: Page, party: string, note: string): Promise<void> {
  await page.getByRole('button', { name: `Edit ${party}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What it owns, in our words' }).fill(note);
  await submit(dialog, 'Save');
  await expect(partyCard(page, party)).toContainText(note);
}

interface TypedEntry {
  readonly text: string;
  readonly kind?: string;
  readonly who?: string;
  readonly channel?: string;
  /** As typed into "When it happened"; without it, now. */
  readonly when?: string;
}

/** Types one entry into the capture bar, presses Enter, and waits until the screen calls it saved. */
export async function typeEntry(page: Page, entry: TypedEntry): Promise<void> {
  const bar = page.getByRole('form', { name: 'Add to the log' });
  await page.keyboard.press('Control+l');
  const field = bar.getByRole('textbox', { name: 'Add to the log' });
  await expect(field).toBeFocused();
  if (entry.kind !== undefined) await choose(page, bar.getByRole('button', { name: /^Kind:/ }), entry.kind);
  if (entry.who !== undefined) await choose(page, bar.getByRole('button', { name: /^Who:/ }), entry.who);
  if (entry.channel !== undefined) {
    const channel = bar.getByRole('textbox', { name: 'Channel' });
    if (!(await channel.isVisible())) await bar.getByRole('button', { name: /^Details/ }).click();
    await channel.fill(entry.channel);
  }
  if (entry.when !== undefined) {
    const when = bar.getByRole('textbox', { name: 'When it happened' });
    if (!(await when.isVisible())) await page.keyboard.press('Alt+t');
    await when.fill(entry.when);
  }
  await field.fill(entry.text);
  await field.press('Enter');
  await expect(field).toHaveValue('');
}

interface TypedAttempt {
  readonly party: string;
  readonly text: string;
  readonly rung: string;
  readonly channel: string;
  readonly ended?: string;
  readonly when?: string;
}

/** Logs a try to reach a party, from the escalation card. */
export async function typeAttempt(page: Page, typed: TypedAttempt): Promise<void> {
  const card = await escalationOf(page, typed.party);
  await card.getByRole('button', { name: 'Log attempt' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What we asked, and what came of it' }).fill(typed.text);
  if (typed.ended !== undefined) await dialog.locator('label', { hasText: typed.ended }).click();
  await choose(page, dialog.getByRole('button', { name: /Rung/ }), typed.rung);
  await dialog.getByRole('textbox', { name: 'Channel' }).fill(typed.channel);
  if (typed.when !== undefined) await dialog.getByRole('textbox', { name: 'When' }).fill(typed.when);
  await submit(dialog, 'Log attempt');
}

/** Logs an answer of theirs, from the escalation card. */
export async function typeReply(
  page: Page,
  party: string,
  text: string,
  channel: string,
  when?: string,
): Promise<void> {
  const card = await escalationOf(page, party);
  await card.getByRole('button', { name: 'They replied' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What they said' }).fill(text);
  await dialog.getByRole('textbox', { name: 'Channel' }).fill(channel);
  if (when !== undefined) await dialog.getByRole('textbox', { name: 'When' }).fill(when);
  await submit(dialog, 'Log reply');
}

export async function noteStance(page: Page, party: string, stance: string): Promise<void> {
  await partyCard(page, party)
    .getByRole('button', { name: /^(Note their stance|New stance)$/ })
    .click();
  await takeStance(page, new RegExp(`^${stance}$`), { words: '' });
}

export async function proposeWorkaround(page: Page, title: string, steps: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Propose a workaround' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What people could do meanwhile' }).fill(title);
  await dialog.getByRole('textbox', { name: 'Steps' }).fill(steps.join('\n'));
  await submit(dialog, 'Propose');
  await expect(workaround(page, title)).toBeVisible();
}

export async function tick(page: Page, title: string, step: string): Promise<void> {
  const box = workaround(page, title).getByRole('checkbox', { name: step });
  await workaround(page, title).locator('label', { hasText: step }).click();
  await expect(box).toBeChecked();
}

export async function moveWorkaround(page: Page, title: string, state: string): Promise<void> {
  await choose(page, workaround(page, title).getByRole('button', { name: /^State:/ }), state);
  await expect(workaround(page, title).getByRole('button', { name: `State: ${state}` })).toBeVisible();
}

export function partyCard(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

export function workaround(page: Page, title: string): Locator {
  return page.getByRole('region', { name: `Workaround: ${title}` });
}

/** What the next "Save as" or "Open" dialog of the system answers. */
export async function answerDialogs(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, filePath);
}

async function escalationOf(page: Page, party: string): Promise<Locator> {
  const card = page.getByRole('region', { name: 'Escalation' });
  const chooser = card.getByRole('button', { name: /^Party:/ });
  if ((await chooser.getAttribute('aria-label')) !== `Party: ${party}`) await choose(page, chooser, party);
  return card;
}

async function choose(page: Page, trigger: Locator, name: string): Promise<void> {
  await trigger.click();
  const choice = page.getByRole('menuitem', { name }).or(page.getByRole('option', { name }));
  await choice.first().click();
}

async function submit(dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}
