import type { Outcome } from '@contract/window-api';
import { app, BrowserWindow, type ContextMenuParams, clipboard, dialog, Menu, type WebContents } from 'electron';
import { contextMenuTemplate } from './context-menu-template';

export interface ContextMenuOptions {
  /** What a marked word may have meant, best first. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  readonly addWord: (word: string) => Outcome<unknown>;
  readonly openLink: (url: string) => Promise<Outcome<unknown>>;
}

/** A menu that comes late is worse than one without suggestions. */
const PATIENCE_MS = 400;

/** Opens a menu where the person asks for one, by mouse or by key, in every window from now on. [X1] */
export function openContextMenus(options: ContextMenuOptions): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_asked, params) => void openMenu(contents, params, options));
  });
}

async function openMenu(contents: WebContents, params: ContextMenuParams, options: ContextMenuOptions): Promise<void> {
  const suggestions = params.misspelledWord === '' ? [] : await inTime(options.suggest(params.misspelledWord));
  const window = contents.isDestroyed() ? null : BrowserWindow.fromWebContents(contents);
  if (window === null) return;
  const say = (outcome: Outcome<unknown>) => {
    if (!outcome.ok) void dialog.showMessageBox(window, { type: 'warning', message: outcome.error.sentence });
  };
  const template = contextMenuTemplate(params, suggestions, {
    replaceWord: (suggestion) => contents.replaceMisspelling(suggestion),
    addWord: (word) => say(options.addWord(word)),
    openLink: (url) => void options.openLink(url).then(say),
    copyText: (text) => clipboard.writeText(text),
  });
  if (template.length === 0) return;
  // By key it belongs to the cursor in the text, which is not where the mouse happens to lie.
  const { x, y } = params;
  const place = params.menuSourceType === 'keyboard' ? { x, y } : {};
  Menu.buildFromTemplate(template).popup({ window, sourceType: params.menuSourceType, ...place });
}

/** What was found until the patience ends; nothing after it. */
function inTime(found: Promise<readonly string[]>): Promise<readonly string[]> {
  const late = new Promise<readonly string[]>((resolve) => setTimeout(() => resolve([]), PATIENCE_MS));
  return Promise.race([found, late]);
}
