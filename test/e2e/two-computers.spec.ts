import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { entry } from '../support/entry-command';
import { giveName } from './support/steps';
import { bar, openWarRoom } from './support/war-room-steps';

const ACTS = 40;

test('[J8] two computers that write one incident at once lose nothing and come to show the same log', async ({
  holdline,
  page,
  dataDir,
}) => {
  await openWarRoom(page);
  const other = await holdline.beside();
  await giveName(other, 'Priya Natarajan');
  await other.getByRole('listitem').getByRole('button').first().click();
  await expect(bar(other)).toBeVisible();

  const [incidentId] = readdirSync(path.join(dataDir, 'incidents'));
  if (incidentId === undefined) throw new Error('nothing was declared');
  await Promise.all([logMany(page, incidentId, 'Dana'), logMany(other, incidentId, 'Priya')]);

  for (const one of [page, other]) {
    await expect(one.getByRole('tab', { name: new RegExp(`Everything ${2 * ACTS}`) })).toBeVisible({ timeout: 30_000 });
  }
  const [here, there] = await Promise.all([recordOf(page, incidentId), recordOf(other, incidentId)]);
  expect(there).toEqual(here);
  expect(here.acts).toHaveLength(1 + 2 * ACTS);
  expect(here.findings).toEqual([]);
  expect(readdirSync(path.join(dataDir, 'incidents', incidentId)), 'one file for each writer').toHaveLength(2);

  const again = await holdline.relaunch();
  expect(await recordOf(again, incidentId)).toEqual(here);
});

function logMany(page: Page, incidentId: string, who: string): Promise<void> {
  const commands = Array.from({ length: ACTS }, (_, count) => entry(`${who} ${count}`));
  return page.evaluate(
    async ({ id, all }) => {
      for (const command of all) {
        const logged = await window.holdline?.execute(id, command);
        if (logged?.ok !== true) throw new Error(`not logged: ${command.text}`);
      }
    },
    { id: incidentId, all: commands },
  );
}

function recordOf(page: Page, incidentId: string) {
  return page.evaluate(async (id) => {
    const opened = await window.holdline?.openIncident(id);
    if (opened?.ok !== true) throw new Error('not opened');
    const { commits, findings } = opened.value;
    return { acts: commits.map(({ order, by, events }) => `${order} ${by.name} ${JSON.stringify(events)}`), findings };
  }, incidentId);
}
