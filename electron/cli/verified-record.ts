import { redactedEventIds } from '../incidents/redacted-words';
import type { RecordStore, VerifyReport } from '../record/record-store';
import type { Asked, ExitCode } from './command';
import { tellFindings } from './tell-findings';

export interface VerifiedRecord {
  readonly incidentId: string;
  readonly report: VerifyReport;
}

/** Reads a record again from its disk and checks every hash, chain and witness. [J4] */
export async function verifiedRecord(store: RecordStore, incidentId: string): Promise<VerifiedRecord> {
  const record = await store.open(incidentId);
  try {
    return { incidentId, report: await record.verify({ redacted: redactedEventIds(record.commits) }) };
  } finally {
    await record.close();
  }
}

/** Says what was found, and what nothing vouches for; the exit code that it ends with. [J3, J4] */
export function tellVerified(asked: Asked, { incidentId, report }: VerifiedRecord): ExitCode {
  const blanked = report.redactedLines.length;
  const redacted = blanked === 0 ? '' : `, ${blanked} with words removed for good`;
  const state = report.isSound ? 'sound' : 'NOT SOUND';
  const lines = [
    `${incidentId}: ${state}, ${report.lineCount} lines${redacted}`,
    ...report.segments.map(({ file, lineCount, witnessedUpTo }) => {
      const open = lineCount - Math.min(lineCount, witnessedUpTo);
      const vouched = open === 0 ? 'all of them witnessed elsewhere' : `the last ${open} witnessed by nothing else`;
      return `  ${file}: ${lineCount} lines, ${vouched}`;
    }),
  ];
  if (!asked.json) for (const line of lines) asked.say(line);
  return tellFindings(asked, report.findings);
}
