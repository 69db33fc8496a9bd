import path from 'node:path';
import type { Failure } from '@contract/failure';
import type { VendorFile } from '@contract/vendor-file';
import { err, ok, type Result } from '@domain/kernel/result';
import { decodeText } from './decode-text';
import { readBytes } from './read-bytes';
import { readVcards } from './read-vcards';
import { readVendorTable } from './read-vendor-table';

/** 10,000 vendors with everything about them have some 20 MB. */
const MAX_BYTES = 50 * 1024 * 1024;

/** A file with vendors, CSV or vCard, whole, or why not in one sentence that begins with its name. [B3, X3] */
export async function readVendorFile(file: string): Promise<Result<VendorFile, Failure>> {
  const bytes = await readBytes(file, MAX_BYTES);
  if (!bytes.ok) return bytes;
  const name = path.basename(file);
  const { text, encoding } = decodeText(bytes.value);
  const isCards = /^\s*BEGIN:VCARD/i.test(text);
  const content = isCards ? readVcards(text) : readVendorTable(text);
  if (!content.ok) return err({ code: 'vendors-refused', sentence: `${name}: ${content.error}`, field: null });
  return ok({ name, encoding, content: content.value });
}
