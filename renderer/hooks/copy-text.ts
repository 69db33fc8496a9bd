/**
 * Puts text on the clipboard, at a press of the user. Not by the asynchronous clipboard: that needs a permission, and
 * Holdline grants its page none.
 */
export function copyText(text: string): void {
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // What is selected elsewhere on the page is not meant.
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', copy, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', copy, { capture: true });
}
