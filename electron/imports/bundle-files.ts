import yauzl from 'yauzl';

/** Unpacked, in all; a bomb of a few kilobytes unpacks to more. */
const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_FILES = 20_000;

/** The list of hashes in a bundle, and where the files of a record lie in it. [R2] */
export const MANIFEST = 'SHA256SUMS';
export const inRecord =
  /^record\/(practice\/)?incidents\/([0-9a-z][0-9a-z-]{0,63})\/(?:([0-9a-z][0-9a-z-]{0,63}\.jsonl)|files\/([0-9a-f]{64}\.[0-9a-z]{1,8}))$/;

/**
 * The wanted files of a ZIP by their paths. Throws what is wrong with it, to follow a colon: no ZIP, a path that leads out of it,
 * a name twice, more than 20,000 files or 1 GB. [Q1]
 */
export async function bundleFiles(
  file: string,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  // yauzl refuses absolute paths, backslashes and `..` by itself.
  const zip = await yauzl.openPromise(file);
  const files = new Map<string, Buffer>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    if (!isWanted(entry.fileName)) continue;
    if (files.has(entry.fileName)) throw new Error(`${entry.fileName} is in it twice`);
    if (files.size >= MOST_FILES) throw new Error(`more than ${MOST_FILES} files are in it`);
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      // Counted as it comes: what the entry says of its own size may be a lie.
      bytes += piece.length;
      if (bytes > MOST_BYTES) throw new Error('unpacked it is larger than 1 GB');
      pieces.push(piece);
    }
    files.set(entry.fileName, Buffer.concat(pieces));
  }
  return files;
}
