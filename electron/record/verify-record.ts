import type { Finding } from '@domain/record/envelope';
import { finding } from './findings';
import { createRecordReader, type RecordReaderOptions } from './record-reader';
import type { SegmentReport, VerifyOptions, VerifyReport } from './record-store';
import type { ReadLine } from './segment';
import { checkWitness } from './witnesses';

/** Reads a record's folder from the disk, trusting nothing remembered, and says all that can be said of it. [J4] */
export async function verifyRecord(options: RecordReaderOptions, ask: VerifyOptions): Promise<VerifyReport> {
  const reader = createRecordReader(options);
  const lines = (await reader.readNew())?.lines ?? [];
  const segments = reader.segments;
  const outside = (ask.witnesses ?? []).flatMap((witness) => checkWitness(witness, segments, reader.witnessed));
  const findings: Finding[] = [...reader.findings, ...outside];
  if (ask.redacted !== undefined) findings.push(...checkRedactions(lines, ask.redacted));
  return {
    isSound: findings.every(({ severity }) => severity === 'note'),
    findings,
    segments: [...segments.values()].map((segment): SegmentReport => {
      const { file, device, goodLines, head } = segment;
      return { file, device, lineCount: goodLines, head, witnessedUpTo: reader.witnessed.get(segment.id) ?? 0 };
    }),
    redactedLines: lines.filter((line) => line.isRedacted).map(({ file, line, byte }) => ({ file, line, byte })),
    lineCount: lines.length,
    heads: reader.heads,
  };
}

/** Blanked words need a redaction that names them, and the other way round. [L5b] */
function checkRedactions(lines: readonly ReadLine[], redacted: ReadonlySet<string>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const line of lines) {
    for (const event of line.commit.events) {
      const isNamed = redacted.has(event.id);
      if (event.redacted === true && !isNamed) findings.push(finding('blanked-without-redaction', line, event.id));
      if (event.redacted !== true && isNamed) findings.push(finding('redaction-pending', line, line.commit.by.device));
    }
  }
  return findings;
}
