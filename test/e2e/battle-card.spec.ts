import path from 'node:path';
import { expect, type Holdline, test } from '../support/electron-app';
import { vendorFacts } from '../support/sample-vendor';
import { pdfPages, pdfText, whyNoPdfTools } from './support/pdf-text';
import { giveName } from './support/steps';

type Facts = ReturnType<typeof vendorFacts>;

const withoutIds = (facts: Facts) => ({
  ...facts,
  people: facts.people.map((person) => ({ ...person, personId: null })),
});

test('[B5] a battle card is one page of selectable text, also of a vendor of whom much is known', async ({
  holdline,
}) => {
  const missing = whyNoPdfTools();
  test.skip(missing !== null, missing ?? '');
  const { page } = holdline;
  await giveName(page);
  const [priya] = vendorFacts().people;
  if (priya === undefined) throw new Error('nobody at the vendor');
  const many = vendorFacts({
    name: 'VoxLine',
    people: Array.from({ length: 40 }, (_, i) => ({ ...priya, name: `Person ${i + 1}` })),
    ladder: Array.from({ length: 20 }, (_, i) => ({
      ...{ name: `Rung ${i + 1}`, channel: 'phone', to: '+44 20 7946 0000', patienceMinutes: 30 },
      whatToSay: 'The line to the clinic is down, and nobody at your first line has called back. '.repeat(5),
    })),
    notes: 'What to know about them. '.repeat(150),
  });
  await page.evaluate(async (all) => {
    for (const facts of all) await window.holdline.changeDirectory({ type: 'AddVendor', facts });
  }, [vendorFacts(), many].map(withoutIds));
  await page.getByRole('button', { name: 'Directory' }).press('Enter');

  const card = await battleCard(holdline, 'Northline Broadband');
  expect(pdfPages(card)).toBe(1);
  const words = pdfText(card);
  for (const line of [
    'Ask for the fault desk, not for sales.',
    '+44 20 7946 0000',
    '=0042',
    'Priya Shah',
    'NB-2024-7',
  ]) {
    expect(words).toContain(line);
  }

  const full = await battleCard(holdline, 'VoxLine');
  expect(pdfPages(full)).toBe(1);
  expect(pdfText(full)).toContain('and 30 more in the directory');
});

test('[B6] without a keychain no PIN is taken, and the card says why', async ({ holdline }) => {
  const { page } = holdline;
  await giveName(page);
  await page.evaluate((facts) => window.holdline.changeDirectory({ type: 'AddVendor', facts }), {
    name: 'Northline Broadband',
  });
  await page.getByRole('button', { name: 'Directory' }).press('Enter');
  const pins = page.getByRole('region', { name: 'Support PINs' });
  const problem = await holdline.app.evaluate(
    ({ safeStorage }) =>
      !safeStorage.isEncryptionAvailable() || safeStorage.getSelectedStorageBackend() === 'basic_text',
  );
  test.skip(!problem, 'This computer has a keychain.');
  await expect(pins).toContainText('This computer has no keychain that Holdline can use');
  await expect(pins.getByRole('button', { name: 'Add a PIN' })).toHaveCount(0);
});

async function battleCard({ app, page, settingsDir }: Holdline, vendor: string): Promise<string> {
  const file = path.join(settingsDir, `${vendor}.pdf`);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, file);
  await page.getByRole('option', { name: vendor }).click();
  await page.getByRole('article', { name: vendor }).getByRole('button', { name: 'Battle card' }).press('Enter');
  await expect(page.getByText(`Battle card saved as ${file}`).first()).toBeVisible({ timeout: 30_000 });
  return file;
}
