import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserWindow, session } from 'electron';
import type { PrintPdf } from '../exports/formats';

/**
 * Prints a page of ours to a PDF with tags, an outline and page numbers, in a hidden window that runs no script and may load
 * that one file and nothing else. The file lies in a folder of its own below `temporary`, and is gone afterwards. [R2, X2]
 */
export function createPdfPrinter(temporary: string): PrintPdf {
  return async (html, footer) => {
    const folder = await mkdtemp(path.join(temporary, 'holdline-print-'));
    const file = path.join(folder, 'report.html');
    const address = pathToFileURL(file).href;
    // Without `persist:` it keeps nothing.
    const printing = session.fromPartition('print');
    printing.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !request.url.startsWith('file:') }));
    printing.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: printing, sandbox: true, contextIsolation: true, javascript: false, images: false },
    });
    try {
      await writeFile(file, html, { flag: 'wx', mode: 0o600 });
      await window.loadURL(address);
      return await window.webContents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footerOf(footer),
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } finally {
      window.destroy();
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** A reference is letters, digits and a dash, so nothing in it can act. */
function footerOf(reference: string): string {
  const style = 'width:100%;font:8px sans-serif;color:#444;padding:0 16mm;display:flex;justify-content:space-between';
  const pages = '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span>';
  return `<div style="${style}"><span>${reference}</span>${pages}</div>`;
}
