/*
 * A key with which an input method composes a word (Japanese, Chinese, Korean, accents) is for that word alone: its Enter
 * logs no line, its Esc closes no dialog. Heard here before anybody else hears it. [L1, X1]
 */
window.addEventListener(
  'keydown',
  (event) => {
    if (!event.isComposing) return;
    event.stopImmediatePropagation();
    // Chromium itself would empty a search field.
    if (event.key === 'Escape') event.preventDefault();
  },
  { capture: true },
);
