import type { KeptWords, WordKeeper } from '../../ui/kept-words';

/** A key is kept this long after it, at most, however long the typing goes on. [L9] */
const UNKEPT_MS = 300;

interface WordKeeperOptions {
  readonly load: () => Promise<string | null>;
  /** Empty text removes what was kept. */
  readonly save: (text: string) => void;
}

/** The words of one form as one draft. Nothing is saved before what was kept the last time was read. [L9] */
export function createWordKeeper({ load, save }: WordKeeperOptions): WordKeeper & { readonly flush: () => void } {
  const fields = new Map<string, KeptWords>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const loaded = load().then((text) => {
    for (const [field, words] of fieldsOf(text)) fields.set(field, words);
  });

  const flush = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    save(fields.size === 0 ? '' : JSON.stringify([...fields]));
  };
  const touch = () => {
    timer ??= setTimeout(flush, UNKEPT_MS);
  };
  return {
    kept: (field) => loaded.then(() => fields.get(field) ?? null),
    keep(field, words) {
      void loaded.then(() => {
        if (words === null) fields.delete(field);
        else fields.set(field, words);
        touch();
      });
    },
    sent() {
      void loaded.then(() => {
        if (fields.size === 0 && timer === null) return;
        fields.clear();
        touch();
        flush();
      });
    },
    flush,
  };
}

/** A draft that is not in our form is no reason to keep a form from opening. */
function fieldsOf(text: string | null): readonly (readonly [string, KeptWords])[] {
  if (text === null || text === '') return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.flatMap(fieldOf) : [];
  } catch {
    return [];
  }
}

function fieldOf(pair: unknown): readonly (readonly [string, KeptWords])[] {
  if (!Array.isArray(pair)) return [];
  const [field, kept]: readonly unknown[] = pair;
  if (typeof field !== 'string' || typeof kept !== 'object' || kept === null) return [];
  if (!('from' in kept && 'words' in kept)) return [];
  const { from, words } = kept;
  return typeof from === 'string' && typeof words === 'string' ? [[field, { from, words }]] : [];
}
