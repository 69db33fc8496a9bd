import type { EvidenceFile } from '@domain/incident/evidence.decide';
import type { Instant } from '@domain/kernel/instant';

export type { EvidenceFile };

/** Largest file that becomes evidence: a long screen recording does not, and every copy of the data folder carries it. */
export const MAX_EVIDENCE_BYTES = 50 * 1024 * 1024;

/** What a file became that was dropped or pasted: it lies in the incident's folder, and no entry speaks of it yet. [L8] */
export interface AddedEvidence {
  readonly file: EvidenceFile;
  /** What the mail says, where the file is one. */
  readonly mail: MailWords | null;
}

/** A mail as words, made safe to show; nothing that it names was fetched. [L8, X2] */
export interface MailWords {
  readonly from: string | null;
  readonly subject: string | null;
  /** Its own Date; null where it has none that can be read. */
  readonly sentAt: Instant | null;
  /** `+0200`, as the mail said it; null where it named no offset. */
  readonly offset: string | null;
  /** Plain sentences where the Date is missing, unreadable or unlikely, or where the mail could not be read whole. */
  readonly dateNote: string | null;
  /** Plain words, never HTML. */
  readonly text: string;
  /** Names of the files inside the mail. They stay inside it. */
  readonly attachments: readonly string[];
}

/** The file on the disk, compared with its SHA-256. */
export type EvidenceState = 'whole' | 'altered' | 'missing';

/** How a file comes from the preload script: as a path that the system vouches for, or as bytes where it has none. */
export type EvidenceSource =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array };

/** Where a picture among the evidence is served for `<img>`: only pictures, and only while their bytes are unchanged. */
export function evidenceAddress(incidentId: string, sha256: string): string {
  return `app://holdline/evidence/${incidentId}/${sha256}`;
}

/** Said wherever a file is larger than the limit. [X3] */
export function evidenceTooLarge(name: string): string {
  return `${name} is larger than 50 MB, which is more than evidence may be; cut it down or pack it, or keep it elsewhere and log where.`;
}
