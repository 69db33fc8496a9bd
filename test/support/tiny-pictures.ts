/** Beginnings of pictures, as far as they say what they are and how large. */

export function png(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  return Buffer.concat([header, number(width, 4), number(height, 4), Buffer.from('0802000000', 'hex')]);
}

export function gif(width: number, height: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  return Buffer.concat([Buffer.from('GIF89a'), size, Buffer.alloc(3)]);
}

/** With a comment, as cameras put many before the frame. */
export function jpeg(width: number, height: number): Buffer {
  const comment = Buffer.from('fffe0006c0c0c0c0', 'hex');
  const frame = [Buffer.from('ffc2001108', 'hex'), number(height, 2), number(width, 2)];
  return Buffer.concat([Buffer.from('ffd8', 'hex'), comment, ...frame, Buffer.alloc(12)]);
}

function number(value: number, length: 2 | 4): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
}
