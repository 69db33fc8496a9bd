import { truncate } from 'node:fs/promises';
import type { FileSystem, WritableFile } from '../../electron/record/file-system';

export interface Fault {
  /** Counting from 1 over all calls that change something on the disk. */
  readonly atCall: number;
  /**
   * An errno name; `SHORT` takes half the bytes of a write and says so, `LOST` takes none of
   * them and says so; `DROPPED` lets a dataSync fail and the bytes it was for vanish, as the kernel may.
   */
  readonly error: string;
  /** Counts and fails only calls of this name. */
  readonly call?: string;
  /** Every call from there on, not only that one. */
  readonly isLasting?: boolean;
}

export interface FaultyFileSystem extends FileSystem {
  /** Calls so far that change something. */
  readonly calls: readonly string[];
  fail(fault: Fault | null): void;
}

/** A real file system whose k-th changing call fails. A failed dataSync leaves the bytes in the file, as a disk may. */
export function faultyFileSystem(below: FileSystem): FaultyFileSystem {
  const calls: string[] = [];
  let fault: Fault | null = null;
  let counted = 0;

  function hit(call: string): string | null {
    calls.push(call);
    if (fault === null || (fault.call ?? call) !== call) return null;
    counted += 1;
    const isHit = fault.isLasting === true ? counted >= fault.atCall : counted === fault.atCall;
    return isHit ? fault.error : null;
  }

  async function guard<T>(call: string, run: () => Promise<T>): Promise<T> {
    const error = hit(call);
    if (error !== null) throw diskError(error, call);
    return run();
  }

  function wrap(file: WritableFile, path: string): WritableFile {
    let synced = 0;
    let size = 0;
    return {
      async write(bytes) {
        const error = hit('write');
        if (error === 'SHORT') return file.write(bytes.subarray(0, bytes.byteLength >> 1));
        if (error === 'LOST') return 0;
        if (error !== null) throw diskError(error, 'write');
        size += bytes.byteLength;
        return file.write(bytes);
      },
      async dataSync() {
        const error = hit('dataSync');
        if (error === 'DROPPED') await truncate(path, synced);
        if (error !== null) throw diskError(error, 'dataSync');
        synced = size;
        await file.dataSync();
      },
      async close() {
        // The descriptor goes either way, so that tests leave none open.
        const error = hit('close');
        await file.close();
        if (error !== null) throw diskError(error, 'close');
      },
    };
  }

  return {
    ...below,
    calls,
    fail(next) {
      fault = next;
      calls.length = 0;
      counted = 0;
    },
    makeFolder: (path) => guard('makeFolder', () => below.makeFolder(path)),
    createFile: (path) => guard('createFile', async () => wrap(await below.createFile(path), path)),
    syncFolder: (path) => guard('syncFolder', () => below.syncFolder(path)),
    rename: (from, to) => guard('rename', () => below.rename(from, to)),
    remove: (path) => guard('remove', () => below.remove(path)),
    removeFolder: (path) => guard('removeFolder', () => below.removeFolder(path)),
  };
}

export function diskError(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: ${call}`), {
    code: ['SHORT', 'LOST', 'DROPPED'].includes(code) ? 'EIO' : code,
  });
}
