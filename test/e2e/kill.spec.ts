import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Holdline, test } from '../support/electron-app';
import { entry } from '../support/entry-command';
import { openWarRoom, recordText } from './support/war-room-steps';

const KILLS = 5;

test(`[J1] no acknowledged act is lost in ${KILLS} kills of the app in the middle of a flood of acts`, async ({
  holdline,
}) => {
  test.setTimeout(120_000);
  await openWarRoom(holdline.page);
  const acknowledged = new Set<string>();
  for (let run = 0; run < KILLS; run++) {
    const before = acknowledged.size;
    await flood(holdline, `run ${run}`, acknowledged);
    await expect.poll(() => acknowledged.size).toBeGreaterThan(before + 20);
    await pause(run * 37);
    await holdline.killHard();
    await holdline.relaunch();

    const { texts, findings, entries } = await recordOf(holdline);
    const lost = [...acknowledged].filter((text) => !texts.includes(text));
    expect(lost, `of ${acknowledged.size} acknowledged acts`).toEqual([]);
    expect(entries, 'entries that the app shows').toBe(texts.length);
    const ofThisRun = texts.filter((text) => text.startsWith(`run ${run},`));
    expect(ofThisRun, 'each once, none left out').toEqual(ofThisRun.map((_, count) => `run ${run}, act ${count}`));
    expect(findings.length, 'at most one half line for each kill').toBeLessThanOrEqual(run + 1);
  }
});

/** Logs as fast as the app answers until it is killed; what it acknowledged is told to the test at once. */
async function flood({ page }: Holdline, name: string, acknowledged: Set<string>): Promise<void> {
  await page.exposeFunction('tellAcknowledged', (text: string) => acknowledged.add(text));
  await page.evaluate(
    async ({ run, command }) => {
      const [incident] = (await window.holdline?.listIncidents()) ?? [];
      const tell: unknown = Reflect.get(window, 'tellAcknowledged');
      if (incident === undefined || typeof tell !== 'function') throw new Error('nothing declared, or nobody to tell');
      const logOn = async (count: number): Promise<void> => {
        const text = `${run}, act ${count}`;
        const logged = await window.holdline?.execute(incident.incidentId, { ...command, text });
        if (logged?.ok === true) tell(text);
        return logOn(count + 1);
      };
      void logOn(0);
    },
    { run: name, command: entry('') },
  );
}

/** What the files hold, and what the app says of them. */
async function recordOf({ page, dataDir }: Holdline) {
  await page.waitForFunction(() => window.holdline !== undefined);
  const told = await page.evaluate(async () => {
    const [incident] = (await window.holdline?.listIncidents()) ?? [];
    const opened = await window.holdline?.openIncident(incident?.incidentId ?? '');
    if (opened?.ok !== true) throw new Error('not opened');
    return { entries: incident?.entries ?? 0, findings: opened.value.findings.map(({ sentence }) => sentence) };
  });
  // A half line ends without its brackets.
  const lines = recordText(dataDir)
    .split('\n')
    .filter((line) => line.endsWith(']}'));
  const texts = lines.toSorted(byOrder).flatMap((line) => line.match(/run \d+, act \d+/g) ?? []);
  return { ...told, texts };
}

function byOrder(one: string, other: string): number {
  return orderOf(one) < orderOf(other) ? -1 : 1;
}

function orderOf(line: string): string {
  return /"order":"([^"]+)"/.exec(line)?.[1] ?? '';
}
