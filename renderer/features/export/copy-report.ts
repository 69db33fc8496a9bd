import type { ReportTexts } from '@contract/export';

/**
 * Puts a report on the clipboard as Markdown, and as rich text for programs that take it. By the event, because the
 * asynchronous clipboard needs a permission, and Holdline grants its page none. Answers whether it was taken.
 */
export function copyReport({ markdown, html }: ReportTexts): boolean {
  let isTaken = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', markdown);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return isTaken;
}
