import type { FileFormat } from '@contract/export';
import { partyIdSchema } from '@domain/kernel/ids';
import { READER_NAMES, type ReaderChoice, readers } from '@domain/reports/readers';
import type { Reader } from '@domain/reports/visibility';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Canary, canaries } from '../support/canaries';
import { exported, PLAIN_FORMATS, TEXT_FORMATS, textIn } from '../support/formats';
import { KESTREL, NORTHLINE, roomWith } from '../support/incident-scenario';
import { isRandom, propertyOptions } from '../support/property';

const CHOICES: readonly ReaderChoice[] = [
  ...READER_NAMES.filter((kind) => kind !== 'vendor').map((kind) => ({ kind, partyId: null })),
  ...[NORTHLINE, KESTREL].flatMap((id) => [
    { kind: 'vendor' as const, partyId: partyIdSchema.parse(id) },
    { kind: 'claim' as const, partyId: partyIdSchema.parse(id) },
  ]),
];

function maySee(reader: Reader, { audiences }: Canary): boolean {
  // Null is the default of its kind, which is never for customers or the public, and here may be the vendor's own.
  return reader === 'war-room' || audiences === null || audiences.some((audience) => reader.has(audience));
}

async function looksFor(formats: readonly FileFormat[], runs: number, atRandom: number): Promise<number> {
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(canaries, async (drawn) => {
      const room = roomWith(drawn.flatMap(({ events }) => events));
      for (const choice of CHOICES) {
        const reader = readers[choice.kind].sees(choice.partyId);
        const unseen = drawn.map(({ canary }) => canary).filter((canary) => !maySee(reader, canary));
        hidden += unseen.length;
        for (const format of formats) {
          const text = await textIn(await exported(room, format, choice));
          for (const { word } of unseen) expect(text, `${choice.kind} ${format}`).not.toContain(word);
        }
      }
    }),
    propertyOptions(runs, atRandom),
  );
  return hidden;
}

const timeout = isRandom ? 3_600_000 : 120_000;

it('[R3, L7] no reader finds a word that is not for them, in any format of text', { timeout }, async () => {
  expect(await looksFor(TEXT_FORMATS, 40, 2_000)).toBeGreaterThan(100);
});

it('[R3, L7] nor in the files that a word processor and a spreadsheet open', { timeout }, async () => {
  const formats = PLAIN_FORMATS.filter((format) => !TEXT_FORMATS.includes(format));
  expect(await looksFor(formats, 20, 2_000)).toBeGreaterThan(50);
});

it('[R1, R3] whoever may read a word finds it: the full record and the review miss nothing of the log', async () => {
  await fc.assert(
    fc.asyncProperty(canaries, async (drawn) => {
      const room = roomWith(drawn.flatMap(({ events }) => events));
      const text = await textIn(await exported(room, 'md'));
      for (const { canary } of drawn) if (canary.kind === 'entry') expect(text).toContain(canary.word);
    }),
    propertyOptions(40),
  );
});
