import type { Attempt, Escalation, Reply } from '../incident/escalations';
import type { Party } from '../incident/parties';
import { stancesOf } from '../incident/stances';
import { attemptEndName, contractName, roleName, stanceName } from '../incident/words';
import { values } from '../kernel/sorted-list';
import { inRecordOrder } from '../record/definition';
import { blocks, inert, list, section, struck } from './markdown';
import { momentText, partyName, type ReportContext, recordedText } from './report-context';

/** Who owns what and who said what of it, then the trails toward each party. [P1, P4, E2, E3, E6] */
export function partySections(context: ReportContext): readonly (string | null)[] {
  const { parties } = context.incident;
  const cards = parties.map((party) => section(`### ${inert(party.name)}`, card(context, party)));
  const trails = parties.map((party) => section(`### Toward ${inert(party.name)}`, trail(context, party)));
  return [section('## Parties', blocks(cards)), section('## Escalations', blocks(trails))];
}

function card(context: ReportContext, party: Party): string {
  const lines = [`Role: ${roleName(party.role)}`];
  if (party.setAside) lines.push('Set aside: added by mistake');
  if (party.contract !== 'unknown') {
    const through = party.contractThrough === null ? '' : ` ${inert(party.contractThrough)}`;
    lines.push(`Contract: ${contractName(party.contract)}${through}`);
  }
  if (party.references.length > 0) lines.push(`References: ${party.references.map(inert).join(', ')}`);
  for (const note of party.ownershipNotes) {
    const who = `${inert(note.by)}, ${recordedText(context, note.at)}`;
    const text = inert(note.text);
    const isInForce = note === party.ownershipNotes.at(-1);
    lines.push(isInForce ? `Owns: ${text} (${who})` : `Owned, as noted earlier: ${struck(text)} (${who})`);
  }
  for (const account of party.accounts) lines.push(`Their account, undated: ${inert(account.text)}`);
  for (const stance of stancesOf(context.incident.stances, party.id)) {
    const target = stance.pointsAtPartyId === null ? '' : ` ${partyName(context, stance.pointsAtPartyId)}`;
    const words = stance.words === null ? '' : `: ${inert(stance.words)}`;
    lines.push(`Stance, ${momentText(context, stance)}: ${stanceName(stance.stance)}${target}${words}`);
  }
  return list(lines);
}

function trail(context: ReportContext, party: Party): string | null {
  const { escalations, attempts, replies } = context.incident.escalations;
  const theirs = <T extends { readonly partyId: string; readonly position: string }>(items: Iterable<T>) =>
    inRecordOrder(items).filter((item) => item.partyId === party.id);
  const steps = [
    ...theirs(values(escalations)).map((one) => ({ at: one.openedAt, line: escalationLine(context, one) })),
    ...theirs(values(attempts)).map((one) => ({ at: one.at, line: attemptLine(context, one) })),
    ...theirs(values(replies)).map((one) => ({ at: one.at, line: replyLine(context, one) })),
  ];
  if (steps.length === 0) return null;
  // What shares a moment stays in place: opened, then tried, then answered.
  return list(steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map((step) => step.line));
}

function escalationLine(context: ReportContext, { openedAt, certainty, channel, rung, reference }: Escalation): string {
  const ref = reference === null ? '' : `, reference ${inert(reference)}`;
  return `${momentText(context, { at: openedAt, certainty })}: opened at ${inert(rung)} by ${inert(channel)}${ref}`;
}

function attemptLine(context: ReportContext, attempt: Attempt): string {
  const { channel, rung, person, reference, minutes, minutesOnHold, ended, deflectedTo, post } = attempt;
  const facts = [
    inert(channel),
    inert(rung),
    person === null ? null : inert(person),
    ...[post?.network, post?.handle, post?.link].map((fact) => (fact == null ? null : inert(fact))),
    reference === null ? null : `reference ${inert(reference)}`,
    minutes === null ? null : `${minutes} min`,
    minutesOnHold === null ? null : `${minutesOnHold} min on hold`,
    `${attemptEndName(ended)}${deflectedTo === null ? '' : ` ${inert(deflectedTo)}`}`,
  ];
  return `${momentText(context, attempt)}: we tried: ${facts.filter((fact) => fact !== null).join(', ')}`;
}

function replyLine(context: ReportContext, { at, certainty, channel, person, text, automatic, asksUs }: Reply): string {
  const how = [channel, person].filter((part) => part !== null).map(inert);
  const kind = automatic ? 'automatic reply, which stops no clock' : asksUs ? 'they asked us' : 'they answered';
  const via = how.length === 0 ? '' : ` (${how.join(', ')})`;
  const words = text === '' ? 'words removed' : inert(text);
  return `${momentText(context, { at, certainty })}: ${kind}${via}: ${words}`;
}
