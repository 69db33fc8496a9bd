/** Read once: a key of the capture bar would wait for it. */
const [, electronMajor] = /Electron\/(\d+)/.exec(globalThis.navigator?.userAgent ?? '') ?? [];

/** For the `spellCheck` of a field with these words in it. */
export function spellCheckOf(words: string | undefined): 'true' | 'false' {
  return electronMajor === undefined || isCheckable(words ?? '', Number(electronMajor)) ? 'true' : 'false';
}

/** The same for a field that holds its words itself. */
export function fitSpellCheck(field: HTMLTextAreaElement): void {
  const fit = spellCheckOf(field.value);
  if (field.getAttribute('spellcheck') !== fit) field.setAttribute('spellcheck', fit);
}

/**
 * Whether this Electron, by its major version, can look at the spelling of these words. Before 34 it never comes back
 * from a text whose first character belongs to no script, such as `/call` or `14:20`: the window stands still for good
 * (electron/electron#44336). Chromium takes each line for a text of its own, a field that was emptied by hand holds such
 * a character unseen, and of a text that is not short it takes parts, which may begin with anything. Such a field goes
 * without marks there. [L9]
 */
export function isCheckable(words: string, electronMajor: number): boolean {
  return electronMajor >= 34 || (words.length <= MAX_TAKEN_WHOLE && words.split(/[\r\n]/).every(beginsWithAScript));
}

function beginsWithAScript(line: string): boolean {
  return /^[^\p{Script=Common}\p{Script=Inherited}]/u.test(line);
}

/** Chromium takes 1,024 characters at once. */
const MAX_TAKEN_WHOLE = 1000;
