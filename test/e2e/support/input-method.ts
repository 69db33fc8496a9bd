import type { Page } from '@playwright/test';

export interface InputMethod {
  /** Shows words that are not confirmed yet, in the place of those before. */
  readonly compose: (text: string) => Promise<void>;
  /** A key that the input method takes while it composes, as Chromium tells the page of it. */
  readonly press: (key: string, code: number) => Promise<void>;
  /** Puts the words in, and ends the composition. */
  readonly confirm: (text: string) => Promise<void>;
}

/** Composes words as an input method does, by Chromium's own means: no input method need be installed. */
export async function openInputMethod(page: Page): Promise<InputMethod> {
  const devtools = await page.context().newCDPSession(page);
  return {
    async compose(text) {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    async press(key, windowsVirtualKeyCode) {
      await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode });
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode });
    },
    async confirm(text) {
      await devtools.send('Input.insertText', { text });
    },
  };
}
