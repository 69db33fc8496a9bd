import { crc32 } from 'node:zlib';

/** One file of a ZIP as it is written down there, true or not. */
export interface ZipEntry {
  readonly name: string;
  /** As they lie in the file. */
  readonly bytes?: Uint8Array;
  /** 8: `bytes` are deflated; no program knows 99. */
  readonly method?: 0 | 8 | 99;
  readonly isEncrypted?: boolean;
  /** What the file says of itself unpacked; that of `bytes` unless another is said. */
  readonly size?: number;
  /** The rights that a program of Unix notes; a link is 0o120777. */
  readonly mode?: number;
}

/** A ZIP that no library would write: names, sizes and links as they are given, in the 64-bit form for very many files. */
export function hostileZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { bytes = Buffer.of(), mode = 0o100644 } = entry;
    const name = Buffer.from(entry.name);
    const common = commonFields(entry, bytes, name);
    const local = Buffer.concat([number(0x04034b50, 4), common, name, bytes]);
    const rest = [number(0, 2), number(0, 2), number(0, 2), number((mode << 16) >>> 0, 4), number(offset, 4), name];
    directory.push(Buffer.concat([number(0x02014b50, 4), number(0x031e, 2), common, ...rest]));
    parts.push(local);
    offset += local.byteLength;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endOf(entries.length, central.byteLength, offset)]);
}

/** From the version that is needed up to the length of the extra field, alike in both headers. */
function commonFields({ method = 0, isEncrypted = false, size }: ZipEntry, bytes: Uint8Array, name: Buffer): Buffer {
  const sizes = [number(bytes.byteLength, 4), number(size ?? bytes.byteLength, 4)];
  const head = [
    number(20, 2),
    number(isEncrypted ? 0x0801 : 0x0800, 2),
    number(method, 2),
    number(0, 2),
    number(0x21, 2),
  ];
  return Buffer.concat([...head, number(crc32(bytes), 4), ...sizes, number(name.byteLength, 2), number(0, 2)]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const isLarge = count >= 0xffff;
  const said = isLarge ? 0xffff : count;
  const end = [number(0x06054b50, 4), number(0, 4), number(said, 2), number(said, 2)];
  const last = Buffer.concat([...end, number(size, 4), number(offset, 4), number(0, 2)]);
  if (!isLarge) return last;
  const counts = [number(count, 8), number(count, 8), number(size, 8), number(offset, 8)];
  const large = [number(0x06064b50, 4), number(44, 8), number(0x2d, 2), number(0x2d, 2), number(0, 8), ...counts];
  const locator = [number(0x07064b50, 4), number(0, 4), number(offset + size, 8), number(1, 4)];
  return Buffer.concat([...large, ...locator, last]);
}

function number(value: number, length: 2 | 4 | 8): Buffer {
  const bytes = Buffer.alloc(length);
  if (length === 8) bytes.writeBigUInt64LE(BigInt(value));
  else bytes.writeUIntLE(value, 0, length);
  return bytes;
}
