import type { CheckPath } from '../incident/checks';
import { type Commitment, statusOf } from '../incident/commitments';
import type { Decision } from '../incident/decisions';
import type { Judgement } from '../incident/hypotheses';
import { commitmentStatusName, hypothesisStatusName, workaroundStateName } from '../incident/words';
import type { Workaround } from '../incident/workarounds';
import { values } from '../kernel/sorted-list';
import { endOfFigures } from '../queries/as-of';
import { judgementEntry } from '../queries/judgement-entry';
import { inRecordOrder } from '../record/definition';
import { type Block, type Inline, list, own, section, typed, words } from './document';
import { momentText, partyName, type ReportContext, recordedText } from './report-context';
import { checklistBlocks } from './timeline-checklist';

/** Workarounds with their checklists. [W1, W2] */
export function workaroundsSection(context: ReportContext): readonly Block[] {
  const each = context.incident.workarounds.flatMap((one) => workaround(context, one));
  return section(2, 'Workarounds', each);
}

function workaround(context: ReportContext, one: Workaround): readonly Block[] {
  const by = one.byPartyId === null ? [] : words`, by ${partyName(context, one.byPartyId)}`;
  const moves = one.moves.map((move) => {
    const moved = words`${own(workaroundStateName(move.state))}: ${momentText(context, move)}`;
    return words`${moved}; written down by ${move.by}`;
  });
  const state = words`Now: ${own(workaroundStateName(one.state))}${by}`;
  return section(3, typed(one.title), [...list([state, ...moves]), ...checklistBlocks(context, one)]);
}

/** Hypotheses with how and when they were judged. [H1] */
export function hypothesesSection(context: ReportContext): readonly Block[] {
  const lines = inRecordOrder(values(context.incident.hypotheses)).map(({ text, status, why, judgements }) => {
    const because = why === null ? [] : words`: ${why}`;
    const told = judgements.flatMap((one) => judgementText(context, one, text));
    return words`${text} (${own(hypothesisStatusName(status))}${because})${told}`;
  });
  return section(2, 'Hypotheses', list(lines));
}

/** When it was judged, by its entry, which says why and stands in the log; nothing of an imported one. [H1] */
function judgementText(context: ReportContext, judgement: Judgement, text: string): Inline {
  const entry = judgementEntry(context.incident, judgement);
  if (entry === null) return [];
  const moment = momentText(context, { at: entry.occurredAt, certainty: entry.certainty });
  const then = judgement.words === text ? [] : words`, then: ${judgement.words}`;
  return words`; ${own(hypothesisStatusName(judgement.status))} ${moment}, ${judgement.by}${then}`;
}

/** Tests of paths, in order of time, then the paths that were set aside. [T1] */
export function checksSection(context: ReportContext): readonly Block[] {
  const { runs, setAside } = context.incident.checks;
  const tests = [...values(runs)].map(
    (check) => words`${momentText(context, check)}: ${pathText(check)}: ${own(check.result)}, ${check.by}`,
  );
  const gone = setAside.map(
    (path) => words`Set aside: ${pathText(path)}, ${recordedText(context, path.at)}, ${path.by}`,
  );
  return section(2, 'Checks', list([...tests, ...gone]));
}

function pathText({ from, to, via }: CheckPath): Inline {
  return words`from ${from} to ${to}${via === null ? [] : words` via ${via}`}`;
}

/** What was decided and why, and what was deferred. [D1, D2] */
export function decisionsSection(context: ReportContext): readonly Block[] {
  const { decisions } = context.incident;
  return section(2, 'Decisions', list(inRecordOrder(values(decisions)).map((one) => decisionLine(context, one))));
}

function decisionLine(context: ReportContext, decision: Decision): Inline {
  if (decision.kind === 'taken') {
    const reason = decision.reason === null ? [] : words`, because ${decision.reason}`;
    return words`${momentText(context, decision)}: ${decision.what}${reason} (${decision.by})`;
  }
  const { at: startedAt, dueAt, certainty, what, unless, outcome } = decision;
  const condition = unless === null ? [] : words` unless ${unless}`;
  const due = momentText(context, { at: dueAt, certainty });
  const ended = outcome === null ? own('no outcome written down') : words`outcome: ${outcome}`;
  const started = momentText(context, { at: startedAt, certainty });
  return words`Deferred on ${started}: ${what}${condition}; time up ${due}; ${ended}`;
}

/** Promises in the order of the record, with what became of each. [M1, M2] */
export function commitmentsSection(context: ReportContext): readonly Block[] {
  const { commitments } = context.incident;
  return section(2, 'Promises', list(inRecordOrder(values(commitments)).map((one) => commitmentLine(context, one))));
}

export function commitmentLine(context: ReportContext, promise: Commitment): Inline {
  const { byPartyId, dueAt, dueCertainty, kept, note } = promise;
  const moment = dueAt === null ? null : momentText(context, { at: dueAt, certainty: dueCertainty });
  const due = moment === null ? own('undated') : words`due ${moment}`;
  const end = endOfFigures(context.whole, context.asOf).at;
  const status = commitmentStatusName(statusOf(promise, end));
  const when = kept === null ? [] : words` (kept ${momentText(context, kept)})`;
  const remark = note === null ? [] : words`; ${note}`;
  const who = byPartyId === null ? own('Us') : partyName(context, byPartyId);
  return words`${who}: ${promise.promise}; ${due}; ${own(status)}${when}${remark}`;
}

/** Claims that it is fixed, and what we found. [A2] */
export function allClearsSection(context: ReportContext): readonly Block[] {
  const lines = inRecordOrder(values(context.incident.allClears)).map((claim) => {
    const found = claim.judgement === null ? 'nobody can tell' : claim.judgement.wasTrue ? 'true' : 'false';
    const at = claim.judgement?.at ?? null;
    const when = at === null ? [] : words` on ${recordedText(context, at)}`;
    const note = claim.note === null ? [] : words`; ${claim.note}`;
    const scope = claim.scope === 'full' ? 'everything fixed' : 'partly fixed';
    const said = momentText(context, { at: claim.claimedAt, certainty: claim.certainty });
    const what = words`${partyName(context, claim.partyId)}: ${own(scope)}`;
    return words`${said}: ${what}; found ${own(found)}${when}${note}`;
  });
  return section(2, 'All-clears', list(lines));
}
