import { filledBrief } from '../incident/agent-brief';
import type { Incident } from '../incident/incident';
import type { Entry, EntryContent } from '../incident/log';
import { type Party, usOf } from '../incident/parties';
import { referenceText, severityName } from '../incident/words';
import { toArray, values } from '../kernel/sorted-list';
import { visibleText } from '../kernel/text';
import { testedPaths } from '../queries/check-paths';
import { inRecordOrder } from '../record/definition';
import { heading, list, own, section, typed } from './document';
import { reportMarkdown } from './markdown';
import { maySay } from './own-facts';
import { momentWords, type WordsContext } from './report-context';
import { answerBy, vendorFacts } from './vendor-facts';

/** What support asks for first, to be read aloud or pasted. */
export interface AgentBrief {
  readonly title: string;
  readonly parts: readonly BriefPart[];
  /** Pinned entries, dead ends and checks of ours that were left out, because they name another party or are marked for others. */
  readonly leftOut: number;
}

interface BriefPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What the person filled in, else what the record offers for it. */
export interface BriefFields {
  readonly accounts: string;
  readonly errorText: string;
  readonly wanted: string;
}

const ANSWER_MINUTES = 60;

/**
 * What stands in the three fields of a brief until somebody types there: our name and account numbers, the pinned words, a
 * named person.
 */
export function briefFields(context: WordsContext, party: Party): BriefFields {
  const { incident, asOf } = context;
  const { accounts, errorText, wanted } = filledBrief(incident.agentBriefs, party.id);
  const by = momentWords(context, { at: answerBy(asOf, ANSWER_MINUTES), certainty: 'exact' });
  return {
    accounts: accounts ?? [usOf(incident.parties)?.name ?? '', ...accountNumbers(party)].filter(Boolean).join('\n'),
    errorText: errorText ?? told(incident, party).pinned.join('\n'),
    wanted: wanted ?? `A named person who takes this on, and when it will work again. Please answer by ${by}.`,
  };
}

/** By which numbers they know us, as their card in the directory had them. [B2] */
function accountNumbers({ vendor }: Party): readonly string[] {
  return (vendor?.facts.accountNumbers ?? []).map(({ label, number }) => `${label}: ${number}`);
}

/**
 * The brief for a party's support: who we are, who is hit, since when, the exact error, what was ruled out, what was
 * tried and promised, and what we want by when; what is not known is left out. Times local and UTC. Never anything that
 * belongs to another party. [L7]
 */
export function agentBrief(context: WordsContext, party: Party, fields: BriefFields): AgentBrief {
  const { incident } = context;
  const facts = vendorFacts(context, party);
  const { ruledOut, checks, leftOut } = told(incident, party);
  const checked = checks.map((check) => `${checkText(check)}: ${check.result}, ${momentWords(context, check)}`);
  const parts: readonly BriefPart[] = [
    { heading: 'Organisation and account', lines: lines(fields.accounts) },
    { heading: 'Your reference', lines: facts.references },
    { heading: 'Who is hit, and how badly', lines: [...severity(incident), ...facts.whoIsHit] },
    { heading: `When (${visibleText(context.zone)}, UTC in brackets)`, lines: facts.sinceWhen },
    { heading: 'Exact error', lines: lines(fields.errorText) },
    { heading: 'Ruled out', lines: ruledOut },
    { heading: 'Checked', lines: checked },
    { heading: 'How we reached you', lines: [...facts.tries, ...(facts.answers === null ? [] : [facts.answers])] },
    { heading: 'What you promised', lines: facts.promises },
    { heading: 'What we want, and by when', lines: lines(fields.wanted) },
  ];
  return { title: titleOf(incident, facts.title), parts: parts.filter((part) => part.lines.length > 0), leftOut };
}

/** As plain text, for a chat window or a form. */
export function briefText({ title, parts }: AgentBrief): string {
  return [title, ...parts.map((part) => [`${part.heading}:`, ...part.lines].join('\n'))].join('\n\n');
}

/** As Markdown in which what people typed does nothing. [R4] */
export function briefMarkdown({ title, parts }: AgentBrief): string {
  const sections = parts.flatMap((part) => section(2, own(part.heading), list(part.lines.map(typed))));
  return reportMarkdown({ title: typed(title), blocks: [heading(1, typed(title)), ...sections] });
}

/** Facts of our own side that may be told to a party. */
function told(incident: Incident, party: Party) {
  const pinned = toArray(incident.log.inOrder).filter((entry) => isPinnedFact(incident, party, entry));
  const deadEnds = inRecordOrder(values(incident.hypotheses)).filter(({ status }) => status === 'ruled-out');
  const checks = testedPaths(incident.checks).flatMap(({ latest }) => (latest === null ? [] : [latest]));
  const sayEntry = (entry: Entry) => maySay(incident, party, 'entry', entry, [entry.text]);
  const sayDeadEnd = (one: (typeof deadEnds)[number]) =>
    maySay(incident, party, 'hypothesis', one, [one.text, one.why ?? '']);
  const known = { entries: pinned, deadEnds, checks };
  const shown = {
    entries: known.entries.filter(sayEntry),
    deadEnds: known.deadEnds.filter(sayDeadEnd),
    checks: known.checks.filter((check) => maySay(incident, party, 'check', check, [checkText(check)])),
  };
  const count = ({ entries, deadEnds: ends, checks }: { readonly [Key in keyof typeof known]: readonly unknown[] }) =>
    entries.length + ends.length + checks.length;
  return {
    pinned: shown.entries.map(({ text }) => text),
    ruledOut: shown.deadEnds.map(({ text, why }) => visibleText(why === null ? text : `${text}: ${why}`)),
    checks: shown.checks,
    leftOut: count(known) - count(shown),
  };
}

/** What we saw ourselves and marked to find it again; as it was corrected, and never what was about another party. */
function isPinnedFact({ parties }: Incident, party: Party, entry: Entry): boolean {
  const { pin, retraction, redaction, kind } = entry;
  if (pin === null || retraction !== null || redaction !== null) return false;
  const us = usOf(parties)?.id ?? null;
  const isOurs = ({ partyId, toPartyId }: EntryContent) =>
    [partyId, toPartyId].every((id) => id === null || id === us || id === party.id);
  return (
    (kind === 'observation' || kind === 'evidence') &&
    [entry, ...entry.earlier.map(({ content }) => content)].every(isOurs)
  );
}

function checkText({
  from,
  to,
  via,
}: {
  readonly from: string;
  readonly to: string;
  readonly via: string | null;
}): string {
  return `${visibleText(from)} to ${visibleText(to)}${via === null ? '' : ` via ${visibleText(via)}`}`;
}

function severity({ lifecycle }: Incident): readonly string[] {
  return lifecycle.severity === null ? [] : [severityName(lifecycle.severity)];
}

function titleOf({ lifecycle }: Incident, title: string): string {
  const { declared } = lifecycle;
  return [title, declared === null ? '' : `(our ${referenceText(declared.referenceNumber)})`].filter(Boolean).join(' ');
}

function lines(text: string): readonly string[] {
  return visibleText(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}
