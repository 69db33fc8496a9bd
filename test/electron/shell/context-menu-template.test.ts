import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  type ContextMenuHandlers,
  contextMenuTemplate,
  type Place,
} from '../../../electron/shell/context-menu-template';

const everything: Place['editFlags'] = {
  canUndo: true,
  canRedo: true,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
};
const nothing = Object.fromEntries(
  Object.keys(everything).map((flag) => [flag, false]),
) as unknown as Place['editFlags'];
const nowhere: Place = { editFlags: nothing, isEditable: false, linkURL: '', misspelledWord: '', selectionText: '' };
const field: Place = { ...nowhere, editFlags: everything, isEditable: true };

const idle: ContextMenuHandlers = {
  replaceWord: () => {},
  addWord: () => {},
  openLink: () => {},
  copyText: () => {},
};

function lines(template: readonly MenuItemConstructorOptions[]): readonly string[] {
  return template.map(({ type, label }) => (type === 'separator' ? '—' : (label ?? '')));
}

function choose(template: readonly MenuItemConstructorOptions[], label: string): void {
  Reflect.apply(template.find((item) => item.label === label)?.click ?? expect.fail(label), null, []);
}

describe('[X1] the context menu', () => {
  it('of a field undoes, cuts, copies, pastes and selects', () => {
    expect(lines(contextMenuTemplate(field, [], idle))).toEqual([
      'Undo',
      'Redo',
      '—',
      'Cut',
      'Copy',
      'Paste',
      'Paste as plain text',
      '—',
      'Select all',
    ]);
  });

  it.each([
    ['canUndo', ['Undo']],
    ['canRedo', ['Redo']],
    ['canCut', ['Cut']],
    ['canCopy', ['Copy']],
    ['canPaste', ['Paste', 'Paste as plain text']],
    ['canSelectAll', ['Select all']],
  ] as const)('offers with %s alone only %j', (flag, labels) => {
    const template = contextMenuTemplate({ ...field, editFlags: { ...nothing, [flag]: true } }, [], idle);
    expect(template.filter(({ enabled }) => enabled === true).map(({ label }) => label)).toEqual(labels);
  });

  it('of a marked word has what it may have meant on top', () => {
    const done: string[] = [];
    const template = contextMenuTemplate({ ...field, misspelledWord: 'outtage' }, ['outage', 'outrage'], {
      ...idle,
      replaceWord: (word) => done.push(`replace ${word}`),
      addWord: (word) => done.push(`add ${word}`),
    });
    expect(lines(template).slice(0, 6)).toEqual(['outage', 'outrage', '—', 'Add to dictionary', '—', 'Undo']);
    choose(template, 'outrage');
    choose(template, 'Add to dictionary');
    expect(done).toEqual(['replace outrage', 'add outtage']);
  });

  it('says so where nothing like a marked word is known', () => {
    const [first] = contextMenuTemplate({ ...field, misspelledWord: 'xqzzy' }, [], idle);
    expect(first).toMatchObject({ label: 'No suggestions', enabled: false });
  });

  it('of selected words outside of a field copies', () => {
    const place = { ...nowhere, selectionText: 'INC-0042', editFlags: { ...nothing, canCopy: true } };
    expect(contextMenuTemplate(place, [], idle)).toMatchObject([{ role: 'copy', enabled: true }]);
  });

  it('[X2] of a link opens it or copies its address, of mail without the scheme', () => {
    const done: string[] = [];
    const handlers = {
      ...idle,
      openLink: (url: string) => done.push(`open ${url}`),
      copyText: (text: string) => done.push(`copy ${text}`),
    };
    const web = contextMenuTemplate({ ...nowhere, linkURL: 'https://status.example/' }, [], handlers);
    expect(lines(web)).toEqual(['Open link', 'Copy link address']);
    choose(web, 'Open link');
    choose(web, 'Copy link address');
    choose(contextMenuTemplate({ ...nowhere, linkURL: 'mailto:noc@example.com' }, [], handlers), 'Copy link address');
    expect(done).toEqual(['open https://status.example/', 'copy https://status.example/', 'copy noc@example.com']);
  });

  it('is empty where there is nothing to offer', () => {
    expect(contextMenuTemplate(nowhere, [], idle)).toEqual([]);
    expect(contextMenuTemplate({ ...nowhere, selectionText: ' \n' }, [], idle)).toEqual([]);
  });
});
