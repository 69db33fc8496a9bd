import { ok } from '@domain/kernel/result';
import { redactedEventIds } from '../incidents/redacted-words';
import type { RecordStore, VerifyReport } from '../record/record-store';
import { type Asked, type Command, type ExitCode, must } from './command';
import { tellFindings } from './tell-findings';

interface Checked {
  readonly incidentId: string;
  readonly report: VerifyReport;
}

/** Reads records again from the disk and checks every hash, chain and witness; says what nothing vouches for. [J4] */
export const verifyCommand: Command = {
  usage: '[INCIDENT] [--json]',
  does: 'Checks every hash of one record, or of all.',
  names: { min: 0, max: 1 },
  options: [],
  async run(asked) {
    const records = must(asked, await recordsAsked(asked));
    if ('exitCode' in records) return records.exitCode;
    const checked: Checked[] = [];
    for (const { store, incidentId } of records.value) checked.push(await verified(store, incidentId));
    if (asked.json) asked.say(JSON.stringify(checked, null, 2));
    const codes = checked.map((one): ExitCode => {
      if (!asked.json) for (const line of linesOf(one)) asked.say(line);
      return tellFindings(asked, one.report.findings);
    });
    if (checked.length === 0 && !asked.json) asked.say('No records.');
    return codes.includes(1) ? 1 : 0;
  },
};

async function recordsAsked({ names: [name], workspace }: Asked) {
  const all = await Promise.all(
    [workspace.stores.real, workspace.stores.practice].map(async (store) =>
      (await store.list()).map((incidentId) => ({ store, incidentId })),
    ),
  );
  const records = all.flat();
  // A record that cannot be opened has no reference, and is what one would want to verify.
  if (name === undefined || records.some(({ incidentId }) => incidentId === name)) {
    return ok(records.filter(({ incidentId }) => name === undefined || incidentId === name));
  }
  const opened = await workspace.open(name);
  return opened.ok ? ok(records.filter(({ incidentId }) => incidentId === opened.value.incident.id)) : opened;
}

async function verified(store: RecordStore, incidentId: string): Promise<Checked> {
  const record = await store.open(incidentId);
  try {
    return { incidentId, report: await record.verify({ redacted: redactedEventIds(record.commits) }) };
  } finally {
    await record.close();
  }
}

function linesOf({ incidentId, report }: Checked): readonly string[] {
  const blanked = report.redactedLines.length;
  const redacted = blanked === 0 ? '' : `, ${blanked} with words removed for good`;
  const state = report.isSound ? 'sound' : 'NOT SOUND';
  return [
    `${incidentId}: ${state}, ${report.lineCount} lines${redacted}`,
    ...report.segments.map(({ file, lineCount, witnessedUpTo }) => {
      const open = lineCount - Math.min(lineCount, witnessedUpTo);
      const vouched = open === 0 ? 'all of them witnessed elsewhere' : `the last ${open} witnessed by nothing else`;
      return `  ${file}: ${lineCount} lines, ${vouched}`;
    }),
  ];
}
