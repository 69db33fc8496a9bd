import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ElectronApplication, _electron as electron, type JSHandle, type Page } from '@playwright/test';
import { giveName } from '../../e2e/support/steps';
import { bundleForElectron } from '../../support/bundle';
import { environment, whatToLaunch } from '../../support/electron-app';
import { type SampleIncident, writeIncident } from '../sample-incident';
import { type BarePages, bareStyle } from './bare-pages';
import { installProbe } from './probe';

type BareMain = typeof import('./bare-main');

/** Holdline with its samples, and bare pages beside it in the same Electron. */
export interface BenchWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly bareMain: JSHandle<BareMain>;
  /** A folder for whatever a yardstick writes. */
  readonly folder: string;
  /** Opens `<name>.html` among these files, in a window of its own. */
  readonly openBare: (name: string, files: BarePages) => Promise<Page>;
  /** Opens a sample's war room from the list of incidents and waits until all of it is there. */
  readonly openIncident: (sample: SampleIncident) => Promise<void>;
  readonly close: () => Promise<void>;
}

const top = path.resolve(import.meta.dirname, '../../..');

/** Starts Holdline as built on a data folder with these incidents, under the real clock. */
export async function openBenchWindow(samples: readonly SampleIncident[]): Promise<BenchWindow> {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdline-bench-window-'));
  const places = { settingsDir: path.join(folder, 'settings'), dataDir: path.join(folder, 'data'), clockFile: '' };
  mkdirSync(places.settingsDir);
  for (const sample of samples) writeIncident(path.join(places.dataDir, 'incidents'), sample);
  const preload = await bundleForElectron('test/bench/window/bare-preload.ts', folder);
  const main = await bundleForElectron('test/bench/window/bare-main.ts', folder);

  // Reading the time from a file costs what the real clock does not.
  const { HOLDLINE_CLOCK_FILE: _, ...env } = environment(places, 'Europe/London');
  const app = await electron.launch({ ...whatToLaunch(), env, timeout: 60_000 });
  const page = await app.firstWindow();
  await giveName(page);
  await page.evaluate(installProbe);
  // The list was read, and what that left behind has been swept up: garbage collection loses answers of the main process.
  for (const { title } of samples) {
    await page.getByRole('listitem').filter({ hasText: title }).first().waitFor({ timeout: 120_000 });
  }
  await page.evaluate(() => window.probe.quiet());

  const bareMain = await loadBareMain(app, main).catch(() => loadBareMain(app, main));
  const pages = path.join(folder, 'pages');
  cpSync(path.join(top, 'dist/renderer/assets'), path.join(pages, 'assets'), { recursive: true });
  const file = path.join(folder, 'appended.jsonl');
  await bareMain.evaluate((bare, given) => bare.serveBare(given), { folder: pages, preload, file });

  return {
    app,
    page,
    bareMain,
    folder,
    async openBare(name, files) {
      for (const [file, text] of Object.entries({ ...bareStyle, ...files }))
        writeFileSync(path.join(pages, file), text);
      const opening = app.waitForEvent('window');
      await bareMain.evaluate((bare, given) => bare.openBare(given.page, given.preload), {
        page: `${name}.html`,
        preload,
      });
      const opened = await opening;
      await opened.waitForLoadState();
      await opened.evaluate(installProbe);
      return opened;
    },
    async openIncident({ title, incident }) {
      await page.getByRole('button', { name: 'Incidents' }).first().click();
      await page.getByRole('listitem').filter({ hasText: title }).getByRole('button').first().click();
      const all = `Everything ${incident.log.byId.size}`;
      await page.getByRole('tab', { name: all }).waitFor({ timeout: 120_000 });
      await page.evaluate(() => window.probe.quiet());
    },
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Node resolves what the script needs, Electron included, as for any file of the app. The answer of a main process that
 * collects garbage just then can be lost on its way; the script is loaded once all the same.
 */
function loadBareMain(app: ElectronApplication, script: string): Promise<JSHandle<BareMain>> {
  return app.evaluateHandle(
    (_electron, file): BareMain => process.getBuiltinModule('node:module').createRequire(file)(file),
    script,
  );
}
