import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { test as base, _electron as electron, expect, type Page } from '@playwright/test';
import { bundleForElectron } from '../support/bundle';
import { whatToLaunch } from '../support/electron-app';
import { type HostileRecord, hostileRecord } from './support/hostile-record';

/** A site on this computer: it shows one page under a policy that only reports, and remembers who asked for what else. */
interface Site {
  readonly address: string;
  readonly asked: string[];
  readonly reports: string[];
  show(html: string): void;
}

const test = base.extend<{ site: Site; page: Page; folder: string; record: HostileRecord }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'holdline-inert-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  site: async ({}, use) => {
    const asked: string[] = [];
    const reports: string[] = [];
    let shown = '';
    const server = createServer((request, response) => {
      if (request.url === '/report') {
        request.setEncoding('utf8').on('data', (text) => reports.push(text));
        return response.writeHead(204).end();
      }
      if (request.url !== '/page') {
        asked.push(String(request.url));
        return response.end();
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      const policy = "default-src 'none'; style-src 'unsafe-inline'; report-uri /report";
      return response.setHeader('Content-Security-Policy-Report-Only', policy).end(shown);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address with one.
    const { port } = server.address() as AddressInfo;
    const show = (html: string) => {
      shown = html;
    };
    await use({ address: `http://127.0.0.1:${port}`, asked, reports, show });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
  record: async ({ folder, site }, use) => use(await hostileRecord(folder, (field) => markup(field, site.address))),
  page: async ({ folder }, use) => {
    const script = await bundleForElectron('test/e2e/support/plain-browser.ts', folder);
    const browser = await electron.launch({ ...whatToLaunch(), args: [script], cwd: folder });
    await use(await browser.firstWindow());
    await browser.close();
  },
});

/** Words that would load, run, restyle or lead elsewhere if any of them got through. */
function markup(field: number, address: string): string {
  const at = (what: string) => `${address}/${what}-${field}`;
  return [
    `field ${field}.`,
    `</bdi></p></td></li></style></title><img src="${at('img')}" onerror="fetch('${at('run')}')">`,
    `<script>fetch('${at('script')}')</script><svg onload=fetch('${at('svg')}')>`,
    `<style>@import '${at('css')}';</style><a href="javascript:fetch('${at('link')}')">x</a>`,
    `<iframe src="${at('frame')}"></iframe><meta http-equiv="refresh" content="0;url=${at('refresh')}">`,
  ].join('');
}

/** Shows a page and gives it time to do what it can: until everything that it asked for was answered, or there was nothing. */
async function shownIn(page: Page, site: Site, html: string): Promise<void> {
  site.show(html);
  await page.goto(`${site.address}/page`, { waitUntil: 'networkidle' });
}

for (const reader of ['full', 'review', 'technical', 'owner', 'claim', 'customer', 'vendor:party-northline']) {
  test(`[R4, X2] whatever was typed, in any field, the page of ${reader} runs nothing and asks for nothing`, async ({
    page,
    site,
    record,
  }) => {
    const html = readFileSync(record.exported('html', reader), 'utf8');
    await shownIn(page, site, html);
    expect(site.reports).toEqual([]);
    expect(site.asked).toEqual([]);
    // Its words alone are inert: the policy that the page brings along is a second wall.
    const withoutPolicy = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    expect(withoutPolicy).not.toBe(html);
    await shownIn(page, site, withoutPolicy);
    expect(site.reports).toEqual([]);
    expect(site.asked).toEqual([]);
    expect(await page.locator('img, script, iframe, a, link, [onload], [onerror]').count()).toBe(0);
    // Nor can anything be clicked that leads away, and the words are there to be read.
    if (reader !== 'full') return;
    const words = await page.locator('body').innerText();
    const shown = record.fields.filter((_, field) => words.includes(`field ${field}.`));
    expect(record.fields.length).toBeGreaterThan(80);
    expect(shown.length).toBeGreaterThan(60);
  });
}

test('[R4] the same words let loose are heard by this very site, so that its silence means something', async ({
  page,
  site,
}) => {
  await shownIn(page, site, `<!doctype html><p>${markup(1, site.address).replace(/<meta[^>]*>/, '')}</p>`);
  await expect.poll(() => site.asked.length).toBeGreaterThan(0);
  await expect.poll(() => site.reports.length).toBeGreaterThan(0);
});
