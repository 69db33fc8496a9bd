import { createHash } from 'node:crypto';
import type { FileFormat } from '@contract/export';
import { isRemoved } from '@domain/incident/evidence';
import { values } from '@domain/kernel/sorted-list';
import type { ReaderChoice } from '@domain/reports/readers';
import type { EvidenceFolder } from '../record/evidence-folder';
import { keptEnding } from '../record/evidence-kinds';
import { type FormatInput, writeFormat } from './formats';
import { howToVerify } from './how-to-verify';
import { steadyZip, type ZippedFile } from './steady-zip';

/** The largest file of evidence that is taken along: as large as one may be. */
const MOST_BYTES = 50 * 1024 * 1024;

export interface BundleInput extends FormatInput {
  readonly formats: readonly FileFormat[];
  readonly evidence: EvidenceFolder;
}

/**
 * A ZIP to hand over: the report in the formats asked for, the evidence that its reader sees, the files of the record where
 * nothing is kept from the reader, a manifest that `sha256sum -c` reads, and how to check all of it without Holdline.
 * Evidence that is missing or altered on the disk is named and not taken along. The same input gives the same bytes. [R2, R5, L8]
 */
export async function bundle(input: BundleInput): Promise<Uint8Array> {
  const name = fileName(input.options.reference, input.options.reader);
  const reports: ZippedFile[] = [];
  for (const format of input.formats) {
    reports.push({ name: `report/${name}.${format}`, bytes: bytesOf(await writeFormat(format, input)) });
  }
  const { files, faults } = await evidenceOf(input);
  const record = (input.segments ?? []).map(({ name, bytes }) => ({
    name: `${recordHome(input)}/${name}`,
    bytes,
  }));
  const text = howToVerify({ reference: input.options.reference, faults, hasRecord: record.length > 0 });
  const all = [{ name: 'HOW-TO-VERIFY.txt', bytes: bytesOf(text) }, ...reports, ...record, ...files];
  const manifest = all.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
  return steadyZip([...all, { name: 'SHA256SUMS', bytes: bytesOf(manifest) }]);
}

/** `INC-0042 vendor northline` */
export function fileName(reference: string, { kind, partyId }: ReaderChoice): string {
  return `${reference} ${kind}${partyId === null ? '' : ` ${partyId}`}`;
}

/** Evidence lies where a record has it, so that the folder of a full bundle is a record that Holdline opens. */
async function evidenceOf(input: BundleInput) {
  const { made, segments, evidence } = input;
  const home = segments === null ? 'evidence' : `${recordHome(input)}/files`;
  const files: ZippedFile[] = [];
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { sha256: hash, name } of [...values(made.context.incident.evidence.byId)].filter(
    (one) => !isRemoved(one),
  )) {
    if (seen.has(hash)) continue;
    seen.add(hash);
    const read = await evidence.read(hash, MOST_BYTES);
    if (read.state === 'whole') files.push({ name: `${home}/${hash}.${keptEnding(name)}`, bytes: read.bytes });
    else faults.push(`${hash}  ${name}: ${read.state}`);
  }
  return { files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)), faults };
}

/** As in a data folder. */
function recordHome({ made, incidentId }: FormatInput): string {
  const isPractice = made.context.whole.lifecycle.declared?.practice === true;
  return `record/${isPractice ? 'practice/' : ''}incidents/${incidentId}`;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
