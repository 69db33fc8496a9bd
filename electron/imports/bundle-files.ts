import { createHash } from 'node:crypto';
import yauzl, { type Entry } from 'yauzl';
import { NotUnpacked } from './zip-fault';

/** What one bundle may hold, unpacked; a bomb of a few kilobytes unpacks to more. */
export interface BundleLimits {
  readonly files: number;
  readonly bytes: number;
  /** Of the files whose bytes are kept in memory. */
  readonly keptBytes: number;
}

const LIMITS: BundleLimits = { files: 20_000, bytes: 1024 ** 3, keptBytes: 256 * 1024 ** 2 };

/** The list of hashes in a bundle, and where the files of a record lie in it. [R2] */
export const MANIFEST = 'SHA256SUMS';
export const inRecord =
  /^record\/(practice\/)?incidents\/([0-9a-z][0-9a-z-]{0,63})\/(?:([0-9a-z][0-9a-z-]{0,63}\.jsonl)|files\/([0-9a-f]{64}\.[0-9a-z]{1,8}))$/;

/** True for what has to be read as a whole: the lines of a record, and the list of hashes. */
export function isRead(name: string): boolean {
  return name === MANIFEST || inRecord.exec(name)?.[3] !== undefined;
}

/** A file of a bundle, hashed as it was unpacked. */
export interface BundleFile {
  readonly sha256: string;
  readonly size: number;
  /** Its bytes where they were to be kept; else null. */
  readonly bytes: Buffer | null;
  /** Unpacks it once more. */
  readonly pieces: () => AsyncIterable<Buffer>;
}

/**
 * The files of a ZIP by their paths, each unpacked past its hash; only those that are read stay in memory. Throws what is
 * wrong with it, to follow a colon: no ZIP, a path that leads out of it, a link, a name twice, more than 20,000 files or
 * 1 GB, or a file that is not as long as it says. [Q1]
 */
export async function bundleFiles(
  file: string,
  limits: BundleLimits = LIMITS,
): Promise<ReadonlyMap<string, BundleFile>> {
  const entries = await entriesOf(file, limits);
  const zip = await yauzl.openPromise(file, { autoClose: false });
  const files = new Map<string, BundleFile>();
  let kept = 0;
  try {
    for (const [name, entry] of entries) {
      const hash = createHash('sha256');
      const pieces: Buffer[] | null = isRead(name) ? [] : null;
      // yauzl ends a file that unpacks to more than it says of itself, so the sizes that were added up hold.
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        hash.update(piece);
        if (pieces === null) continue;
        kept += piece.length;
        if (kept > limits.keptBytes) throw new NotUnpacked(`its record is larger than ${megabytes(limits.keptBytes)}`);
        pieces.push(piece);
      }
      const bytes = pieces === null ? null : Buffer.concat(pieces);
      files.set(name, {
        ...{ sha256: hash.digest('hex'), size: entry.uncompressedSize, bytes },
        pieces: () => piecesOf(file, entry),
      });
    }
  } finally {
    zip.close();
  }
  return files;
}

/** What the ZIP says of its files, before any of them is unpacked. */
async function entriesOf(file: string, limits: BundleLimits): Promise<ReadonlyMap<string, Entry>> {
  // yauzl refuses absolute paths and `..` by itself, those of Windows too.
  const zip = await yauzl.openPromise(file);
  const entries = new Map<string, Entry>();
  let bytes = 0;
  try {
    if (zip.entryCount > limits.files) throw new NotUnpacked(`more than ${limits.files} files are in it`);
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (name.endsWith('/')) continue;
      if (isLink(entry)) throw new NotUnpacked(`${name} is a link, and a bundle has none`);
      if (entries.has(name)) throw new NotUnpacked(`${name} is in it twice`);
      bytes += entry.uncompressedSize;
      if (bytes > limits.bytes) throw new NotUnpacked(`unpacked it is larger than ${megabytes(limits.bytes)}`);
      entries.set(name, entry);
    }
  } finally {
    zip.close();
  }
  return entries;
}

async function* piecesOf(file: string, entry: Entry): AsyncGenerator<Buffer> {
  const zip = await yauzl.openPromise(file, { autoClose: false });
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) yield piece;
  } finally {
    zip.close();
  }
}

/** As programs of Unix write it, whatever the bytes of the file say. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function megabytes(bytes: number): string {
  return bytes === 1024 ** 3 ? '1 GB' : `${Math.round(bytes / 1024 ** 2)} MB`;
}
