import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElectronApplication, Page } from '@playwright/test';
import { test as base, expect } from '../support/electron-app';

/** A server on this computer that stands for the outside world and remembers who came. */
const test = base.extend<{ outside: { readonly address: string; readonly visits: readonly string[] } }>({
  outside: async ({}, use) => {
    const visits: string[] = [];
    const server: Server = createServer((request, response) => {
      visits.push(`${request.method} ${request.url}`);
      response.end('<script>document.title = "outside"</script>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address with one.
    const { port } = server.address() as AddressInfo;
    await use({ address: `http://127.0.0.1:${port}`, visits });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

/** Does something in the page that the policy must stop, and answers which rules it broke. */
async function violations(page: Page, html: string): Promise<readonly string[]> {
  return page.evaluate(async (injected) => {
    const broken: string[] = [];
    const note = (event: SecurityPolicyViolationEvent) => broken.push(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', note);
    const box = document.createElement('div');
    document.body.append(box);
    // Scripts that arrive by innerHTML never run; a fragment made by a range runs them wherever it is allowed.
    box.append(document.createRange().createContextualFragment(injected));
    await new Promise((resolve) => setTimeout(resolve, 500));
    document.removeEventListener('securitypolicyviolation', note);
    box.remove();
    return [...new Set(broken)];
  }, html);
}

const hasRun = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-pwned'));
const pwn = "document.documentElement.setAttribute('data-pwned','')";

test.beforeEach(async ({ page }) => {
  await page.waitForLoadState('load');
  await page.waitForFunction(() => 'holdline' in window);
});

test.describe('what the page may run', () => {
  for (const [what, html, rule] of [
    ['an inline script', `<script>${pwn}</script>`, 'script-src-elem'],
    ['an inline event handler', `<img src="x" onerror="${pwn}">`, 'script-src-attr'],
    ['a script of a data: address', `<script src="data:text/javascript,${pwn}"></script>`, 'script-src-elem'],
    ['a javascript: frame', `<iframe src="javascript:parent.${pwn}"></iframe>`, null],
    ['a srcdoc frame', `<iframe srcdoc="<script>parent.${pwn}</script>"></iframe>`, null],
    [
      'a drawing that begins to move',
      `<svg><animate onbegin="${pwn}" attributeName="x" dur="1s"/></svg>`,
      'script-src-attr',
    ],
    ['an embedded document', `<embed src="data:text/html,<script>${pwn}</script>">`, 'object-src'],
    ['a style of its own', '<style>body { display: none }</style>', 'style-src-elem'],
    ['another base address', '<base href="https://example.com/">', 'base-uri'],
  ] as const) {
    test(`${what} is stopped`, async ({ page }) => {
      const broken = await violations(page, html);
      if (rule !== null) expect(broken).toContain(rule);
      expect(await hasRun(page)).toBe(false);
    });
  }

  test('a worker from a blob or a data: address is stopped', async ({ page }) => {
    const broken = await page.evaluate(async (code) => {
      const seen: string[] = [];
      const note = (event: SecurityPolicyViolationEvent) => seen.push(event.effectiveDirective);
      document.addEventListener('securitypolicyviolation', note);
      for (const address of [URL.createObjectURL(new Blob([code])), `data:text/javascript,${code}`]) {
        // Told in a task of its own, before or after the failure.
        const told = new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', resolve, { once: true });
        });
        const failed = new Promise((resolve) => {
          try {
            new Worker(address).onerror = resolve;
          } catch (cause) {
            resolve(cause);
          }
        });
        await Promise.all([failed, told]);
      }
      document.removeEventListener('securitypolicyviolation', note);
      return seen;
    }, 'postMessage(1)');
    expect(broken).toEqual(['worker-src', 'worker-src']);
  });

  test('text is never run as code', async ({ page }) => {
    // By an element of the page, because what the debugger evaluates may do more than the page.
    const broken = await violations(page, `<a href="javascript:${pwn}" id="bait">x</a>`);
    expect(broken).toEqual([]);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = "javascript:document.documentElement.setAttribute('data-pwned','')";
      document.body.append(link);
      link.click();
      link.remove();
    });
    await page.waitForTimeout(300);
    expect(await hasRun(page)).toBe(false);
  });
});

test.describe('[X2] no request leaves the app', () => {
  test('neither for an image, a font, a frame, a form nor a script from outside', async ({ page, outside }) => {
    const { address } = outside;
    const broken = await violations(
      page,
      `<img src="${address}/image.png"><script src="${address}/script.js"></script>
       <link rel="stylesheet" href="${address}/style.css"><iframe src="${address}/frame"></iframe>
       <object data="${address}/object"></object><video src="${address}/video"></video>
       <link rel="prefetch" href="${address}/prefetch"><link rel="dns-prefetch" href="${address}">
       <link rel="icon" href="${address}/icon.png"><meta http-equiv="refresh" content="0;url=${address}/refresh">`,
    );
    expect(broken).toEqual(
      expect.arrayContaining(['img-src', 'script-src-elem', 'style-src-elem', 'frame-src', 'media-src']),
    );
    expect(outside.visits).toEqual([]);
    expect(page.url()).toBe('app://holdline/');
  });

  test('nor for fetch, beacons, sockets and event streams', async ({ page, outside }) => {
    const answers = await page.evaluate(async (address) => {
      const tried: Record<string, string> = {};
      tried.fetch = await fetch(`${address}/fetch`, { mode: 'no-cors' }).then(
        () => 'done',
        () => 'refused',
      );
      tried.socket = await new Promise<string>((resolve) => {
        try {
          const socket = new WebSocket(address.replace('http', 'ws'));
          socket.onopen = () => resolve('done');
          socket.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      });
      tried.events = await new Promise<string>((resolve) => {
        const stream = new EventSource(`${address}/events`);
        stream.onopen = () => resolve('done');
        stream.onerror = () => resolve('refused');
      });
      navigator.sendBeacon(`${address}/beacon`, 'x');
      await new Promise((resolve) => setTimeout(resolve, 500));
      return tried;
    }, outside.address);
    expect(answers).toEqual({ fetch: 'refused', socket: 'refused', events: 'refused' });
    expect(outside.visits).toEqual([]);
  });

  test('and where no policy stands in the way, the session refuses, and without its guard there is no way out', async ({
    app,
    outside,
  }) => {
    const answers = await app.evaluate(async ({ session }, address) => {
      const sessions = [session.defaultSession, session.fromPartition('unguarded')];
      return Promise.all(
        sessions.map((one) =>
          one.fetch(address).then(
            () => 'done',
            (cause: Error) => cause.message,
          ),
        ),
      );
    }, `${outside.address}/past-the-policy`);
    expect(answers).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_NAME_NOT_RESOLVED']);
    expect(outside.visits).toEqual([]);
  });
});

test.describe('the page stays where it is', () => {
  for (const [what, go] of [
    ['location.href', (address: string) => void Object.assign(location, { href: address })],
    ['location.replace', (address: string) => location.replace(address)],
    [
      'a link',
      (address: string) => {
        const link = Object.assign(document.createElement('a'), { href: address });
        document.body.append(link);
        link.click();
        link.remove();
      },
    ],
    [
      'a form',
      (address: string) => {
        const form = Object.assign(document.createElement('form'), { action: address, method: 'post' });
        document.body.append(form);
        form.submit();
        form.remove();
      },
    ],
  ] as const) {
    test(`${what} leads nowhere`, async ({ page, app, outside }) => {
      await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
      for (const address of [`${outside.address}/`, 'file:///etc/hostname', 'app://holdline/other.html']) {
        await page.evaluate(go, address);
        await page.waitForTimeout(200);
      }
      expect(await shownAddresses(app)).toEqual(['app://holdline/']);
      expect(await page.evaluate(() => document.documentElement.hasAttribute('data-same-page'))).toBe(true);
      expect(outside.visits).toEqual([]);
    });
  }

  test('an address that is dropped on it leads nowhere', async ({ page, app, outside }) => {
    const debug = await page.context().newCDPSession(page);
    for (const url of [`${outside.address}/dropped`, 'file:///etc/hostname']) {
      const items = [
        { mimeType: 'text/uri-list', data: url },
        { mimeType: 'text/plain', data: url },
      ];
      const data = { items, files: [], dragOperationsMask: 19 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await debug.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
      }
      await page.waitForTimeout(400);
    }
    expect(await shownAddresses(app)).toEqual(['app://holdline/']);
    expect(outside.visits).toEqual([]);
  });

  test('window.open and links with a target open nothing', async ({ page, app, outside }) => {
    const opened = await page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: address, target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
      return [window.open(address), window.open('about:blank'), window.open('app://holdline/')].map(
        (one) => one !== null,
      );
    }, `${outside.address}/window`);
    await page.waitForTimeout(300);
    expect(opened).toEqual([false, false, false]);
    expect(await shownAddresses(app)).toEqual(['app://holdline/']);
    expect(outside.visits).toEqual([]);
  });

  test('a webview is only an unknown word', async ({ page }) => {
    const broken = await violations(page, '<webview src="https://example.com" allowpopups></webview>');
    expect(broken).toEqual([]);
    expect(await page.evaluate(() => 'getWebContentsId' in document.createElement('webview'))).toBe(false);
  });

  test('nothing is downloaded', async ({ page, app }) => {
    await app.evaluate(({ session }) => {
      session.defaultSession.on('will-download', (event) => {
        Object.assign(globalThis, { lastDownload: event.defaultPrevented ? 'refused' : 'taken' });
      });
    });
    await page.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['x']));
      Object.assign(document.createElement('a'), { href, download: 'x.exe' }).click();
    });
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'lastDownload'))).toBe('refused');
  });
});

test.describe('app:// serves what was built and nothing else', () => {
  test('no path leads out of the folder', async ({ page }) => {
    const statuses = await page.evaluate(() =>
      Promise.all(
        ['..%2fmain%2fmain.js', '%2e%2e/main/main.js', '..%5cmain%5cmain.js', '%2fetc%2fpasswd', 'nothing.js'].map(
          async (path) => (await fetch(`app://holdline/${path}`)).status,
        ),
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 404, 404]);
    expect(await page.evaluate(async () => (await fetch('app://holdline/')).status)).toBe(200);
    expect(await page.evaluate(async () => (await fetch('app://holdline/', { method: 'POST' })).status)).toBe(404);
  });
});

function shownAddresses(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.webContents.getURL()));
}
