import { type Commitment, statusOf } from '../incident/commitments';
import { isRemoved } from '../incident/evidence';
import { beganOf } from '../incident/lifecycle';
import { type Party, partyOf } from '../incident/parties';
import { phaseName } from '../incident/words';
import { formatSpan } from '../kernel/elapsed';
import { values } from '../kernel/sorted-list';
import { endOfFigures } from '../queries/as-of';
import { partyClock } from '../queries/clocks';
import { dueCommitments } from '../queries/due-commitments';
import { inRecordOrder } from '../record/definition';
import { impactLines } from './about-section';
import { type Block, type Inline, list, own, section, table, typed, words } from './document';
import { downFor } from './owner-sections';
import { diskFaultText, momentText, type ReportContext } from './report-context';
import { commitmentLine } from './timeline-work';

/** How it stands between that party and us: how long, since when unanswered, how long the ball has lain with them. [C3, P2] */
export function vendorState(context: ReportContext): readonly Inline[] {
  const { lifecycle } = context.incident;
  const party = partyOfReport(context);
  const lines = [words`Phase: ${own(phaseName(lifecycle.phase))}`];
  if (beganOf(lifecycle) !== null) lines.push(downFor(context));
  lines.push(...impactLines(context));
  if (party === null) return lines;
  const { unansweredSince, lastSpoke, withThemMs } = partyClock(context.whole, party, context.asOf);
  if (lastSpoke !== null) lines.push(words`You last spoke: ${momentText(context, lastSpoke)}`);
  if (unansweredSince !== null) {
    lines.push(words`Unanswered since: ${momentText(context, { at: unansweredSince, certainty: 'exact' })}`);
  }
  if (withThemMs > 0) lines.push(words`The next move has been yours for ${own(formatSpan(withThemMs))} in all`);
  return lines;
}

/** What we asked of them last, and what they still owe us, by when. [E2, M1] */
export function askSection(context: ReportContext): readonly Block[] {
  const asked = inRecordOrder(values(context.incident.escalations.attempts)).filter((one) => one.asked !== null);
  const last = asked.at(-1);
  const { overdue, toCome } = dueCommitments(context.incident, endOfFigures(context.whole, context.asOf).at);
  const owed = [...overdue, ...toCome].filter((one) => one.byPartyId === context.partyId);
  return section(
    2,
    'What we ask of you',
    list([
      ...(last === undefined ? [] : [words`Asked last, ${momentText(context, last)}: ${last.asked ?? ''}`]),
      ...owed.map((one) => words`Promised and not yet told kept: ${commitmentLine(context, one)}`),
    ]),
  );
}

/** Every number under which they know it. [P1] */
export function referencesSection(context: ReportContext): readonly Block[] {
  const card = partyOfReport(context)?.references ?? [];
  const opened = [...values(context.incident.escalations.escalations)].map((one) => one.reference);
  const tried = [...values(context.incident.escalations.attempts)].map((one) => one.reference);
  const all = new Set([...card, ...opened, ...tried].filter((reference) => reference !== null));
  return section(2, 'References', list([...all].map(typed)));
}

/** Promises of theirs that were not kept in time, then all others between them and us. [M1, M2] */
export function theirCommitmentsSections(context: ReportContext): readonly Block[] {
  const end = endOfFigures(context.whole, context.asOf).at;
  const isMissed = (one: Commitment) => one.byPartyId === context.partyId && statusOf(one, end) === 'broken';
  const all = inRecordOrder(values(context.incident.commitments));
  const lines = (some: readonly Commitment[]) => list(some.map((one) => commitmentLine(context, one)));
  return [
    ...section(2, 'Promises that were not kept', lines(all.filter(isMissed))),
    ...section(2, 'Other promises', lines(all.filter((one) => !isMissed(one)))),
  ];
}

/** The files that go with it, each with its SHA-256, so that nobody need argue which file was meant. [L8] */
export function evidenceSection(context: ReportContext): readonly Block[] {
  const shown = [...values(context.incident.evidence.byEntry)].filter(
    (one) => one.detachment === null && !isRemoved(one),
  );
  const rows = shown.map(({ name, bytes, sha256 }) => [
    typed(name),
    own(String(bytes)),
    own(`${sha256}${diskFaultText(context, sha256)}`),
  ]);
  return section(2, 'Evidence', table(['File', 'Bytes', 'SHA-256'], rows));
}

function partyOfReport({ incident, partyId }: ReportContext): Party | null {
  return partyOf(incident.parties, partyId);
}
