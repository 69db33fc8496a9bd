import { shownLine } from '@domain/reports/shown-text';

export interface BundleFacts {
  readonly reference: string;
  /** Evidence that could not be taken along, and why. */
  readonly faults: readonly string[];
  readonly hasRecord: boolean;
}

/** Plain text for whoever gets the bundle and has no Holdline. [R2, J4] */
export function howToVerify({ reference, faults, hasRecord }: BundleFacts): string {
  const parts = [
    `${reference}: how to check this bundle without Holdline`,
    'Unpack it, open a terminal in its folder, and let the manifest check every file:',
    '    sha256sum -c SHA256SUMS\n    (macOS: shasum -a 256 -c SHA256SUMS)',
    'Each line must end with OK. A file of evidence bears the SHA-256 of its own bytes as its name, and the report names the same.',
    hasRecord ? recordText : 'The record itself is not in this bundle: it holds more than the report tells.',
    faults.length === 0
      ? null
      : `Not in this bundle, because the disk did not have it whole:\n${faults.map(indented).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

const recordText = `The folder record/ is a data folder of Holdline. Each .jsonl file holds one act per line; "sum" of a line is the SHA-256 of
its text before ,"sum": closed with }, "body" that of the text of "events" from [ to ], and "prev" is the sum of the line
before, so that no line can be changed, taken out or put in without the next ones showing it. For line N of a FILE:

    LC_ALL=C awk -v n="$N" 'NR == n { end = index($0, "\\",\\"events\\":"); printf "%s}", substr($0, 1, end - 73) }' "$FILE" | sha256sum`;

function indented(line: string): string {
  return `    ${shownLine(line)}`;
}
