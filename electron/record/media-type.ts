import { fileTypeFromBuffer } from 'file-type';

/** Enough to tell every kind that `file-type` knows, and text from what is none. */
export const HEAD_BYTES = 64 * 1024;

const UNKNOWN = 'application/octet-stream';

/**
 * What a file is, as its first bytes say. Text comes before the signatures, because some of those are two letters that
 * a log may begin with; HTML and SVG are text, and nothing else. [L8]
 */
export async function mediaTypeOf(bytes: Uint8Array): Promise<string> {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (isText(head)) return startsWith(head, '%PDF-') ? 'application/pdf' : 'text/plain';
  try {
    return (await fileTypeFromBuffer(head))?.mime ?? UNKNOWN;
  } catch {
    // A signature with nonsense behind it: the bytes are kept all the same, and nobody opens them.
    return UNKNOWN;
  }
}

function isText(head: Uint8Array): boolean {
  if (hasUtf16Mark(head)) return true;
  try {
    // Only where the file goes on may its last character be cut.
    const stream = head.byteLength === HEAD_BYTES;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream });
    return !NOT_IN_TEXT.test(text);
  } catch {
    return false;
  }
}

// Escape and form feed stand in logs of terminals and printers.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const NOT_IN_TEXT = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

function hasUtf16Mark([first, second, third, fourth]: Uint8Array): boolean {
  const isUtf32 = third === 0 && fourth === 0;
  return !isUtf32 && ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff));
}

function startsWith(head: Uint8Array, ascii: string): boolean {
  return (
    Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, ascii.length)).toString('latin1') === ascii
  );
}
