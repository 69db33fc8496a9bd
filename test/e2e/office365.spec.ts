import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type Holdline, test } from '../support/electron-app';
import { exportDialog, exportTo } from './support/export-steps';
import { declareIncident, giveName } from './support/steps';
import {
  moveWorkaround,
  noteOwnership,
  noteStance,
  partyCard,
  proposeWorkaround,
  tick,
  typeAttempt,
  typeEntry,
  typeReply,
  workaround,
} from './support/story-steps';
import { addParty, draftsText, rowOf } from './support/war-room-steps';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const golden = path.join(fixtures, 'golden/office365-by-hand.md');
const title = 'Outgoing mail vanishes on the way to the VA';
const bypass = 'Send through a second domain with another mail host';
const steps = [
  'Create an account per affected person on the other host under the spare domain',
  'Add the account to each Outlook profile',
  'Set its reply-to to the person’s normal address so answers land in the usual inbox',
  'Make the spare address the default sender',
  'Later: reverse all of it when the score recovers',
];

interface Row {
  readonly at: string;
  readonly precision: 'exact' | 'approx' | 'day';
  readonly kind: string;
  readonly party: string;
  readonly to?: string;
  readonly channel: string;
  readonly text: string;
}

interface Case {
  readonly timeline: readonly Row[];
  readonly parties: readonly { readonly id: string; readonly name: string; readonly role: string }[];
}

/** 14:40 in New York: their own people had found out by then, and what came before is entered late. */
const declaredAt = '2012-05-09T18:40:00.000Z';

const falseAllClear = '2012-05-09T16:34:00-04:00';
const admission = '2012-05-11T09:00:00-04:00';

test.use({ clock: declaredAt, timeZone: 'America/New_York' });

test('[L1] [J1] the Office 365 outage, typed by hand from declaring it to the workaround at hour 120, survives a kill', async ({
  holdline,
}) => {
  test.setTimeout(300_000);
  const story: Case = JSON.parse(await readFile(path.join(fixtures, 'cases/office365-2012.json'), 'utf8'));
  const nameOf = new Map(story.parties.map(({ id, name }) => [id, name]));
  const named = (id: string) => nameOf.get(id) ?? id;
  const { page } = holdline;

  await giveName(page, 'Dana Reyes');
  await declareIncident(page, { title, severity: /Sev 2/, began: 'about 12:00' });
  for (const { name, role } of story.parties) await addParty(page, name, capital(role));
  await noteOwnership(page, named('microsoft'), 'Owns the outgoing servers; our only contract. It must speak for us.');
  await noteOwnership(page, named('senderbase'), 'Owns the score that the gateways trust.');

  for (const row of story.timeline) {
    if (row.kind === 'workaround') break;
    await typeRow(holdline, page, row, named);
  }
  await expect(partyCard(page, named('microsoft'))).toContainText('Investigating');
  await expect(partyCard(page, named('microsoft'))).toContainText('1 earlier');
  await expect(page.getByRole('timer').first()).toHaveAttribute('aria-label', /119 hours .*day 5/);

  await holdline.setClock('2012-05-14T15:00:00.000Z');
  await proposeWorkaround(page, bypass, steps);
  await moveWorkaround(page, bypass, 'Building');
  for (const step of steps.slice(0, 4)) await tick(page, bypass, step);
  await clockShows(holdline, page, '2012-05-14T12:00:00-04:00');
  await moveWorkaround(page, bypass, 'In use');
  await expect(page.getByRole('timer').first()).toHaveAttribute('aria-label', /120 hours, day 6/);

  const typed = 'Second sending domain is in use for the blocked destinations.';
  await typeEntry(page, { text: typed, kind: 'Workaround', who: named('us') });
  await expect(page.getByText('Saved on this computer 12:00')).toBeVisible();
  await expect(rowOf(page, typed)).toBeVisible();
  await page.keyboard.press('Control+l');
  await page.keyboard.type('half a sentence about');
  await expect.poll(() => draftsText(holdline)).toContain('half a sentence about');
  await holdline.killHard();

  const again = await holdline.relaunch();
  await again.getByRole('button', { name: title, exact: true }).click();
  await expect(again.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(rowOf(again, typed)).toBeVisible();
  await expect(again.getByRole('textbox', { name: 'Add to the log' })).toHaveValue('half a sentence about');
  await expect(workaround(again, bypass).getByRole('checkbox', { checked: true })).toHaveCount(4);
  await expect(again.getByText(`${written(story)} entries`)).toBeVisible();

  const file = path.join(holdline.dataDir, '..', 'timeline.md');
  await again.getByRole('button', { name: 'Export' }).click();
  await exportTo(holdline.app, exportDialog(again), file);
  await expect(again.getByRole('status').filter({ hasText: 'Exported as' })).toBeAttached();
  const exported = withoutHashes(await readFile(file, 'utf8'));
  if (process.env.HOLDLINE_UPDATE_GOLDEN === 'yes') await writeFile(golden, exported);
  expect(exported).toBe(await readFile(golden, 'utf8'));
});

/** One row of the published timeline, through the part of the screen that is made for it. */
async function typeRow(holdline: Holdline, page: Page, row: Row, named: (id: string) => string): Promise<void> {
  await clockShows(holdline, page, latest(declaredAt, row.precision === 'exact' ? row.at : laterBy(row.at, 2)));
  const when = { exact: undefined, approx: `about ${row.at.slice(11, 16)}`, day: row.at.slice(0, 10) }[row.precision];
  const { text, channel } = row;
  const party = named(row.party);
  if (row.kind === 'contact' && row.to !== undefined) {
    const ended = row.to === 'senderbase' ? 'No answer' : 'Waiting';
    await typeAttempt(page, { party: named(row.to), text, channel, rung: rungOf(channel), ended, ...typedAt(when) });
  } else if (row.kind === 'update' || row.at === falseAllClear) {
    await typeReply(page, party, text, channel, when);
  } else {
    await typeEntry(page, { text, kind: capital(row.kind), who: party, channel, ...typedAt(when) });
  }
  await expect(rowOf(page, text.slice(0, 60)).first()).toBeVisible();
  // What they said of themselves is noted on their card as well; the false "fixed" stands until they say otherwise.
  if (row.at === falseAllClear) await noteStance(page, party, 'Says fixed');
  if (row.at === admission) await noteStance(page, party, 'Investigating');
}

function typedAt(when: string | undefined): { readonly when?: string } {
  return when === undefined ? {} : { when };
}

function rungOf(channel: string): string {
  if (channel === 'phone') return 'Support phone';
  if (channel === 'twitter') return 'Social post';
  return channel === 'personal' ? 'Account manager or reseller' : 'Chat or ticket';
}

/** Moves the app's clock and waits until the capture bar shows it: what is typed next is read by it. */
async function clockShows(holdline: Holdline, page: Page, at: string): Promise<void> {
  await holdline.setClock(new Date(at).toISOString());
  const local = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', timeStyle: 'short' });
  await expect(page.getByRole('button', { name: `${local.format(new Date(at))} now` })).toBeVisible();
}

function laterBy(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

function latest(a: string, b: string): string {
  return Date.parse(a) > Date.parse(b) ? a : b;
}

/** Entries by then: each row before the workaround's, two moves of the workaround, and the last line typed. */
function written(story: Case): number {
  return story.timeline.findIndex(({ kind }) => kind === 'workaround') + 3;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Hashes and file names are new in every run; that they are there is what stays. */
function withoutHashes(markdown: string): string {
  return markdown
    .replaceAll(/[0-9a-f]{64}/g, '<sum>')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>');
}
