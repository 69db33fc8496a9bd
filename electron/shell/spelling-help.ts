import type { Settings } from '@contract/settings';
import type { SettingsKeeper } from '../settings/settings';
import { withOwnWord } from '../spelling/own-words';
import { createSpelling, type Spelling } from '../spelling/spelling';
import { openContextMenus } from './context-menu';
import { openLink } from './links';

export interface SpellingHelpOptions {
  readonly workerFile: string;
  readonly settings: SettingsKeeper;
  /** Names that the open incidents know. */
  readonly names: () => readonly string[];
  /** A word was added to the dictionary. */
  readonly onSettings: (settings: Settings) => void;
  readonly logError: (what: string, cause: unknown) => void;
}

/** Joins the spelling of fields with this computer's settings and with the menu that offers what was meant. [X1, X2] */
export function createSpellingHelp({
  workerFile,
  settings,
  names,
  onSettings,
  logError,
}: SpellingHelpOptions): Spelling {
  const spelling = createSpelling({
    workerFile,
    isOn: () => settings.settings().checkSpelling,
    ownWords: () => settings.settings().dictionary,
    names: () => [settings.settings().name, ...names()],
    logError,
  });
  openContextMenus({
    suggest: spelling.suggest,
    openLink,
    addWord: (word) => {
      const dictionary = withOwnWord(settings.settings().dictionary, word);
      if (!dictionary.ok) return dictionary;
      const saved = settings.save({ dictionary: dictionary.value });
      if (saved.ok) onSettings(saved.value);
      return saved;
    },
  });
  return spelling;
}
