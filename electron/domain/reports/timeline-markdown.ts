import type { Incident } from '../incident/incident';
import { phaseName, severityName } from '../incident/words';
import type { Instant } from '../kernel/instant';
import { formatOffset } from '../kernel/zone';
import { blocks, inert, list } from './markdown';
import { momentText, type ReportContext, recordedText } from './report-context';
import { clockSections } from './timeline-clocks';
import { entriesSection } from './timeline-entries';
import { importSections } from './timeline-import';
import { partySections } from './timeline-parties';
import { workSections } from './timeline-work';

export interface TimelineOptions {
  /** The moment that the report speaks for; the same record, options and moment give the same bytes. [R5] */
  readonly asOf: Instant;
  /** IANA zone of the local times. */
  readonly zone: string;
  /** `INC-0042` */
  readonly reference: string;
  /** Segment id to the last line of the record that went in, where the caller knows it: witnesses what was exported. [J4] */
  readonly heads?: Readonly<Record<string, { readonly seq: number; readonly sum: string }>>;
}

/**
 * The whole record of an incident as a timeline in Markdown, for the reader "full record": everything is in it, what was
 * struck through included; what people typed is inert. Times are local and UTC. Ends with a line break. [R1–R5]
 */
export function timelineMarkdown(incident: Incident, options: TimelineOptions): string {
  const context: ReportContext = { incident, asOf: options.asOf, zone: options.zone };
  const { lifecycle } = incident;
  const text = blocks([
    `# ${inert(options.reference)}: ${inert(lifecycle.title)}`,
    ...warnings(context),
    '**Full record**, for ourselves: nothing is left out, so it is not for vendors, customers or the public.',
    list([...stateLines(context), ...formLines(context, options)]),
    ...clockSections(context),
    ...partySections(context),
    ...workSections(context),
    ...importSections(context),
    entriesSection(context),
    recordSection(context, options),
  ]);
  return `${text}\n`;
}

function warnings(context: ReportContext): readonly string[] {
  const { declared, setAside } = context.incident.lifecycle;
  const lines: string[] = [];
  if (declared?.practice === true) lines.push('**This is a practice incident: everything in it is invented.**');
  if (setAside !== null) {
    const reason = setAside.reason === null ? '' : ` Reason: ${inert(setAside.reason)}.`;
    lines.push(`**Set aside** by ${inert(setAside.by)} on ${recordedText(context, setAside.at)}.${reason}`);
  }
  return lines;
}

function stateLines(context: ReportContext): readonly string[] {
  const { lifecycle, imported } = context.incident;
  const { severity, phase, lead, impact, declared } = lifecycle;
  const lines = [
    `Severity: ${severityName(severity)}`,
    `Phase: ${phaseName(phase)}`,
    `Lead: ${lead === null ? 'nobody named' : inert(lead)}`,
  ];
  if (impact !== null) {
    const { usersHit, usersTotal } = impact;
    const users = usersHit === null ? '' : `; ${usersHit} of ${usersTotal ?? 'an unknown number of'} users`;
    lines.push(`Impact: ${inert(impact.who)}: ${inert(impact.what)}${users}`);
  }
  if (declared !== null) {
    const verb = imported === null ? 'Declared' : 'Imported';
    lines.push(`${verb} by ${inert(declared.by)} on ${recordedText(context, declared.at)}`);
  }
  return lines;
}

function formLines(context: ReportContext, { zone, asOf }: TimelineOptions): readonly string[] {
  const certainty = asOf === context.incident.imported?.asOf ? context.incident.imported.asOfCertainty : 'exact';
  return [
    `Times: ${inert(zone)} (${formatOffset(asOf, zone)} at the moment below), with UTC in brackets`,
    `Speaks for: ${momentText(context, { at: asOf, certainty })}`,
  ];
}

function recordSection(context: ReportContext, { heads = {} }: TimelineOptions): string | null {
  const { lastRecordedAt, lifecycle } = context.incident;
  const jumps = lifecycle.clockJumps.map(({ before, after, cause }) => {
    const what = cause === 'resumed' ? 'The computer slept' : 'The clock of the computer was changed';
    return `${what}: from ${recordedText(context, before)} to ${recordedText(context, after)}`;
  });
  const last = lastRecordedAt === null ? [] : [`Latest event written down: ${recordedText(context, lastRecordedAt)}`];
  const witnessed = Object.entries(heads)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([segment, { seq, sum }]) => `Segment ${inert(segment)} up to line ${seq}, sum ${inert(sum)}`);
  return `## State of the record\n\n${list([...last, ...jumps, ...witnessed])}`;
}
