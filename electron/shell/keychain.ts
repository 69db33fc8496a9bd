import { safeStorage } from 'electron';
import type { Keychain } from '../settings/pins';

const NO_KEYCHAIN =
  'This computer has no keychain that Holdline can use, so a PIN would lie here unprotected. It is not stored; keep it in your password manager.';

/** The system's keychain. Where Chromium would only scramble with a key that everybody knows, there is none. [B6] */
export const systemKeychain: Keychain = {
  problem: () => {
    if (!safeStorage.isEncryptionAvailable()) return NO_KEYCHAIN;
    const isScrambling = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
    return isScrambling ? NO_KEYCHAIN : null;
  },
  encrypt: (text) => safeStorage.encryptString(text),
  decrypt: (cipher) => safeStorage.decryptString(cipher),
};
