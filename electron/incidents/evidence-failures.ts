import { evidenceTooLarge } from '@contract/evidence';
import type { Failure } from '@contract/failure';
import { diskReason } from '../files/disk-sentence';
import type { EvidenceFailure, ReadFile } from '../record/evidence-folder';

const again = 'What you typed is still here; try again.';

/** Why a file did not become evidence: what, where, what to do. [X3, L8] */
export function notAdded(name: string, failure: EvidenceFailure): Failure {
  switch (failure.kind) {
    case 'empty':
      return refusal('evidence-empty', `${name} is empty (0 bytes), so there is nothing to keep; choose another file.`);
    case 'too-large':
      return refusal('evidence-too-large', evidenceTooLarge(name));
    case 'changed':
      return refusal('evidence-changed', `${name} was changed or cut off while it was being copied. ${again}`);
    case 'not-read':
      return notRead(name, failure.cause);
    case 'not-written':
      return refusal('evidence-not-kept', `${name} was not kept as evidence. ${diskReason(failure.cause)} ${again}`);
  }
}

/** The person's own file could not be read. */
export function notRead(name: string, cause: unknown): Failure {
  return refusal('evidence-not-read', `${name} could not be read. ${diskReason(cause)} ${again}`);
}

export function notAFile(name: string): Failure {
  return refusal('evidence-not-a-file', `${name} is a folder or a device, not a file; choose the files in it.`);
}

/** The copy in the incident's folder could not be given out. */
export function notWhole(name: string, state: Exclude<ReadFile['state'], 'whole'>): Failure {
  switch (state) {
    case 'missing':
      return refusal(
        'evidence-missing',
        `The file of ${name} is not in the folder of this incident; it was taken away, or is still on its way from another computer.`,
      );
    case 'altered':
      return refusal(
        'evidence-altered',
        `The file of ${name} was changed after it was kept: its SHA-256 does not fit. Look for a whole copy in a backup.`,
      );
    case 'too-large':
      return refusal('evidence-too-large', evidenceTooLarge(name));
  }
}

/** The incident's own folder could not be read. */
export function folderNotRead(cause: unknown): Failure {
  return refusal('evidence-not-read', `The files of this incident could not be read. ${diskReason(cause)}`);
}

/** A file was named that is not here, so no entry may say that it is. */
export function notInFolder(name: string): Failure {
  return {
    ...refusal('evidence-missing', `${name} is not in the folder of this incident; add it again.`),
    field: 'evidence',
  };
}

/** A newer Holdline wrote here, so nothing may be added. [J6] */
export function recordReadOnly(name: string): Failure {
  return refusal(
    'read-only-record',
    `${name} was not kept. This incident can only be read here: update Holdline to go on.`,
  );
}

/** The place that the person chose did not take the copy. */
export function notCopied(place: string, cause: unknown): Failure {
  return refusal(
    'evidence-not-saved',
    `The copy was not written to ${place}. ${diskReason(cause)} Choose another place and try again.`,
  );
}

export const evidenceUnknown = refusal(
  'evidence-unknown',
  'That evidence is not in this incident; open the incident again.',
);
export const evidenceRemoved = refusal(
  'evidence-removed',
  'That file was removed for good with the words of its entry.',
);

function refusal(code: string, sentence: string): Failure {
  return { code, sentence, field: null };
}
