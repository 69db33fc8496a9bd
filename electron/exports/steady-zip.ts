import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { ZipFile } from 'yazl';

export interface ZippedFile {
  /** Its path inside, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Files as a ZIP whose bytes depend on their names and bytes alone: every file is dated 1 January 1980, by the fields of
 * the old DOS stamp, which know no zone. [R5]
 */
export async function steadyZip(files: readonly ZippedFile[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, bytes } of files) {
    zip.addBuffer(Buffer.from(bytes), name, { mtime: EPOCH, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** A ZIP that a library made, such as a DOCX, with the hour of making taken out. `change` may replace a file's bytes. [R5] */
export async function steadied(
  zipped: Uint8Array,
  change: (file: ZippedFile) => Uint8Array = ({ bytes }) => bytes,
): Promise<Uint8Array> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(zipped));
  const files: ZippedFile[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const file = { name: entry.fileName, bytes: await buffer(await zip.openReadStreamPromise(entry)) };
    files.push({ name: file.name, bytes: change(file) });
  }
  return steadyZip(files);
}

/** Local fields on purpose: the DOS stamp is made of them, so that they are the same in every zone. */
const EPOCH = new Date(1980, 0, 1);
