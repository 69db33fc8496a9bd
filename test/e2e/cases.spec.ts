import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/electron-app';
import { giveName } from './support/steps';
import { answerDialogs } from './support/story-steps';

const folder = path.resolve(import.meta.dirname, '../fixtures/cases');

interface Case {
  readonly title: string;
  readonly precision?: Readonly<Record<string, string>>;
  readonly resolved_at?: string | null;
  readonly expected: {
    readonly elapsed_min: number;
    readonly elapsed_d: number;
    readonly day_number_at_end: number;
    readonly entries: number;
  };
}

for (const file of readdirSync(folder).sort()) {
  test(`[Q1] [C2] [L3] ${file} is imported, and its header shows the figures that the file expects`, async ({
    page,
    app,
  }) => {
    const given: Case = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    const { expected, precision = {} } = given;
    await giveName(page);
    await answerDialogs(app, path.join(folder, file));
    await page.getByRole('button', { name: 'Import case file' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(given.title);
    await expect(page.getByText(`${expected.entries} entries`)).toBeVisible();
    const clock = page.getByRole('timer').first();
    const end = given.resolved_at == null ? 'as_of' : 'resolved_at';
    if (precision.started_at === 'day' || precision[end] === 'day') {
      await expect(clock).toContainText(`about ${Math.round(expected.elapsed_d)} days`);
    } else {
      const [hours, minutes] = [Math.trunc(expected.elapsed_min / 60), expected.elapsed_min % 60];
      await expect(clock).toContainText(`${hours}:${String(minutes).padStart(2, '0')}:00`);
      if (expected.day_number_at_end > 1) await expect(clock).toContainText(`Day${expected.day_number_at_end}`);
    }
    await expect(clock).toContainText(given.resolved_at == null ? 'The record ends' : 'Resolved');
  });
}
