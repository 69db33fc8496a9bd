import type { Failure } from '@contract/failure';
import type { FindingText } from '@contract/incidents';
import type { Finding } from '@domain/record/envelope';
import type { AppendFailure } from '../record/record-store';

/** A refusal of the domain, for the window. */
export function refused({ code, sentence }: Omit<Failure, 'field'>): Failure {
  return { code, sentence, field: null };
}

/** What the disk said. [J5] */
export function notSaved({ kind, message }: AppendFailure): Failure {
  return { code: kind, sentence: message, field: null };
}

/** A finding of the record, for the window. [J3] */
export function findingText({ file, line, byte, severity, message }: Finding): FindingText {
  return { file, line, byte, severity, sentence: message };
}

export const incidentUnknown: Failure = {
  code: 'incident-unknown',
  sentence: 'That incident is not in the data folder; look at the list again.',
  field: null,
};
