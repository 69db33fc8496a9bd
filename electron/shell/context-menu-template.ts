import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';

/** What Chromium knows of the place that was asked about. */
export type Place = Pick<
  ContextMenuParams,
  'editFlags' | 'isEditable' | 'linkURL' | 'misspelledWord' | 'selectionText'
>;

export interface ContextMenuHandlers {
  readonly replaceWord: (suggestion: string) => void;
  readonly addWord: (word: string) => void;
  readonly openLink: (url: string) => void;
  readonly copyText: (text: string) => void;
}

/** The menu for a field, for selected text or for a link, as data; empty where there is nothing to offer. [X1] */
export function contextMenuTemplate(
  place: Place,
  suggestions: readonly string[],
  handlers: ContextMenuHandlers,
): MenuItemConstructorOptions[] {
  const groups = [
    spelling(place, suggestions, handlers),
    link(place, handlers),
    place.isEditable ? undoing(place) : [],
    place.isEditable ? clipboard(place) : copying(place),
    place.isEditable ? [selectAll(place)] : [],
  ];
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}

function spelling(
  { isEditable, misspelledWord }: Place,
  suggestions: readonly string[],
  { replaceWord, addWord }: ContextMenuHandlers,
): MenuItemConstructorOptions[] {
  if (!isEditable || misspelledWord === '') return [];
  const offered: MenuItemConstructorOptions[] = suggestions.map((label) => ({
    label,
    click: () => replaceWord(label),
  }));
  return [
    ...(offered.length === 0 ? [{ label: 'No suggestions', enabled: false }] : offered),
    { type: 'separator' },
    { label: 'Add to dictionary', click: () => addWord(misspelledWord) },
  ];
}

function link({ linkURL }: Place, { openLink, copyText }: ContextMenuHandlers): MenuItemConstructorOptions[] {
  if (linkURL === '') return [];
  return [
    { label: 'Open link', click: () => openLink(linkURL) },
    // Of a mail link people want the address, not the scheme.
    { label: 'Copy link address', click: () => copyText(linkURL.replace(/^mailto:/i, '')) },
  ];
}

function undoing({ editFlags }: Place): MenuItemConstructorOptions[] {
  return [
    { role: 'undo', label: 'Undo', enabled: editFlags.canUndo },
    { role: 'redo', label: 'Redo', enabled: editFlags.canRedo },
  ];
}

function clipboard({ editFlags }: Place): MenuItemConstructorOptions[] {
  return [
    { role: 'cut', label: 'Cut', enabled: editFlags.canCut },
    { role: 'copy', label: 'Copy', enabled: editFlags.canCopy },
    { role: 'paste', label: 'Paste', enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', label: 'Paste as plain text', enabled: editFlags.canPaste },
  ];
}

function copying({ selectionText, editFlags }: Place): MenuItemConstructorOptions[] {
  return selectionText.trim() === '' ? [] : [{ role: 'copy', label: 'Copy', enabled: editFlags.canCopy }];
}

function selectAll({ editFlags }: Place): MenuItemConstructorOptions {
  return { role: 'selectAll', label: 'Select all', enabled: editFlags.canSelectAll };
}
