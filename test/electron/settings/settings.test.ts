import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Instant } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { openElectronStore } from '../../../electron/settings/electron-store';
import { createMemoryStore, type KeyValueStore } from '../../../electron/settings/key-value-store';
import { setAsideCorruptSettings } from '../../../electron/settings/set-aside-corrupt';
import { createSettings } from '../../../electron/settings/settings';
import { temporaryFolder } from '../../support/record';

const deviceId = '01a1fc50-56f2-7402-8bff-a6f03b4950fe';
const fresh = { newId: () => deviceId, systemZone: 'Europe/Berlin', knownDeviceId: null };
// Instants in tests are written in their one form.
const now = '2026-11-21T14:32:05.123Z' as Instant;

describe('settings', () => {
  it('start with the zone of this computer, no name, letters as shortcuts, and spelling checked', () => {
    expect(createSettings(createMemoryStore(), fresh).settings()).toEqual({
      name: '',
      timeZone: 'Europe/Berlin',
      theme: 'system',
      letterShortcuts: true,
      checkSpelling: true,
      dictionary: [],
      quickCapture: true,
      quickCaptureKeys: 'CommandOrControl+Shift+L',
      tray: true,
      notifications: true,
      lastExports: [],
    });
  });

  it('fall back to UTC where the computer names no zone that exists', () => {
    expect(createSettings(createMemoryStore(), { ...fresh, systemZone: 'Etc/Unknown' }).settings().timeZone).toBe(
      'Etc/UTC',
    );
  });

  it('keep one change without touching the others', () => {
    const store = createMemoryStore({ name: 'Ann', theme: 'dark' });
    createSettings(store, fresh).save({ timeZone: 'America/New_York' });
    const again = createSettings(store, fresh).settings();
    expect(again).toMatchObject({ name: 'Ann', theme: 'dark', timeZone: 'America/New_York' });
  });

  it('leave out a field that makes no sense, and say which', () => {
    const settings = createSettings(createMemoryStore({ name: 'Ann', theme: 'pink', timeZone: 7 }), fresh);
    expect(settings.settings()).toMatchObject({ name: 'Ann', theme: 'system', timeZone: 'Europe/Berlin' });
    expect(settings.notices).toEqual([expect.stringContaining('"timeZone"'), expect.stringContaining('"theme"')]);
  });

  it.each([
    ...['', 'L', 'Shift+L', 'Ctrl+💥', 'CommandOrControl+Shift+', 'CommandOrControl+Shift+L+L', 'Shift+Shift+L'],
    ...[
      'CommandOrControl+Shift+Delete',
      'commandorcontrol+shift+l',
      ' CommandOrControl+Shift+L',
      'x'.repeat(1_000_000),
    ],
    ...[7, null, ['CommandOrControl+Shift+L'], { keys: 'L' }],
  ])('[X3] leave out keys for quick capture that no computer can take, such as %j', (quickCaptureKeys) => {
    const settings = createSettings(createMemoryStore({ quickCaptureKeys }), fresh);
    expect(settings.settings().quickCaptureKeys).toBe('CommandOrControl+Shift+L');
    expect(settings.notices).toEqual([expect.stringContaining('"quickCaptureKeys"')]);
  });

  it('[L1] remember which incidents were opened, the latest first, twenty at most', () => {
    const store = createMemoryStore();
    const settings = createSettings(store, fresh);
    for (const id of ['a', 'b', 'a', ...Array.from({ length: 19 }, (_, count) => `c${count}`)]) settings.noteOpened(id);
    const again = createSettings(store, fresh).openedIncidents();
    expect([again.length, again[0], again.at(-1)]).toEqual([20, 'c18', 'a']);
    expect(createSettings(createMemoryStore({ openedIncidents: 'x' }), fresh).openedIncidents()).toEqual([]);
  });

  it('name this computer once and for ever', () => {
    const store = createMemoryStore();
    expect(createSettings(store, fresh).deviceId).toBe(deviceId);
    expect(createSettings(store, { ...fresh, newId: () => 'another' }).deviceId).toBe(deviceId);
  });

  it('[X3] say that they were not saved, and stay as they were', () => {
    const full: KeyValueStore = {
      get: () => undefined,
      set: () => {
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      },
    };
    const settings = createSettings(full, fresh);
    expect(settings.save({ name: 'Ann' })).toEqual({
      ok: false,
      error: { code: 'settings-not-saved', sentence: 'The settings were not saved. The disk is full.', field: null },
    });
    expect(settings.settings().name).toBe('');
  });
});

describe('a settings file', () => {
  it('is kept by electron-store and read again', async () => {
    const folder = await temporaryFolder();
    const first = openElectronStore(folder);
    createSettings(first.store, fresh).save({ name: 'Ann' });
    expect(first.notices).toEqual([]);
    expect(createSettings(openElectronStore(folder).store, fresh).settings().name).toBe('Ann');
    expect(JSON.parse(await readFile(path.join(folder, 'settings.json'), 'utf8'))).toMatchObject({
      name: 'Ann',
      deviceId,
    });
  });

  it.each(['{"name":"An', '', 'null', '[1]', '\u0000\u0000\u0000'])(
    'that says %j is set aside whole, with a word, and the app starts',
    async (content) => {
      const folder = await temporaryFolder();
      await writeFile(path.join(folder, 'settings.json'), content);
      const { notices } = setAsideCorruptSettings(folder, now);
      expect(notices).toEqual([expect.stringContaining('settings.corrupt-2026-11-21T14-32-05-123Z.json')]);
      const aside = await readFile(path.join(folder, 'settings.corrupt-2026-11-21T14-32-05-123Z.json'), 'utf8');
      expect(aside).toBe(content);
      expect(createSettings(openElectronStore(folder).store, fresh).settings().name).toBe('');
    },
  );

  it('that was cut off still tells which computer this is, so that its records stay its own', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'settings.json'), `{"deviceId": "${deviceId}", "name": "An`);
    const aside = setAsideCorruptSettings(folder, now);
    const settings = createSettings(openElectronStore(folder).store, {
      newId: () => 'another',
      systemZone: 'Etc/UTC',
      knownDeviceId: aside.deviceId,
    });
    expect(settings.deviceId).toBe(deviceId);
  });

  it('that is whole, or not there yet, is left alone', async () => {
    const folder = await temporaryFolder();
    expect(setAsideCorruptSettings(folder, now).notices).toEqual([]);
    await writeFile(path.join(folder, 'settings.json'), '{"name":"Ann"}');
    expect(setAsideCorruptSettings(folder, now).notices).toEqual([]);
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it('that cannot be read keeps nobody from starting: the settings hold until the app quits, and that is said', async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'settings.json'));
    const { store, notices } = openElectronStore(folder);
    expect(notices).toEqual([expect.stringContaining('could not be opened')]);
    expect(createSettings(store, fresh).save({ name: 'Ann' })).toMatchObject({ ok: true, value: { name: 'Ann' } });
  });
});
