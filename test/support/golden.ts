import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { READER_NAMES, type ReaderChoice } from '@domain/reports/readers';
import { expect } from 'vitest';

const folder = path.join(import.meta.dirname, '../fixtures/golden/readers');

/** Cases whose report for each reader is kept: in which zone, and whose pack the vendor's is. */
export const GOLDEN_CASES = [
  ['office365-2012', 'America/New_York', 'microsoft'],
  ['osm-henet-2024', 'Europe/London', 'henet'],
  ['kaseya-2021', 'America/New_York', 'kaseya'],
] as const;

/** Every reader; the one that is a party is this vendor. */
export function readersWith(vendor: string): readonly ReaderChoice[] {
  return READER_NAMES.map((kind): ReaderChoice => ({ kind, partyId: kind === 'vendor' ? vendor : null }));
}

/** Holds a text against the golden file of that name. */
export function expectGolden(text: string, name: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  // Written anew with HOLDLINE_GOLDEN=write, and read by a person before it is kept.
  if (process.env.HOLDLINE_GOLDEN === 'write') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
