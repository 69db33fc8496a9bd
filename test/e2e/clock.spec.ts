import { expect, test } from '../support/electron-app';
import { log, openWarRoom, recordText, rowOf } from './support/war-room-steps';

const title = 'Fibre line dead, Harbour Street clinic';
const HOUR = 3_600_000;

test.describe('with a clock that the test sets', () => {
  test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

  test('[C6] a clock that is set back behind the beginning shows nothing negative and loses no order', async ({
    holdline,
    page,
  }) => {
    await openWarRoom(page);
    await log(page, 'before the clock moved');
    await holdline.setClock('2026-11-16T10:51:00.000Z');
    await expect(page.getByRole('timer').first()).toContainText('0:00:00');
    await log(page, 'after the clock moved');
    expect(await page.getByRole('main').innerText()).not.toMatch(/[-−]\d+ ?(?:h|min|d|:)/);

    await holdline.setClock('2026-11-21T14:33:00.000Z');
    const again = await holdline.relaunch();
    await again.getByRole('button', { name: new RegExp(title) }).click();
    await expect(rowOf(again, 'before the clock moved')).toBeVisible();
    await expect(rowOf(again, 'after the clock moved')).toBeVisible();
    await expect(again.getByText(/could not be read as written/)).toHaveCount(0);
  });
});

test('[C6] the clock of the computer jumping back an hour is noted in the record with both times, once', async ({
  app,
  page,
  dataDir,
}) => {
  await openWarRoom(page);
  await log(page, 'before the clock moved');
  await app.evaluate((_electron, back) => {
    const real = Date.now;
    Date.now = () => real() - back;
  }, HOUR);
  await expect.poll(() => jumpsIn(dataDir), { timeout: 10_000 }).toHaveLength(1);
  await log(page, 'after the clock moved');
  const [jump] = jumpsIn(dataDir);
  expect(jump?.cause).toBe('clock-changed');
  expect(Math.round((Date.parse(jump?.before ?? '') - Date.parse(jump?.after ?? '')) / 1000)).toBe(HOUR / 1000);
  expect(await page.getByRole('main').innerText()).not.toMatch(/[-−]\d+ ?(?:h|min|d|:)/);
  expect(jumpsIn(dataDir)).toHaveLength(1);
});

interface Jump {
  readonly before: string;
  readonly after: string;
  readonly cause: string;
}

function jumpsIn(dataDir: string): readonly Jump[] {
  const lines = recordText(dataDir).split('\n').filter(Boolean);
  const events: readonly { readonly type: string; readonly data: Jump }[] = lines.flatMap(
    (line) => JSON.parse(line).events,
  );
  return events.filter((event) => event.type === 'ClockJumped').map((event) => event.data);
}
