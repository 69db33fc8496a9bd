import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EXPORT_FORMATS, type ExportFormat, FILE_FORMATS, type FileFormat } from '@contract/export';
import type { Failure } from '@contract/failure';
import type { Incident } from '@domain/incident/incident';
import { partyOf } from '@domain/incident/parties';
import { err, ok, type Result } from '@domain/kernel/result';
import { isZone } from '@domain/kernel/zone';
import { outsideParties } from '@domain/queries/incident-list';
import { READER_NAMES, type ReaderChoice } from '@domain/reports/readers';
import { writeExport } from '../exports/write-export';
import { exportReport } from '../incidents/export-report';
import { asOfOption } from './as-of-option';
import { type Asked, type Command, failed, must } from './command';
import { tellFindings } from './tell-findings';
import type { NamedIncident } from './workspace';

/** Names that people use for a format beside its ending. */
const OTHER_NAMES: Readonly<Record<string, ExportFormat>> = { markdown: 'md', bundle: 'zip' };

/** Writes a report, whole or not at all: `--reader vendor:northline` is the pack for that party. [R1, R2, R5] */
export const exportCommand: Command = {
  usage: 'INCIDENT|FILE --reader R --format F [--with F,F] [--zone Z] [--as-of TIME] --out PATH',
  does: `Writes a report. R: ${READER_NAMES.join(', ')}; vendor:PARTY names the party. F: ${EXPORT_FORMATS.join(', ')}; --with: which of them a zip holds.`,
  names: { min: 1, max: 1 },
  options: ['reader', 'format', 'with', 'zone', 'as-of', 'out'],
  async run(asked) {
    const out = asked.option('out');
    const zone = asked.option('zone') ?? null;
    if (out === undefined) return failed(asked, wrong('--out PATH is missing: where the export goes.'));
    if (zone !== null && !isZone(zone))
      return failed(asked, wrong(`--zone ${zone} is no time zone such as Europe/London.`));
    const format = must(asked, formatOption(asked));
    if ('exitCode' in format) return format.exitCode;
    const bundled = must(asked, bundledOption(asked));
    if ('exitCode' in bundled) return bundled.exitCode;
    const asOf = must(asked, asOfOption(asked));
    if ('exitCode' in asOf) return asOf.exitCode;
    const opened = must(asked, await asked.workspace.openOrRead(asked.names[0] ?? ''));
    if ('exitCode' in opened) return opened.exitCode;
    const { incident, reference } = opened.value;
    const reader = must(asked, readerOption(asked, incident.state));
    if ('exitCode' in reader) return reader.exitCode;

    const request = {
      reader: reader.value,
      format: format.value,
      bundled: bundled.value,
      zone,
      asOf: asOf.value,
      range: { from: null, to: null },
    };
    const { printPdf } = asked;
    const now = asked.workspace.now();
    const surroundings = { reference, printPdf, file: await sourceOf(opened.value), now, onProgress: () => {} };
    const exported = must(asked, await exportReport(incident, request, surroundings));
    if ('exitCode' in exported) return exported.exitCode;
    const written = must(asked, await writeExport(path.resolve(out), exported.value));
    if ('exitCode' in written) return written.exitCode;
    if (asked.json) asked.say(JSON.stringify({ path: written.value.path }));
    return tellFindings(asked, incident.findings);
  },
};

function formatOption({ option }: Asked): Result<ExportFormat, Failure> {
  const given = option('format')?.toLowerCase() ?? '';
  const format = EXPORT_FORMATS.find((one) => one === (OTHER_NAMES[given] ?? given));
  return format === undefined ? err(wrong(`--format is one of ${EXPORT_FORMATS.join(', ')}.`)) : ok(format);
}

/** `--with md,docx`: the reports in a bundle; null when it was not given. */
function bundledOption({ option }: Asked): Result<readonly FileFormat[] | null, Failure> {
  const given = option('with')?.toLowerCase().split(',');
  if (given === undefined) return ok(null);
  const formats = FILE_FORMATS.filter((one) => given.includes(one));
  return formats.length === new Set(given).size
    ? ok(formats)
    : err(wrong(`--with is a list of ${FILE_FORMATS.join(', ')}, with commas.`));
}

/** `vendor:northline`, or `vendor` alone where there is only one outside party. */
function readerOption({ option }: Asked, incident: Incident): Result<ReaderChoice, Failure> {
  const [name = '', ...rest] = (option('reader') ?? '').split(':');
  const kind = READER_NAMES.find((one) => one === name);
  if (kind === undefined)
    return err(wrong(`--reader is one of ${READER_NAMES.join(', ')}; vendor:PARTY names the party.`));
  const parties = outsideParties(incident);
  const given = rest.join(':');
  if (given !== '') {
    const party =
      partyOf(incident.parties, given) ?? parties.find((one) => one.name.toLowerCase() === given.toLowerCase());
    return ok({ kind, partyId: party?.id ?? given });
  }
  if (kind !== 'vendor') return ok({ kind, partyId: null });
  const [only] = parties;
  if (only !== undefined && parties.length === 1) return ok({ kind, partyId: only.id });
  const choices = parties.map((party) => `vendor:${party.id}`).join(', ');
  return err(wrong(`--reader vendor needs its party: ${choices === '' ? 'this incident has none' : choices}.`));
}

async function sourceOf({ file }: NamedIncident) {
  if (file === null) return null;
  const sha256 = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  return { kind: 'file' as const, name: path.basename(file), sha256 };
}

function wrong(sentence: string): Failure {
  return { code: 'wrong-usage', sentence, field: null };
}
