import { isRemoved } from '@domain/incident/evidence';
import type { Incident } from '@domain/incident/incident';
import { values } from '@domain/kernel/sorted-list';
import type { DiskFaults } from '@domain/reports/report-context';
import type { EvidenceFolder } from '../record/evidence-folder';

/**
 * Which files of evidence the disk does not have as they were attached. Each is read to its end, because a changed file has
 * the size and the name of the one that was attached. Rejects with the disk's error. [L8]
 */
export async function diskFaults({ evidence }: Incident, folder: Pick<EvidenceFolder, 'check'>): Promise<DiskFaults> {
  const faults = new Map<string, 'missing' | 'altered'>();
  const attached = [...values(evidence.byId)].filter((one) => !isRemoved(one));
  for (const sha256 of new Set(attached.map((one) => one.sha256))) {
    const state = await folder.check(sha256);
    if (state !== 'whole') faults.set(sha256, state);
  }
  return faults;
}
