import type { Finding, FindingKind, Severity } from '@domain/record/envelope';
import type { Place } from './record-store';

interface Wording {
  readonly severity: Severity;
  readonly say: (place: Place, detail: string) => string;
}

/** A finding in plain words. `detail` is what the sentence of its kind leaves room for. [J3] [X3] */
export function finding(kind: FindingKind, place: Place, detail: string): Finding {
  const { severity, say } = wordings[kind];
  return { kind, severity, file: place.file, line: place.line, byte: place.byte, message: say(place, detail) };
}

const at = (place: Place) => `Line ${place.line} of ${place.file}`;
const setAside = (place: Place, why: string) => `${at(place)} is set aside: ${why}. The other lines are read.`;
const damage = (say: Wording['say']): Wording => ({ severity: 'damage', say });
const missing = (say: Wording['say']): Wording => ({ severity: 'missing', say });
const note = (say: Wording['say']): Wording => ({ severity: 'note', say });

const wordings: Readonly<Record<FindingKind, Wording>> = {
  'torn-tail': damage(
    (place) =>
      `${at(place)} breaks off: Holdline was stopped on this computer while writing it, and it was never confirmed as saved.`,
  ),
  'damaged-line': damage(setAside),
  'line-too-long': damage(setAside),
  'too-deep': damage(setAside),
  'not-understood': damage(setAside),
  'sequence-gap': damage(
    (place, detail) => `${at(place)} is number ${detail}: lines were taken out, repeated or moved before it.`,
  ),
  'chain-broken': damage(
    (place) => `${at(place)} does not follow the line before it: one of the two was exchanged after it was written.`,
  ),
  'witness-mismatch': damage(
    (place, detail) => `${at(place)} saw a different ${detail}: one of the two was exchanged after it was written.`,
  ),
  'conflicting-act': damage(
    (place, detail) => `${at(place)} and ${detail} tell the same act differently; the first by order counts.`,
  ),
  'blanked-without-redaction': damage(
    (place, detail) =>
      `${at(place)}: the words of event ${detail} were blanked, and no redaction says who did it and why.`,
  ),
  'unreadable-file': damage((place, detail) => `${place.file} cannot be read: ${detail}.`),
  'lines-missing': missing((place, detail) => `${place.file}: ${detail}. They were lost, or are still on their way.`),
  'still-arriving': note(
    (place, detail) =>
      `${at(place)} is half a line${detail === '' ? ', and nothing tells yet who writes this file' : ' of another writer'}: the rest is still arriving.`,
  ),
  'newer-format': note(
    (place, detail) =>
      `${at(place)} was written by a newer Holdline (format ${detail}): the record opens read-only, and the line is kept as it is.`,
  ),
  'foreign-file': note((place) => `${place.file} does not belong to this record and was left alone.`),
  'repeated-lines': note((place, detail) => `${at(place)} also stands in ${detail}: what is in both counts once.`),
  'repeated-event': note((place, detail) => `${at(place)} repeats event ${detail} of another act: it counts once.`),
  'clock-ahead': note(
    (place, detail) =>
      `${at(place)} is dated ${detail}, which lies ahead of this computer's clock: one of the two clocks is wrong.`,
  ),
  'line-endings-changed': note(
    (place) =>
      `${place.file} has Windows line endings from line ${place.line} on: another program saved it; the lines are whole.`,
  ),
  'byte-order-mark': note((place) => `${place.file} starts with a byte order mark: another program saved it.`),
  'redaction-pending': note(
    (place, detail) =>
      `${at(place)} still holds words that were redacted; the computer that wrote it (${detail}) blanks them when it next opens the record.`,
  ),
};
