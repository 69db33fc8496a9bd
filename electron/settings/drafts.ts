import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome } from '@contract/window-api';
import { err, ok } from '@domain/kernel/result';
import { z } from 'zod';
import { diskReason } from '../files/disk-sentence';
import { syncFolder, UNFINISHED, writeWholeFile } from '../files/write-whole-file';
import { isMissing, setAsideDraft } from './set-aside-draft';

/** Words that were typed and not logged yet; they survive a kill. [L9] */
export interface Drafts {
  /** Null when there is none under this key. */
  load(key: string): Promise<string | null>;
  /** Resolves when the text is on the disk. Empty text removes the draft. */
  save(key: string, text: string): Promise<Outcome<null>>;
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>;
}

// The key stands inside, because the name of the file only resembles it.
const draftFile = z.object({ key: z.string(), text: z.string() });

/**
 * Drafts as small files in a folder, one for each key. A file that cannot be read as a draft is set aside beside the others,
 * whole, and `onSetAside` is told in a sentence: its words may be somebody's, and the next draft takes its name.
 */
export function createDrafts(folder: string, onSetAside: (notice: string) => void): Drafts {
  // Per key: what is being written, and the latest text that waits for it; texts between the two are never written.
  const writing = new Map<string, Promise<Outcome<null>>>();
  const waiting = new Map<string, { readonly text: string; readonly done: Promise<Outcome<null>> }>();
  const cleaned = removeUnfinished(folder);

  async function write(key: string, text: string): Promise<Outcome<null>> {
    await cleaned;
    const file = path.join(folder, draftFileName(key));
    try {
      await mkdir(folder, { recursive: true });
      if (text === '') {
        await rm(file, { force: true });
        await syncFolder(folder);
      } else await writeWholeFile(file, JSON.stringify({ key, text }));
      return ok(null);
    } catch (cause) {
      const sentence = `The draft could not be kept. ${diskReason(cause)} It stays on the screen; log it or copy it before you quit.`;
      return err({ code: 'draft-not-saved', sentence, field: null });
    }
  }

  function start(key: string, text: string): Promise<Outcome<null>> {
    const done = write(key, text).finally(() => {
      if (writing.get(key) === done) writing.delete(key);
    });
    writing.set(key, done);
    return done;
  }

  return {
    async load(key) {
      await (waiting.get(key)?.done ?? writing.get(key));
      const file = path.join(folder, draftFileName(key));
      const draft = await readDraft(file, key);
      if (draft.isReadable) return draft.text;
      const notice = await setAsideDraft(file);
      if (notice !== null) onSetAside(notice);
      return null;
    },
    save(key, text) {
      const current = writing.get(key);
      if (current === undefined) return start(key, text);
      const queued = waiting.get(key);
      if (queued !== undefined) {
        waiting.set(key, { text, done: queued.done });
        return queued.done;
      }
      const done = current.then(() => {
        const latest = waiting.get(key);
        waiting.delete(key);
        return start(key, latest?.text ?? text);
      });
      waiting.set(key, { text, done });
      return done;
    },
    async settled() {
      while (writing.size > 0 || waiting.size > 0) {
        await Promise.all([...writing.values(), ...[...waiting.values()].map((one) => one.done)]);
      }
    },
  };
}

/**
 * A name that every file system takes: a readable part, and enough of a hash to tell keys apart that look alike
 * (letters' case, characters that were replaced) or are too long for a name.
 */
export function draftFileName(key: string): string {
  const readable = key
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${readable}.${createHash('sha256').update(key).digest('hex').slice(0, 16)}.json`;
}

/** What a kill left half written beside the drafts. */
async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const unfinished = names.filter((name) => UNFINISHED.test(name));
  await Promise.all(unfinished.map((name) => rm(path.join(folder, name), { force: true }).catch(() => {})));
}

type ReadDraft = { readonly isReadable: true; readonly text: string | null } | { readonly isReadable: false };

async function readDraft(file: string, key: string): Promise<ReadDraft> {
  try {
    const read = draftFile.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return read.success && read.data.key === key ? { isReadable: true, text: read.data.text } : { isReadable: false };
  } catch (cause) {
    return isMissing(cause) ? { isReadable: true, text: null } : { isReadable: false };
  }
}
