import {
  type AddedEvidence,
  type EvidenceSource,
  type EvidenceState,
  MAX_EVIDENCE_BYTES,
  type MailWords,
} from '@contract/evidence';
import type { Outcome } from '@contract/window-api';
import { type Evidence, isRemoved } from '@domain/incident/evidence';
import type { Instant } from '@domain/kernel/instant';
import { err, ok } from '@domain/kernel/result';
import { get } from '@domain/kernel/sorted-list';
import { bytesSource, fileSource } from '../files/byte-source';
import { writeWholeFile } from '../files/write-whole-file';
import type { ByteSource } from '../record/evidence-folder';
import { endingOf } from '../record/evidence-kinds';
import { mediaTypeOf } from '../record/media-type';
import { safeFileName } from '../record/safe-file-name';
import {
  evidenceRemoved,
  evidenceUnknown,
  folderNotRead,
  notAdded,
  notAFile,
  notCopied,
  notRead,
  notWhole,
  recordReadOnly,
} from './evidence-failures';
import type { OpenIncident } from './open-incident';
import type { ChoosePlace } from './save-report';

/** Reads a mail, off the main thread; null for bytes that are none. */
export type ReadMail = (bytes: Uint8Array, now: Instant) => Promise<MailWords | null>;

/** Shows a copy of a file in the program that the system has for it. */
export type OpenCopy = (file: {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}) => Promise<Outcome<null>>;

/** Copies a file into the incident's folder; answers what it is, and what it says where it is a mail. [L8] */
export async function addEvidence(
  incident: OpenIncident,
  source: EvidenceSource,
  { readMail, now }: { readonly readMail: ReadMail; readonly now: () => Instant },
): Promise<Outcome<AddedEvidence>> {
  const name = safeFileName(source.name);
  if (incident.readOnly) return err(recordReadOnly(name));
  let bytes: ByteSource | null;
  try {
    bytes = 'path' in source ? await fileSource(source.path, name) : bytesSource(source.bytes, name);
  } catch (cause) {
    return err(notRead(name, cause));
  }
  if (bytes === null) return err(notAFile(name));
  const added = await incident.evidence.add(bytes, MAX_EVIDENCE_BYTES);
  if (!added.ok) return err(notAdded(name, added.error));

  const { sha256, head } = added.value;
  const mail = endingOf(name) === 'eml' ? await mailIn(incident, sha256, readMail, now()) : null;
  const mediaType = mail === null ? await mediaTypeOf(head) : 'message/rfc822';
  return ok({ file: { sha256, name, bytes: added.value.bytes, mediaType }, mail });
}

/** Compares a file on the disk with its hash. [L8] */
export async function checkEvidence(incident: OpenIncident, sha256: string): Promise<Outcome<EvidenceState>> {
  try {
    return ok(await incident.evidence.check(sha256));
  } catch (cause) {
    return err(folderNotRead(cause));
  }
}

/** Hands a whole file to the program that the system has for it; which kinds, the opener decides. [L8] */
export async function openEvidence(
  incident: OpenIncident,
  evidenceId: string,
  openCopy: OpenCopy,
): Promise<Outcome<null>> {
  const found = evidenceNamed(incident, evidenceId);
  if (!found.ok) return found;
  const bytes = await bytesOf(incident, found.value);
  if (!bytes.ok) return bytes;
  return openCopy({ ...found.value, bytes: bytes.value, mediaType: await mediaTypeOf(bytes.value) });
}

/** Saves a copy under the name that the file came with, at the place that the person chooses. [L8] */
export async function saveEvidence(
  incident: OpenIncident,
  evidenceId: string,
  choosePlace: ChoosePlace,
): Promise<Outcome<{ readonly path: string } | null>> {
  const found = evidenceNamed(incident, evidenceId);
  if (!found.ok) return found;
  const bytes = await bytesOf(incident, found.value);
  if (!bytes.ok) return bytes;
  const path = await choosePlace(found.value.name);
  if (path === null) return ok(null);
  try {
    await writeWholeFile(path, bytes.value);
    return ok({ path });
  } catch (cause) {
    return err(notCopied(path, cause));
  }
}

async function mailIn(
  { evidence }: OpenIncident,
  sha256: string,
  readMail: ReadMail,
  now: Instant,
): Promise<MailWords | null> {
  // From the kept copy, so that the words are those of the bytes whose hash is shown.
  const kept = await evidence.read(sha256, MAX_EVIDENCE_BYTES).catch(() => null);
  return kept?.state === 'whole' ? readMail(kept.bytes, now) : null;
}

/** Its name made safe once more: another writer's record may say anything. */
function evidenceNamed({ state }: OpenIncident, evidenceId: string): Outcome<Evidence> {
  const evidence = get(state.evidence.byId, evidenceId);
  if (evidence === undefined) return err(evidenceUnknown);
  return isRemoved(evidence) ? err(evidenceRemoved) : ok({ ...evidence, name: safeFileName(evidence.name) });
}

async function bytesOf({ evidence }: OpenIncident, { sha256, name }: Evidence): Promise<Outcome<Uint8Array>> {
  try {
    const read = await evidence.read(sha256, MAX_EVIDENCE_BYTES);
    return read.state === 'whole' ? ok(read.bytes) : err(notWhole(name, read.state));
  } catch (cause) {
    return err(folderNotRead(cause));
  }
}
