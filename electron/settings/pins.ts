import type { PinList } from '@contract/pins';
import type { Outcome } from '@contract/window-api';
import { err, ok } from '@domain/kernel/result';
import { z } from 'zod';
import { diskReason } from '../files/disk-sentence';
import type { KeyValueStore } from './key-value-store';

/** What the system offers for keeping secrets: Windows' data protection, the Mac's keychain, a keyring on Linux. */
export interface Keychain {
  /** Why nothing can be kept safely here, in words; null where it can. */
  readonly problem: () => string | null;
  readonly encrypt: (text: string) => Buffer;
  /** Throws for what another user or computer encrypted. */
  readonly decrypt: (cipher: Buffer) => string;
}

/**
 * Support PINs of vendors, encrypted by the system's keychain. The cipher text lies with the settings of this computer: a
 * PIN is never in the record, which is copied and shared, and in no export. [B6]
 */
export interface Pins {
  readonly list: (vendorId: string) => PinList;
  readonly save: (vendorId: string, label: string, pin: string) => Outcome<null>;
  /** The PIN itself, on demand. */
  readonly show: (vendorId: string, label: string) => Outcome<{ readonly pin: string }>;
  readonly remove: (vendorId: string, label: string) => Outcome<null>;
}

const keptShape = z.record(z.string(), z.record(z.string(), z.string()));
type Kept = z.infer<typeof keptShape>;

export function createPins(store: KeyValueStore, keychain: Keychain): Pins {
  const kept = (): Kept => keptShape.safeParse(store.get('pins')).data ?? {};
  const keep = (vendorId: string, change: (pins: Map<string, string>) => void): Outcome<null> => {
    const all = new Map(Object.entries(kept()));
    const pins = new Map(Object.entries(all.get(vendorId) ?? {}));
    change(pins);
    all.set(vendorId, Object.fromEntries(pins));
    try {
      store.set({ pins: Object.fromEntries(all) });
      return ok(null);
    } catch (cause) {
      return refuse('pin-not-saved', `The PIN was not saved. ${diskReason(cause)}`);
    }
  };

  return {
    list: (vendorId) => ({ problem: keychain.problem(), labels: Object.keys(kept()[vendorId] ?? {}) }),
    save(vendorId, label, pin) {
      const problem = keychain.problem();
      if (problem !== null) return refuse('no-keychain', problem);
      return keep(vendorId, (pins) => pins.set(label, keychain.encrypt(pin).toString('base64')));
    },
    show(vendorId, label) {
      const cipher = kept()[vendorId]?.[label];
      if (cipher === undefined) return refuse('pin-unknown', 'That PIN is not on this computer; save it again.');
      try {
        return ok({ pin: keychain.decrypt(Buffer.from(cipher, 'base64')) });
      } catch {
        const sentence = "This computer's keychain does not open that PIN any more; remove it and save it again.";
        return refuse('pin-unreadable', sentence);
      }
    },
    remove: (vendorId, label) => keep(vendorId, (pins) => pins.delete(label)),
  };
}

function refuse(code: string, sentence: string) {
  return err({ code, sentence, field: null });
}
