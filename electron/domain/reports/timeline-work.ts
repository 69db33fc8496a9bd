import { type Commitment, statusOf } from '../incident/commitments';
import type { Decision } from '../incident/decisions';
import type { Judgement } from '../incident/hypotheses';
import { commitmentStatusName, hypothesisStatusName, workaroundStateName } from '../incident/words';
import type { Workaround } from '../incident/workarounds';
import { values } from '../kernel/sorted-list';
import { endOfFigures } from '../queries/as-of';
import { judgementEntry } from '../queries/judgement-entry';
import { inRecordOrder } from '../record/definition';
import { blocks, inert, list, section } from './markdown';
import { momentText, partyName, type ReportContext, recordedText } from './report-context';
import { checklistBlock } from './timeline-checklist';

/** Workarounds with their checklists, hypotheses, checks, decisions, promises and all-clears; what is empty is left out. */
export function workSections(context: ReportContext): readonly (string | null)[] {
  const { incident } = context;
  const workarounds = incident.workarounds.map((one) => workaroundBlock(context, one));
  return [
    section('## Workarounds', blocks(workarounds)),
    section('## Hypotheses', hypotheses(context)),
    section('## Checks', checks(context)),
    section('## Decisions', list(inRecordOrder(values(incident.decisions)).map((one) => decisionLine(context, one)))),
    section('## Promises', list(inRecordOrder(values(incident.commitments)).map((one) => promiseLine(context, one)))),
    section('## All-clears', allClears(context)),
  ];
}

function workaroundBlock(context: ReportContext, workaround: Workaround): string {
  const by = workaround.byPartyId === null ? '' : `, by ${partyName(context, workaround.byPartyId)}`;
  const moves = workaround.moves.map((move) => {
    const moved = `${workaroundStateName(move.state)}: ${momentText(context, move)}`;
    return `${moved}; written down by ${inert(move.by)}`;
  });
  const state = `Now: ${workaroundStateName(workaround.state)}${by}`;
  return blocks([`### ${inert(workaround.title)}`, list([state, ...moves]), checklistBlock(context, workaround)]);
}

function hypotheses(context: ReportContext): string {
  const lines = inRecordOrder(values(context.incident.hypotheses)).map(({ text, status, why, judgements }) => {
    const because = why === null ? '' : `: ${inert(why)}`;
    const told = judgements.flatMap((one) => judgementText(context, one, text));
    return [`${inert(text)} (${hypothesisStatusName(status)}${because})`, ...told].join('; ');
  });
  return list(lines);
}

/** When it was judged, by its entry, which says why and stands in the log; nothing of an imported one. [H1] */
function judgementText(context: ReportContext, judgement: Judgement, text: string): readonly string[] {
  const entry = judgementEntry(context.incident, judgement);
  if (entry === null) return [];
  const moment = momentText(context, { at: entry.occurredAt, certainty: entry.certainty });
  const then = judgement.words === text ? '' : `, then: ${inert(judgement.words)}`;
  return [`${hypothesisStatusName(judgement.status)} ${moment}, ${inert(judgement.by)}${then}`];
}

function checks(context: ReportContext): string {
  const lines = [...values(context.incident.checks.runs)].map((check) => {
    const via = check.via === null ? '' : ` via ${inert(check.via)}`;
    const path = `from ${inert(check.from)} to ${inert(check.to)}${via}`;
    return `${momentText(context, check)}: ${path}: ${check.result}, ${inert(check.by)}`;
  });
  return list(lines);
}

function decisionLine(context: ReportContext, decision: Decision): string {
  if (decision.kind === 'taken') {
    const reason = decision.reason === null ? '' : `, because ${inert(decision.reason)}`;
    return `${momentText(context, decision)}: ${inert(decision.what)}${reason} (${inert(decision.by)})`;
  }
  const { startedAt, dueAt, certainty, what, unless, outcome } = decision;
  const condition = unless === null ? '' : ` unless ${inert(unless)}`;
  const due = momentText(context, { at: dueAt, certainty });
  const ended = outcome === null ? 'no outcome written down' : `outcome: ${inert(outcome)}`;
  const started = momentText(context, { at: startedAt, certainty });
  return `Deferred on ${started}: ${inert(what)}${condition}; time up ${due}; ${ended}`;
}

function promiseLine(context: ReportContext, promise: Commitment): string {
  const { byPartyId, dueAt, dueCertainty, kept, note } = promise;
  const due = dueAt === null ? 'undated' : `due ${momentText(context, { at: dueAt, certainty: dueCertainty })}`;
  const end = endOfFigures(context.incident, context.asOf).at;
  const status = commitmentStatusName(statusOf(promise, end));
  const when = kept === null ? '' : ` (kept ${momentText(context, kept)})`;
  const remark = note === null ? '' : `; ${inert(note)}`;
  return `${byPartyId === null ? 'Us' : partyName(context, byPartyId)}: ${inert(promise.promise)}; ${due}; ${status}${when}${remark}`;
}

function allClears(context: ReportContext): string {
  const lines = inRecordOrder(values(context.incident.allClears)).map((claim) => {
    const found = claim.judgement === null ? 'nobody can tell' : claim.judgement.wasTrue ? 'true' : 'false';
    const at = claim.judgement?.at ?? null;
    const when = at === null ? '' : ` on ${recordedText(context, at)}`;
    const note = claim.note === null ? '' : `; ${inert(claim.note)}`;
    const scope = claim.scope === 'full' ? 'everything fixed' : 'partly fixed';
    const said = momentText(context, { at: claim.claimedAt, certainty: claim.certainty });
    return `${said}: ${partyName(context, claim.partyId)}: ${scope}; found ${found}${when}${note}`;
  });
  return list(lines);
}
