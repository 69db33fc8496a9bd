import { newsChannel } from '@contract/channels';
import type { News } from '@contract/news';
import { MAX_CHECKED_WORDS, MAX_WORD_CHARACTERS } from '@contract/spelling';
import type { WindowApi } from '@contract/window-api';
import { ipcRenderer, webFrame } from 'electron';
import { createLatest } from './latest';
import { taggedWords } from './tagged-words';

/**
 * Lets Chromium mark words by our own dictionary. Its own checker stays switched off: it would fetch dictionaries from
 * its maker. [X2]
 */
export function markMisspelledWords({ checkSpelling }: WindowApi): void {
  const check = async (words: readonly string[]): Promise<string[]> => {
    const tagged = taggedWords(focusedText());
    const asked = words.filter((word) => word.length <= MAX_WORD_CHARACTERS && !tagged.has(word));
    if (asked.length > MAX_CHECKED_WORDS) return [];
    const wrong = await checkSpelling(asked);
    return [...wrong];
  };
  const isLatest = createLatest();
  webFrame.setSpellCheckProvider('en-GB', {
    spellCheck(words, mark) {
      const stillAsked = isLatest();
      const answer = (wrong: string[]) => {
        if (stillAsked()) mark(wrong);
      };
      void check(words).then(answer, () => answer([]));
    },
  });
  ipcRenderer.on(newsChannel, (_event, news: News) => {
    if (news.type === 'settings') checkAgain();
  });
}

function focusedText(): string {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : '';
}

/** Chromium asks again for what changes only; a field that is out of its care for a moment loses its marks and is read anew. */
function checkAgain(): void {
  for (const field of document.querySelectorAll<HTMLElement>('textarea, input[type="text"]')) {
    const before = field.getAttribute('spellcheck');
    field.setAttribute('spellcheck', 'false');
    requestAnimationFrame(() => {
      if (before === null) field.removeAttribute('spellcheck');
      else field.setAttribute('spellcheck', before);
    });
  }
}
