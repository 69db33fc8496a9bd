import type { EvidenceFile } from '@contract/evidence';
import type { Failure } from '@contract/failure';
import type { IncidentCommand } from '@domain/incident/decide';
import type { EvidenceFolder } from '../record/evidence-folder';
import { folderNotRead, notInFolder } from './evidence-failures';

/** Why a command may not name its files; null when all of them lie in the incident's folder, as long as it says. [L8] */
export async function namedFilesFault(evidence: EvidenceFolder, command: IncidentCommand): Promise<Failure | null> {
  const files = filesNamed(command);
  if (files.length === 0) return null;
  try {
    const sizes = await evidence.sizes();
    const absent = files.find(({ sha256, bytes }) => sizes.get(sha256) !== bytes);
    return absent === undefined ? null : notInFolder(absent.name);
  } catch (cause) {
    return folderNotRead(cause);
  }
}

function filesNamed(command: IncidentCommand): readonly EvidenceFile[] {
  switch (command.type) {
    case 'LogEntry':
      return command.evidence;
    case 'AttachEvidence':
      return command.files;
    case 'ImportEntries':
      return command.entries.flatMap(({ evidence }) => evidence);
    default:
      return [];
  }
}
