import type { MenuAction } from '@contract/news';
import { values } from '@domain/kernel/sorted-list';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/shell/menu-template';
import { commands, commandsNow, keySheet } from '../../../renderer/features/commands/commands';
import { gestures } from '../../../renderer/features/commands/gestures';
import { keyWords } from '../../../renderer/features/commands/key-words';
import type { AppStore } from '../../../renderer/state/app-store';
import { entry, startApp, startInWarRoom } from '../state/start-app';

/** Where each menu item is in the palette; a record, so that the compiler asks about a new one. */
const menuActions: Readonly<Record<MenuAction, 'offered' | string>> = {
  'declare-incident': 'offered',
  'import-case': 'offered',
  'import-entries': 'offered',
  'export-timeline': 'offered',
  'show-incidents': 'offered',
  'show-directory': 'offered',
  'show-settings': 'offered',
  'focus-capture': 'offered',
  'focus-filter': 'offered',
  undo: 'offered',
  'next-pane': 'offered',
  'show-keys': 'offered',
  'show-palette': 'opens the palette itself',
  'resolve-or-reopen': 'offered',
  'ownership-map': 'offered',
};

const nothing = { act: () => {}, zoom: () => {}, openDataFolder: () => {}, quickCapture: () => {}, about: () => {} };

function menuItems(): readonly { readonly id: string; readonly accelerator: string }[] {
  const menus = menuTemplate(nothing, false, true, null).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  );
  return menus.flatMap(({ id, accelerator }) => (id === undefined ? [] : [{ id, accelerator: accelerator ?? '' }]));
}

const idsNow = (store: AppStore): readonly string[] => commandsNow(store.getState()).map(({ id }) => id);

describe('one list of commands', () => {
  it('[X1] has every menu item, or the reason why not', () => {
    const ids = new Set(commands.map(({ id }) => id));
    for (const [action, where] of Object.entries(menuActions))
      expect([action, ids.has(action)]).toEqual([action, where === 'offered']);
    expect(gestures.some(({ notInPalette }) => notInPalette === menuActions['show-palette'])).toBe(true);
  });

  it('[X1] shows each menu item with the very key that the menu takes', () => {
    const sheet = keySheet.flatMap(({ rows }) => rows);
    const items = menuItems().filter(({ id }) => id in menuActions);
    expect(items).toHaveLength(Object.keys(menuActions).length);
    for (const { id, accelerator } of items) {
      const key = accelerator.replace('CmdOrCtrl+', 'mod+');
      const own = commands.find((command) => command.id === id)?.keys?.keys;
      const keys = own ?? sheet.find(({ keys: shown }) => shown.includes(key))?.keys ?? [];
      expect(keys, id).toContain(key);
    }
  });

  it('[X1] has every row of the sheet of keys in the palette, or the reason why not', () => {
    const rows = keySheet.flatMap(({ rows: some }) => some);
    const ofCommands = commands.filter(({ keys }) => keys !== undefined);
    expect(rows).toHaveLength(ofCommands.length + gestures.length);
    for (const { does } of rows) expect(does).not.toBe('');
    for (const { notInPalette } of gestures) expect(notInPalette).not.toBe('');
  });

  it('gives no two commands one name, and no two of them one key in one place', () => {
    const ids = commands.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { place, rows } of keySheet) {
      const keys = rows.flatMap((row) => row.keys);
      expect(keys, place).toEqual([...new Set(keys)]);
    }
  });

  it('names keys as the platform does', () => {
    expect(['mod+Shift+R', 'mod+,', 'mod++', 'Alt+T', 'F6', '?'].map((key) => keyWords(key, false))).toEqual([
      'Ctrl Shift R',
      'Ctrl ,',
      'Ctrl +',
      'Alt T',
      'F6',
      '?',
    ]);
    expect(['mod+Shift+R', 'Alt+T'].map((key) => keyWords(key, true))).toEqual(['Cmd Shift R', 'Option T']);
  });
});

describe('what is offered', () => {
  it('without an open incident has nothing that needs one', async () => {
    const { store } = await startApp();
    const ids = idsNow(store);
    expect(ids).toContain('declare-incident');
    for (const id of ['focus-capture', 'resolve-or-reopen', 'undo', 'export-timeline', 'show-war-room', 'add-party'])
      expect(ids).not.toContain(id);
  });

  it('in the war room has what fits now: undo once there is something, reopen once it is resolved', async () => {
    const { store } = await startInWarRoom();
    const titles = () => commandsNow(store.getState()).map(({ title }) => title);
    expect(idsNow(store)).not.toContain('undo');
    await store.getState().execute(entry('Line dead'));
    expect(idsNow(store)).toContain('undo');
    expect(titles()).toContain('Resolve the incident');
    expect(idsNow(store)).not.toContain('phase-investigating');
    await store.getState().execute({ type: 'ResolveIncident', confirmation: 'We saw it work', when: null });
    expect(titles()).toContain('Reopen the incident');
    expect(titles()).toContain('Close the incident');
    expect(idsNow(store).filter((id) => id.startsWith('phase-'))).toEqual([]);
  });

  it('[J6] in a read-only incident has nothing that would change it', async () => {
    const { store } = await startInWarRoom();
    await store.getState().execute(entry('Line dead'));
    const { open } = store.getState();
    if (open === null) throw new Error('no incident is open');
    store.setState({ open: { ...open, readOnly: true } });
    const ids = idsNow(store);
    expect(ids).toContain('export-timeline');
    expect(ids).toContain('ownership-map');
    expect(ids).toContain('focus-filter');
    for (const id of ['focus-capture', 'resolve-or-reopen', 'undo', 'add-party', 'lead']) expect(ids).not.toContain(id);
  });

  it('has what can be done with the chosen entry, while one is chosen and stands', async () => {
    const { store } = await startInWarRoom();
    await store.getState().execute(entry('Line dead'));
    expect(idsNow(store)).not.toContain('correct-entry');
    const [first] = [...values(store.getState().open?.incident.log.inOrder ?? expect.fail('closed'))].filter(
      ({ text }) => text === 'Line dead',
    );
    const { id: entryId } = first ?? expect.fail('not logged');
    store.getState().setLogView({ selectedEntryId: entryId });
    expect(idsNow(store)).toContain('correct-entry');
    await store.getState().execute({ type: 'RetractEntry', entryId, reason: null });
    expect(idsNow(store)).not.toContain('correct-entry');
    expect(idsNow(store)).toContain('restore-entry');
    await store.getState().execute({ type: 'RedactEntry', entryId, reason: 'a password' });
    expect(idsNow(store)).not.toContain('restore-entry');
  });

  it('[E2] has an attempt and a reply for each outside party', async () => {
    const { store } = await startInWarRoom();
    await store.getState().execute({ type: 'AddParty', name: 'Northline', role: 'provider' });
    await store.getState().execute({ type: 'AddParty', name: 'Clinic IT', role: 'us' });
    const titles = commandsNow(store.getState()).map(({ title }) => title);
    expect(titles).toContain('Log an attempt to reach Northline');
    expect(titles.filter((title) => title.includes('Clinic IT'))).toEqual(['Open the card of Clinic IT']);
  });
});
