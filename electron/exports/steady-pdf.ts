import type { Instant } from '@domain/kernel/instant';

/**
 * A printed PDF with the hour of printing replaced by the moment of the report, digit for digit, so that every offset in the
 * file still fits. [R5]
 */
export function steadyPdf(pdf: Uint8Array, asOf: Instant): Uint8Array {
  // One character for each byte, both ways.
  const text = Buffer.from(pdf).toString('latin1');
  const digits = asOf.slice(0, 19).replaceAll(/\D/g, '');
  return Buffer.from(text.replaceAll(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${digits}`), 'latin1');
}
