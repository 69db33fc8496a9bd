import { expect, it } from 'vitest';
import { createMemoryStore } from '../../../electron/settings/key-value-store';
import { createPins, type Keychain } from '../../../electron/settings/pins';
import { must } from '../support/incident-room';

/** As a keychain of the system, with a cipher that shows nothing of the text. */
const keychain: Keychain = {
  problem: () => null,
  encrypt: (text) => Buffer.from(text).map((byte) => byte ^ 0x5a) as Buffer,
  decrypt: (cipher) => {
    const text = Buffer.from(cipher.map((byte) => byte ^ 0x5a)).toString();
    if (!/^[\w ]*$/.test(text)) throw new Error('encrypted elsewhere');
    return text;
  },
};
const none: Keychain = { ...keychain, problem: () => 'This computer has no keychain.' };

it('[B6] keeps a PIN encrypted, lists it by its label alone, and shows it on demand', () => {
  const store = createMemoryStore();
  const pins = createPins(store, keychain);
  must(pins.save('vendor-1', 'Support PIN', '4711'));
  expect(JSON.stringify(store.get('pins'))).not.toContain('4711');
  expect(pins.list('vendor-1')).toEqual({ problem: null, labels: ['Support PIN'] });
  expect(pins.list('vendor-2').labels).toEqual([]);
  expect(must(createPins(store, keychain).show('vendor-1', 'Support PIN'))).toEqual({ pin: '4711' });
  must(pins.remove('vendor-1', 'Support PIN'));
  expect(pins.show('vendor-1', 'Support PIN')).toMatchObject({ error: { code: 'pin-unknown' } });
});

it('[B6] refuses to keep a PIN where there is no keychain, and says why', () => {
  const store = createMemoryStore();
  const pins = createPins(store, none);
  expect(pins.save('vendor-1', 'Support PIN', '4711')).toMatchObject({
    error: { code: 'no-keychain', sentence: 'This computer has no keychain.' },
  });
  expect(store.get('pins')).toBeUndefined();
  expect(pins.list('vendor-1').problem).toBe('This computer has no keychain.');
});

it('[B6, X3] says what to do with a PIN that another computer encrypted, and with a disk that takes none', () => {
  const store = createMemoryStore({ pins: { 'vendor-1': { 'Support PIN': 'AAECAw==' } } });
  expect(createPins(store, keychain).show('vendor-1', 'Support PIN')).toMatchObject({
    error: { code: 'pin-unreadable' },
  });
  const full = {
    ...createMemoryStore(),
    set: () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    },
  };
  expect(createPins(full, keychain).save('vendor-1', 'Support PIN', '4711')).toMatchObject({
    error: { code: 'pin-not-saved' },
  });
});
