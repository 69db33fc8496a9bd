import { err, ok, type Result } from '@domain/kernel/result';
import { z } from 'zod';
import type { RecordFile } from './record-file';

const id = z.string().regex(/^[0-9a-z][0-9a-z-]{0,63}$/);
const shape = z.object({
  format: z.literal('holdline-record'),
  version: z.literal(1),
  incidentId: id,
  segments: z.array(
    z.object({
      file: z.string().regex(/^[0-9a-z][0-9a-z-]{0,63}\.jsonl$/),
      lines: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])),
    }),
  ),
});

/** Whether a text says of itself that it is an exported record. */
export function isRecordJson(text: string): boolean {
  return /^\s*\{\s*"format":\s*"holdline-record"/.test(text);
}

/** An exported record back to its files, byte for byte; or where it is not one. Its lines are checked when they are taken in. */
export function readRecordJson(text: string): Result<RecordFile, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err('it is not whole JSON.');
  }
  const read = shape.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return err(`${issue?.path.join('.') ?? 'it'} is not as an exported record has it.`);
  }
  const { incidentId, segments } = read.data;
  const files = segments.map(({ file, lines }) => ({
    name: file,
    bytes: Buffer.from(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')),
  }));
  return ok({ incidentId, isPractice: false, segments: files, evidence: [] });
}
