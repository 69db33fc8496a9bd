/** Text and how its bytes were read, in words for the person who has to judge whether the accents are right. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/**
 * Text of a spreadsheet or address book, whatever program wrote it: UTF-8 and UTF-16 by their mark, UTF-16 without one
 * by where its zero bytes lie, else UTF-8, and what is none is Windows-1252, which Excel still writes. [B3]
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be');
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  const zeros = isMarked ? null : zeroBytes(bytes);
  if (zeros !== null) return utf16(bytes, zeros);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}

function utf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): DecodedText {
  return { text: new TextDecoder(label).decode(bytes), encoding: 'UTF-16' };
}

/** Western text in UTF-16 has a zero in nearly every second byte; which half of them says the order. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 2000);
  const half = Math.floor(start.length / 2);
  const even = start.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = start.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (half < 2) return null;
  if (odd > half * 0.6 && even === 0) return 'utf-16le';
  return even > half * 0.6 && odd === 0 ? 'utf-16be' : null;
}
