import { ok } from '@domain/kernel/result';
import { type Asked, type Command, type ExitCode, must } from './command';
import { tellVerified, type VerifiedRecord, verifiedRecord } from './verified-record';
import { verifyBundle } from './verify-bundle';

/** Reads records again from the disk, or a bundle, and checks every hash, chain and witness; says what nothing vouches for. [J4] */
export const verifyCommand: Command = {
  usage: '[INCIDENT|BUNDLE] [--json]',
  does: 'Checks every hash of one record, of all, or of a bundle (a ZIP file).',
  names: { min: 0, max: 1 },
  options: [],
  async run(asked) {
    const [name] = asked.names;
    if (name !== undefined && /\.zip$/i.test(name)) return verifyBundle(asked, name);
    const records = must(asked, await recordsAsked(asked));
    if ('exitCode' in records) return records.exitCode;
    const checked: VerifiedRecord[] = [];
    for (const { store, incidentId } of records.value) checked.push(await verifiedRecord(store, incidentId));
    if (asked.json) asked.say(JSON.stringify(checked, null, 2));
    const codes = checked.map((one): ExitCode => tellVerified(asked, one));
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
