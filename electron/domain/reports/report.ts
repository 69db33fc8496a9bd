import type { Incident } from '../incident/incident';
import { partyOf } from '../incident/parties';
import type { Instant } from '../kernel/instant';
import { err, ok, type Result } from '../kernel/result';
import { outsideParties } from '../queries/incident-list';
import { formLines, recordSection, warnings } from './about-section';
import { type Block, heading, list, own, paragraph, type Report, strong, words } from './document';
import { type LeftOut, leftOutOf } from './left-out';
import { inRange, type Range } from './range';
import { type ReaderChoice, type ReaderKind, readers } from './readers';
import type { DiskFaults, ReportContext } from './report-context';
import type { ReportSource } from './report-source';
import { seenBy } from './seen-by';

export interface ReportOptions {
  readonly reader: ReaderChoice;
  /** The moment that the report speaks for; the same record, options and moment give the same bytes. [R5] */
  readonly asOf: Instant;
  /** IANA zone of the local times. */
  readonly zone: string;
  /** `INC-0042` */
  readonly reference: string;
  readonly source: ReportSource;
  /** Entries that happened outside of it stay out. */
  readonly range?: Range;
  /** What was found wrong with evidence on the disk; nothing where nobody looked. */
  readonly diskFaults?: DiskFaults;
  /** How many acts were written down after `asOf`, and are not in the incident that is given. */
  readonly laterActs?: number;
  /** The same of entries of an imported file, which was written down at once. */
  readonly laterEntries?: number;
}

/** What a reader is given, and the part of the record that it was made of: for the forms that are data, not text. */
export interface MadeReport {
  readonly report: Report;
  readonly context: ReportContext;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The report for one reader. What the reader may not see is taken out of the incident before any of it is put into words,
 * for all formats in this one place. Refuses a reader who is a party and is not among the parties. [R1, R3, R5, L7]
 */
export function makeReport(whole: Incident, options: ReportOptions): Result<MadeReport, string> {
  const { reader, asOf, zone, source } = options;
  const kind: ReaderKind = readers[reader.kind];
  const fault = readerFault(whole, kind, options);
  if (fault !== null) return err(fault);
  const seen = seenBy(whole, kind.sees(reader.partyId));
  const chosen = inRange(seen.incident, options.range ?? {});
  const { incident, outside } = chosen;
  const { diskFaults = new Map(), laterActs = 0, laterEntries = 0 } = options;
  const context: ReportContext = { incident, whole, asOf, zone, source, partyId: reader.partyId, diskFaults };
  const leftOut = leftOutOf(seen.leftOut, { outside, laterActs, laterEntries });
  const { title } = incident.lifecycle;
  const name = title === '' ? words`${options.reference}` : words`${options.reference}: ${title}`;
  const partyName = partyOf(whole.parties, reader.partyId)?.name ?? null;
  const blocks: readonly Block[] = [
    heading(1, name),
    ...warnings(context),
    paragraph(words`${strong(own(kind.name))}, ${kind.forWhom(partyName)}`),
    ...list([...kind.state(context), ...formLines(context)]),
    ...kind.sections.flatMap((section) => section(context)),
    ...recordSection(context, leftOut),
  ];
  return ok({ report: { title: name, blocks }, context, leftOut });
}

function readerFault(whole: Incident, kind: ReaderKind, options: ReportOptions): string | null {
  const { partyId } = options.reader;
  if (kind.party === 'needed' && partyId === null) {
    const name = kind.name.toLowerCase();
    if (outsideParties(whole).length > 0) return `The ${name} is for one party; name it.`;
    const none =
      (options.laterActs ?? 0) + (options.laterEntries ?? 0) > 0
        ? 'at that moment there was none'
        : 'there is none yet';
    return `The ${name} is for an outside party, and ${none}. Choose another reader.`;
  }
  if (kind.party === 'none' && partyId !== null) return `The ${kind.name.toLowerCase()} is for no single party.`;
  if (partyId === null) return null;
  const party = partyOf(whole.parties, partyId);
  return party !== null && party.role !== 'us' ? null : `${partyId} is no outside party of this incident.`;
}
