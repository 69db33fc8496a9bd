import { BrowserWindow, session } from 'electron';

/** A document of one page as a PDF. Its text stays text. */
export type PrintPage = (html: string) => Promise<Uint8Array>;

/** From the size that reads best to the smallest that still can be read on paper. */
const SCALES = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

/**
 * Prints a document of our own making in a window that nobody sees, without scripts and in a session that asks nothing of
 * anybody. What does not fit on one page is made smaller until it does; at the smallest the first page counts. [B5, X2]
 */
export const printPage: PrintPage = async (html) => {
  const apart = session.fromPartition('print-card');
  apart.setPermissionCheckHandler(() => false);
  apart.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith('data:text/html') }));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, spellcheck: false, session: apart },
  });
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
    let pdf: Uint8Array = new Uint8Array();
    for (const scale of SCALES) {
      pdf = await window.webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, scale });
      if (countPages(pdf) === 1) return pdf;
    }
    return await window.webContents.printToPDF({ pageSize: 'A4', scale: 0.5, pageRanges: '1' });
  } finally {
    window.destroy();
  }
};

/** Chromium writes each page as an object of its own, in plain text. */
function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}
