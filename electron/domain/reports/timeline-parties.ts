import type { Attempt, Escalation, Reply } from '../incident/escalations';
import type { Party } from '../incident/parties';
import { stancesOf } from '../incident/stances';
import { attemptEndName, contractName, roleName, stanceName } from '../incident/words';
import { byTime } from '../kernel/by-time';
import { values } from '../kernel/sorted-list';
import { inRecordOrder } from '../record/definition';
import { type Block, type Inline, joined, list, own, section, struck, typed, words } from './document';
import { momentText, partyName, type ReportContext, recordedText } from './report-context';

/** Who owns what and who said what of it. [P1, P4] */
export function partiesSection(context: ReportContext): readonly Block[] {
  const { parties } = context.incident;
  const cards = parties.flatMap((party) => section(3, typed(party.name), card(context, party)));
  return section(2, 'Parties', cards);
}

/** The trail toward each party: opened, tried, answered. [E2, E3, E6] */
export function trailsSection(context: ReportContext): readonly Block[] {
  const { parties } = context.incident;
  const trails = parties.flatMap((party) => section(3, words`Toward ${party.name}`, trail(context, party)));
  return section(2, 'Escalations', trails);
}

function card(context: ReportContext, party: Party): readonly Block[] {
  const lines = [words`Role: ${own(roleName(party.role))}`];
  if (party.setAside) lines.push(own('Set aside: added by mistake'));
  if (party.contract !== 'unknown') {
    const through = party.contractThrough === null ? [] : words` ${party.contractThrough}`;
    lines.push(words`Contract: ${own(contractName(party.contract))}${through}`);
  }
  if (party.references.length > 0) lines.push(words`References: ${joined(party.references.map(typed), ', ')}`);
  for (const note of party.ownershipNotes) {
    const who = words`${note.by}, ${recordedText(context, note.at)}`;
    const text = typed(note.text);
    const isInForce = note === party.ownershipNotes.at(-1);
    lines.push(isInForce ? words`Owns: ${text} (${who})` : words`Owned, as noted earlier: ${struck(text)} (${who})`);
  }
  for (const account of party.accounts) lines.push(words`Their account, undated: ${account.text}`);
  for (const stance of stancesOf(context.incident.stances, party.id)) {
    const target = stance.pointsAtPartyId === null ? [] : words` ${partyName(context, stance.pointsAtPartyId)}`;
    const said = stance.words === null ? [] : words`: ${stance.words}`;
    lines.push(words`Stance, ${momentText(context, stance)}: ${own(stanceName(stance.stance))}${target}${said}`);
  }
  return list(lines);
}

function trail(context: ReportContext, party: Party): readonly Block[] {
  const { escalations, attempts, replies } = context.incident.escalations;
  const theirs = <T extends { readonly partyId: string; readonly position: string }>(items: Iterable<T>) =>
    inRecordOrder(items).filter((item) => item.partyId === party.id);
  const steps = [
    ...theirs(values(escalations)).map((one) => ({ at: one.openedAt, line: escalationLine(context, one) })),
    ...theirs(values(attempts)).map((one) => ({ at: one.at, line: attemptLine(context, one) })),
    ...theirs(values(replies)).map((one) => ({ at: one.at, line: replyLine(context, one) })),
  ];
  // What shares a moment stays in place: opened, then tried, then answered.
  return list(byTime(steps).map((step) => step.line));
}

function escalationLine(context: ReportContext, { openedAt, certainty, channel, rung, reference }: Escalation): Inline {
  const ref = reference === null ? [] : words`, reference ${reference}`;
  return words`${momentText(context, { at: openedAt, certainty })}: opened at ${rung} by ${channel}${ref}`;
}

function attemptLine(context: ReportContext, attempt: Attempt): Inline {
  const { channel, rung, person, reference, minutes, minutesOnHold, ended, deflectedTo, post } = attempt;
  const facts: readonly (Inline | null)[] = [
    typed(channel),
    typed(rung),
    person === null ? null : typed(person),
    // A network that was typed as the channel is said once.
    ...[post?.network === channel ? null : post?.network, post?.handle, post?.link].map((fact) =>
      fact == null ? null : typed(fact),
    ),
    reference === null ? null : words`reference ${reference}`,
    minutes === null ? null : words`${minutes} min`,
    minutesOnHold === null ? null : words`${minutesOnHold} min on hold`,
    words`${own(attemptEndName(ended))}${deflectedTo === null ? [] : words` ${deflectedTo}`}`,
  ];
  const known = facts.filter((fact) => fact !== null);
  return words`${momentText(context, attempt)}: we tried: ${joined(known, ', ')}`;
}

function replyLine(context: ReportContext, { at, certainty, channel, person, text, automatic, asksUs }: Reply): Inline {
  const how = [channel, person].filter((part) => part !== null).map(typed);
  const kind = automatic ? 'automatic reply, which stops no clock' : asksUs ? 'they asked us' : 'they answered';
  const via = how.length === 0 ? [] : words` (${joined(how, ', ')})`;
  const said = text === '' ? own('words removed') : typed(text);
  return words`${momentText(context, { at, certainty })}: ${own(kind)}${via}: ${said}`;
}
