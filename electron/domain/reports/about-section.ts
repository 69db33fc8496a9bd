import { phaseName, severityName } from '../incident/words';
import { formatOffset } from '../kernel/zone';
import { type Block, emphasis, type Inline, list, own, paragraph, section, strong, words } from './document';
import type { LeftOut } from './left-out';
import { momentText, type ReportContext, recordedText } from './report-context';
import type { ReportSource } from './report-source';

/** What nobody may read past: an invented incident, and one that was set aside. [I4] */
export function warnings(context: ReportContext): readonly Block[] {
  const { declared } = context.whole.lifecycle;
  const { setAside } = context.incident.lifecycle;
  const blocks: Block[] = [];
  if (declared?.practice === true) {
    blocks.push(paragraph(strong(own('This is a practice incident: everything in it is invented.'))));
  }
  if (setAside !== null) {
    const reason = setAside.reason === null ? [] : words` Reason: ${setAside.reason}.`;
    const by = words`by ${setAside.by} on ${recordedText(context, setAside.at)}.${reason}`;
    blocks.push(paragraph(words`${strong(own('Set aside'))} ${by}`));
  }
  return blocks;
}

/** Severity, phase, lead and impact, as the war room has them. [I1] */
export function stateLines(context: ReportContext): readonly Inline[] {
  const { lifecycle, imported } = context.incident;
  const { severity, phase, lead, declared } = lifecycle;
  const lines = [
    words`Severity: ${own(severity === null ? 'not set' : severityName(severity))}`,
    words`Phase: ${own(phaseName(phase))}`,
    words`Lead: ${lead ?? own('nobody named')}`,
    ...impactLines(context),
  ];
  // A case file that is only read was imported by nobody.
  if (declared !== null && context.source.kind === 'record') {
    const verb = own(imported === null ? 'Declared' : 'Imported');
    lines.push(words`${verb} by ${declared.by} on ${recordedText(context, declared.at)}`);
  }
  return lines;
}

/** Who is hit by what, and how many. */
export function impactLines({ incident }: ReportContext): readonly Inline[] {
  const { impact } = incident.lifecycle;
  if (impact === null) return [];
  const { usersHit, usersTotal } = impact;
  const users = usersHit === null ? '' : `; ${usersHit} of ${usersTotal ?? 'an unknown number of'} users`;
  return [words`Impact: ${impact.who}: ${impact.what}${own(users)}`];
}

/** Which times stand here, and which moment the report speaks for. [R1, R5] */
export function formLines(context: ReportContext): readonly Inline[] {
  const { asOf, zone, whole } = context;
  const certainty = asOf === whole.imported?.asOf ? whole.imported.asOfCertainty : 'exact';
  return [
    words`Times: ${zone} (${own(formatOffset(asOf, zone))} at the moment below), with UTC in brackets`,
    words`Speaks for: ${momentText(context, { at: asOf, certainty })}`,
  ];
}

/** From which state of the record it was made, and what this reader does not see: how much, never what. [R1, R3, J4] */
export function recordSection(context: ReportContext, leftOut: readonly LeftOut[]): readonly Block[] {
  const jumps = context.incident.lifecycle.clockJumps.map(({ before, after, cause }) => {
    const what = own(cause === 'resumed' ? 'The computer slept' : 'The clock of the computer was changed');
    return words`${what}: from ${recordedText(context, before)} to ${recordedText(context, after)}`;
  });
  const restores = context.incident.lifecycle.restores.map(
    ({ madeAt, at, by }) =>
      words`Brought back on ${recordedText(context, at)} by ${by}, as the backup of ${recordedText(context, madeAt)} had it`,
  );
  const missing = leftOut.map(({ why, counts }) => words`Left out, ${own(why)}: ${own(counts.join(', '))}`);
  const left = missing.length === 0 ? [own('Left out of what is for this reader: nothing')] : missing;
  return section(
    2,
    'State of the record',
    list([...sourceLines(context, context.source), ...jumps, ...restores, ...left]),
  );
}

function sourceLines(context: ReportContext, source: ReportSource): readonly Inline[] {
  if (source.kind === 'file') {
    return [
      words`Read from the case file ${source.name}, SHA-256 ${source.sha256}; ${emphasis(own('no record of it was kept'))}`,
    ];
  }
  const { lastRecordedAt } = context.whole;
  const last =
    lastRecordedAt === null ? [] : [words`Latest event written down: ${recordedText(context, lastRecordedAt)}`];
  const heads = Object.entries(source.heads)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([segment, { seq, sum }]) => words`Segment ${segment} up to line ${seq}, sum ${sum}`);
  return [...last, ...heads];
}
