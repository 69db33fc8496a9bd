import { instantSchema } from '@domain/kernel/instant';
import { expect, it } from 'vitest';
import { emptyDraft } from '../../../renderer/features/capture/capture-draft';
import { capturePlan, readingContext } from '../../../renderer/features/capture/capture-plan';
import { saidAt } from '../../../renderer/features/capture/grammar/split-lines';
import { namedParties } from './parties';

const now = instantSchema.parse('2026-11-21T14:40:00.000Z');
const context = { now, zone: 'Europe/London', parties: namedParties(['Northline']) };

/** Reads a text as one key does: the moment that it is said from, and the plan. In milliseconds. */
function costOfKey(text: string): number {
  const reading = readingContext(emptyDraft, context);
  const began = performance.now();
  saidAt({ text: text.slice(0, -1), saidAt: now }, text, 'auto', reading);
  capturePlan({ ...emptyDraft, text }, context);
  return performance.now() - began;
}

it('[L10] a pasted table of times does not hold up the keys', () => {
  costOfKey('/call @Northline 14:32 Priya: crew by 15:00');
  // Took ten seconds a key; the limit leaves room for a machine under load.
  expect(costOfKey(`14:05 ${'14:05 '.repeat(3000)}\n`.repeat(100))).toBeLessThan(2500);
});

it('[L10] a megabyte behind a time does not hold up the keys', () => {
  costOfKey('/call @Northline 14:32 Priya: crew by 15:00');
  expect(costOfKey(`${'. '.repeat(700)}by 17:00 ${'1 '.repeat(500_000)}`)).toBeLessThan(1000);
});

it.each([
  ['one word', 'x'.repeat(1_000_000)],
  ['one name', `@${'x'.repeat(1_000_000)}`],
  ['one reference', `#${'9'.repeat(1_000_000)}`],
  ['one number behind /promise', `/promise ${'1'.repeat(1_000_000)}`],
  ['capital letters before a colon', `/call ${'A'.repeat(19_000)}: x`],
])('[L10] %s of a megabyte does not hold up the keys', (_what, text) => {
  costOfKey('/call @Northline 14:32 Priya: crew by 15:00');
  expect(costOfKey(text)).toBeLessThan(1000);
});
