import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { menuItem } from './menu';
import { partyCard } from './story-steps';

export function mapDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Ownership map' });
}

/** The map's own words, and the slider that goes through its time. */
export const wordsOf = (page: Page): Locator => mapDialog(page).getByRole('region', { name: 'The map in words' });
export const sliderOf = (page: Page): Locator => mapDialog(page).getByRole('slider', { name: 'Moment of the map' });

export async function openMap(page: Page, app: ElectronApplication): Promise<void> {
  // The menu's accelerator, which keys made by a test do not reach.
  await menuItem(app, 'Ownership Map');
  await expect(mapDialog(page)).toBeVisible();
}

export interface DatedStance {
  readonly stance: string;
  readonly target?: string | undefined;
  /** As typed. */
  readonly when?: string;
  readonly words?: string;
}

/** Notes what a party says, through its card in the left pane. */
export async function noteDatedStance(page: Page, party: string, said: DatedStance): Promise<void> {
  await partyCard(page, party)
    .getByRole('button', { name: /^(Note their stance|New stance)$/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /says/ });
  await dialog.getByText(said.stance, { exact: true }).click();
  if (said.target !== undefined) {
    await dialog.getByRole('button', { name: /At whom/ }).click();
    await page.getByRole('option', { name: said.target }).click();
  }
  if (said.words !== undefined) await dialog.getByLabel(/Their words/).fill(said.words);
  if (said.when !== undefined) await dialog.getByLabel('When they said so').fill(said.when);
  await dialog.getByRole('button', { name: 'Note the stance' }).click();
  await expect(dialog).toBeHidden();
}

/** Every box and every label of the map as it is drawn: inside of the map, on no other, its words whole. */
export async function expectNothingOverlaps(page: Page): Promise<void> {
  const faults = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-map-fault], [data-map-party], [data-map-label]')];
    const map = document.querySelector('[data-map-fault]')?.parentElement?.getBoundingClientRect();
    const boxes = all.map((element) => ({ element, box: element.getBoundingClientRect() }));
    const named = ({ element }: (typeof boxes)[number]) => element.textContent ?? '';
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const found = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlap(one.box, other.box) ? [[named(one), named(other)]] : [])),
    );
    const outside = boxes.filter(
      ({ box }) =>
        map !== undefined &&
        (box.left < map.left - 1 || box.right > map.right + 1 || box.top < map.top - 1 || box.bottom > map.bottom + 1),
    );
    const cut = [...document.querySelectorAll<HTMLElement>('[data-map-label] > *')].filter(
      (element) => element.scrollWidth > element.clientWidth,
    );
    return [
      ...found,
      ...outside.map(named),
      ...cut.map((element) => element.textContent),
      ...(all.length < 3 ? ['few'] : []),
    ];
  });
  expect(faults).toEqual([]);
}
