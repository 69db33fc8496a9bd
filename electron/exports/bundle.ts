import { createHash } from 'node:crypto';
import type { ExportStep, FileFormat } from '@contract/export';
import { type Evidence, isRemoved } from '@domain/incident/evidence';
import { values } from '@domain/kernel/sorted-list';
import type { ReaderChoice } from '@domain/reports/readers';
import { shownLine } from '@domain/reports/shown-text';
import type { EvidenceFolder } from '../record/evidence-folder';
import { keptEnding } from '../record/evidence-kinds';
import { type FormatInput, writeFormat } from './formats';
import { howToVerify } from './how-to-verify';
import { steadyZip, type ZippedFile } from './steady-zip';

/** The largest file of evidence that is taken along: as large as one may be. */
const MOST_BYTES = 50 * 1024 * 1024;

export interface BundleInput extends FormatInput {
  readonly formats: readonly FileFormat[];
  readonly evidence: Pick<EvidenceFolder, 'read'>;
  /** Hears what is begun, and how many steps there are in all. */
  readonly onStep: (step: ExportStep, steps: number) => void;
}

/**
 * A ZIP to hand over: the report in the formats asked for, the evidence that its reader sees, the files of the record where
 * nothing is kept from the reader, a manifest that `sha256sum -c` reads, and how to check all of it without Holdline.
 * Evidence that is missing or altered on the disk is not taken along; the manifest, the text on how to verify and the report say so. The same input gives the same bytes. [R2, R5, L8]
 */
export async function bundle(input: BundleInput): Promise<Uint8Array> {
  const name = fileName(input.options.reference, input.options.reader);
  const shown = shownEvidence(input);
  const steps = input.formats.length + shown.length;
  const reports: ZippedFile[] = [];
  for (const format of input.formats) {
    input.onStep({ kind: 'making', format }, steps);
    reports.push({ name: `report/${name}.${format}`, bytes: bytesOf(await writeFormat(format, input)) });
  }
  const { files, faults } = await evidenceOf(input, shown, steps);
  const record = (input.segments ?? []).map(({ name, bytes }) => ({
    name: `${recordHome(input)}/${name}`,
    bytes,
  }));
  const text = howToVerify({ reference: input.options.reference, faults, hasRecord: record.length > 0 });
  const all = [{ name: 'HOW-TO-VERIFY.txt', bytes: bytesOf(text) }, ...reports, ...record, ...files];
  // `sha256sum -c` passes over a line that begins with #.
  const notes = faults.map((fault) => `# not in this bundle: ${shownLine(fault)}\n`).join('');
  const manifest = all.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('') + notes;
  return steadyZip([...all, { name: 'SHA256SUMS', bytes: bytesOf(manifest) }]);
}

/** `INC-0042 vendor northline` */
export function fileName(reference: string, { kind, partyId }: ReaderChoice): string {
  return `${reference} ${kind}${partyId === null ? '' : ` ${partyId}`}`;
}

/** What the reader sees of the evidence, each file once. */
function shownEvidence({ made }: BundleInput): readonly Evidence[] {
  const byHash = new Map<string, Evidence>();
  for (const one of values(made.context.incident.evidence.byId)) {
    if (!isRemoved(one) && !byHash.has(one.sha256)) byHash.set(one.sha256, one);
  }
  return [...byHash.values()];
}

/** Evidence lies where a record has it, so that the folder of a full bundle is a record that Holdline opens. */
async function evidenceOf(input: BundleInput, shown: readonly Evidence[], steps: number) {
  const { segments, evidence, onStep } = input;
  const home = segments === null ? 'evidence' : `${recordHome(input)}/files`;
  const files: ZippedFile[] = [];
  const faults: string[] = [];
  for (const [index, { sha256: hash, name }] of shown.entries()) {
    onStep({ kind: 'evidence', number: index + 1, of: shown.length }, steps);
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
