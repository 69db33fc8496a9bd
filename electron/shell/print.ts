import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Parameters, type PrintToPDFOptions, type Session, session, WebContentsView } from 'electron';
import type { PrintPdf } from '../exports/formats';

/** A document of one page as a PDF. Its text stays text. */
export type PrintPage = (html: string) => Promise<Uint8Array>;

/** Everything of ours that goes to paper. */
export interface Printer {
  /** A report: with tags, an outline and page numbers. [R2] */
  readonly printPdf: PrintPdf;
  /** What must be one page: made smaller until it is; at the smallest the first page counts. [B5] */
  readonly printPage: PrintPage;
}

/** A page that is loaded and can be printed, as often as wanted. */
type Print = (options: PrintToPDFOptions) => Promise<Uint8Array>;

/** From the size that reads best to the smallest that still can be read on paper. */
const SCALES = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

const A4 = { width: 794, height: 1123 };
/**
 * A page without a window is 0 pixels wide. Before it is printed it is laid out as it is, a letter a line: 20,000 entries
 * took more memory than a page may have.
 */
const A4_PAPER: Parameters = {
  ...{ screenPosition: 'desktop', screenSize: A4, viewSize: A4 },
  ...{ viewPosition: { x: 0, y: 0 }, deviceScaleFactor: 1, scale: 1 },
};

/**
 * Prints pages of ours on a hidden page that runs no script and may load that one file and nothing else. The file lies in
 * a folder of its own below `temporary`, and is gone afterwards: as an address of its own a long report would be refused. [R2, X2]
 */
export function createPrinter(temporary: string): Printer {
  const printed = new Set<string>();
  let apart: Session | null = null;

  const withPage = async (
    html: string,
    use: (print: Print) => Promise<Uint8Array>,
    signal?: AbortSignal,
  ): Promise<Uint8Array> => {
    apart ??= sessionFor(printed);
    const folder = await mkdtemp(path.join(temporary, 'holdline-print-'));
    const file = path.join(folder, 'page.html');
    const address = pathToFileURL(file).href;
    printed.add(address);
    // Not a window: where there is no display, none can be made, and a page without one prints all the same.
    const page = new WebContentsView({
      webPreferences: {
        ...{ session: apart, sandbox: true, contextIsolation: true },
        ...{ javascript: false, images: false, spellcheck: false },
      },
    });
    try {
      const printing = async () => {
        await writeFile(file, html, { flag: 'wx', mode: 0o600, signal });
        // A load ends with the next stop that is told, and that of the blank page may come after its end.
        const hasStopped = once(page.webContents, 'did-stop-loading');
        await page.webContents.loadURL('about:blank');
        await hasStopped;
        page.webContents.enableDeviceEmulation(A4_PAPER);
        await page.webContents.loadURL(address);
        return use((options) => page.webContents.printToPDF({ pageSize: 'A4', ...options }));
      };
      // A print cannot be called off, and from a page that is gone it never comes back.
      return await Promise.race([printing(), ...(signal === undefined ? [] : [stopped(signal)])]);
    } finally {
      page.webContents.close();
      printed.delete(address);
      await rm(folder, { recursive: true, force: true });
    }
  };

  return {
    printPdf: (html, footer, signal) => withPage(html, (print) => print(reportOptions(footer)), signal),
    printPage: (html) => withPage(html, printOnOnePage),
  };
}

/** Asks nothing of anybody, and loads what is printed alone. Without `persist:` it keeps nothing. */
function sessionFor(printed: ReadonlySet<string>): Session {
  const apart = session.fromPartition('print');
  apart.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !printed.has(url) }));
  apart.setPermissionCheckHandler(() => false);
  apart.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  return apart;
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function printOnOnePage(print: Print): Promise<Uint8Array> {
  for (const scale of SCALES) {
    const pdf = await print({ preferCSSPageSize: true, scale });
    if (countPages(pdf) === 1) return pdf;
  }
  return print({ scale: 0.5, pageRanges: '1' });
}

/** Chromium writes each page as an object of its own, in plain text. */
function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

/** A reference is letters, digits and a dash, so nothing in it can act. */
function reportOptions(reference: string): PrintToPDFOptions {
  const style = 'width:100%;font:8px sans-serif;color:#444;padding:0 16mm;display:flex;justify-content:space-between';
  const pages = '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span>';
  return {
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="${style}"><span>${reference}</span>${pages}</div>`,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}
