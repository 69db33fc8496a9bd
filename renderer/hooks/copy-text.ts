/**
 * Puts text on the clipboard; false where the system refused. Has to be called from a key or a click: the asynchronous
 * clipboard needs a permission, and Holdline grants its page none.
 */
export function copyText(text: string): boolean {
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // What else copies in the page, such as the log, must not put its own in place.
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', take, { capture: true, once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', take, { capture: true });
  return isCopied;
}
