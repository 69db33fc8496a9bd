import type { Instant } from '@domain/kernel/instant';
import { readCaseFile } from '../imports/read-case-file';

/** The last moment that a case file knows: its end, or the latest row; null where it cannot be read. [R5] */
export async function latestMoment(file: string): Promise<Instant | null> {
  const read = await readCaseFile(file);
  if (!read.ok) return null;
  const { as_of, resolved_at, mitigated_at, started_at, timeline } = read.value;
  const moments = [as_of, resolved_at, mitigated_at, started_at, ...timeline.map((row) => row.at)];
  return moments.reduce<Instant | null>(
    (latest, at) => (at !== null && (latest === null || at > latest) ? at : latest),
    null,
  );
}
