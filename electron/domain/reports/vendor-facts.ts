import { type Commitment, statusOf } from '../incident/commitments';
import type { Incident } from '../incident/incident';
import { beganOf } from '../incident/lifecycle';
import { type Party, usOf } from '../incident/parties';
import { formatSpan } from '../kernel/elapsed';
import { addMs, type Instant, instantFromMs, MINUTE, msBetween, msOf } from '../kernel/instant';
import { toArray } from '../kernel/sorted-list';
import { visibleText } from '../kernel/text';
import { endOf } from '../queries/end-of';
import { partyClock } from '../queries/party-clock';
import { type TrailPlace, trailOf } from '../queries/trail';
import { inRecordOrder } from '../record/definition';
import { maySay } from './own-facts';
import { momentWords, type WordsContext } from './report-context';
import { seenBy } from './seen-by';
import { vendorReader } from './visibility';

/** What a party is told about an incident, each fact a line of plain text. */
export interface VendorFacts {
  readonly us: string;
  readonly references: readonly string[];
  readonly title: string;
  readonly whoIsHit: readonly string[];
  readonly sinceWhen: readonly string[];
  /** `Support phone: 9 times, first Mon 16 Nov 2026, 12:22 (12:22 UTC)`. */
  readonly tries: readonly string[];
  readonly answers: string | null;
  readonly promises: readonly string[];
  /** Of the promises, those that are broken. */
  readonly broken: readonly string[];
}

/**
 * The facts that one party may read: what is down and who is hit, which is ours to tell, and what passed between it and
 * us, as far as nobody marked it otherwise. Never what belongs to another party. Times local and UTC. [L7, E5]
 */
export function vendorFacts(context: WordsContext, party: Party): VendorFacts {
  const { incident, asOf } = context;
  const { incident: seen } = seenBy(incident, vendorReader(party.id));
  const theirs = seen.parties.find(({ id }) => id === party.id);
  const promises = inRecordOrder(toArray(seen.commitments)).filter(
    ({ byPartyId, promise, madeAt }) => byPartyId === party.id && promise !== '' && (madeAt === null || madeAt <= asOf),
  );
  return {
    us: visibleText(usOf(incident.parties)?.name ?? ''),
    references: [...new Set([...(theirs?.references ?? []), ...typedReferences(incident, seen, party)])].map(
      visibleText,
    ),
    title: maySay(incident, party, 'title', null, []) ? visibleText(incident.lifecycle.title) : '',
    whoIsHit: maySay(incident, party, 'impact', null, []) ? whoIsHit(incident) : [],
    sinceWhen: sinceWhen(context),
    tries: tries(context, seen, party),
    answers: answers(context, party),
    promises: promises.map((one) => promiseLine(context, one)),
    broken: promises.filter((one) => statusOf(one, asOf) === 'broken').map((one) => promiseLine(context, one)),
  };
}

/**
 * The numbers that were typed with a contact, such as `/call @Northline #NB-447`. They stay with their entry, so that they go
 * when it is corrected, retracted or redacted. One on the card of another party was only spoken of. [L5, L5b, L7]
 */
function typedReferences({ parties }: Incident, { log }: Incident, party: Party): readonly string[] {
  const others = new Set(parties.flatMap(({ id, references }) => (id === party.id ? [] : references)));
  return toArray(log.inOrder).flatMap(({ kind, partyId, toPartyId, reference, retraction }) => {
    const isTheirs = kind === 'contact' && retraction === null && [partyId, toPartyId].includes(party.id);
    return isTheirs && reference !== null && !others.has(reference) ? [reference] : [];
  });
}

/** The next quarter of an hour after `minutes` from now, as people name the time by which they want an answer. */
export function answerBy(asOf: Instant, minutes: number): Instant {
  const quarter = 15 * MINUTE;
  return instantFromMs(Math.ceil(msOf(addMs(asOf, minutes * MINUTE)) / quarter) * quarter) ?? asOf;
}

function whoIsHit({ lifecycle }: Incident): readonly string[] {
  const { impact } = lifecycle;
  if (impact === null) return [];
  const { who, what, usersHit, usersTotal } = impact;
  const counted = usersHit === null ? null : `${usersHit}${usersTotal === null ? '' : ` of ${usersTotal}`} users`;
  return [what, who, counted].filter((line) => line !== null && line !== '').map((line) => visibleText(line ?? ''));
}

function sinceWhen(context: WordsContext): readonly string[] {
  const { incident, asOf } = context;
  const began = beganOf(incident.lifecycle);
  if (began === null) return [];
  const { resolved } = incident.lifecycle;
  const first = began.basis === 'first-report' ? 'First noticed' : 'Began';
  const length = began.certainty === 'day' ? '' : `, after ${formatSpan(msBetween(began.at, endOf(incident, asOf)))}`;
  const now = momentWords(context, resolved ?? { at: asOf, certainty: 'exact' });
  return [`${first}: ${momentWords(context, began)}`, `${resolved === null ? 'Still down' : 'Over'}: ${now}${length}`];
}

/**
 * By rung, calls that were typed without one included; by channel where they stand on none. An imported case tells of the
 * first try on each rung only.
 */
function tries(context: WordsContext, { escalations, log }: Incident, party: Party): readonly string[] {
  const { places } = trailOf({ ...context.incident, escalations, log }, party.id, context.asOf);
  const nameOf = ({ rung, channel }: TrailPlace) => rung ?? channel ?? 'Contact';
  return [...new Set(places.map(nameOf))].flatMap((name) => {
    const there = places.filter((place) => nameOf(place) === name);
    const [place] = there;
    if (place === undefined) return [];
    const count = there.reduce((sum, { tries }) => sum + tries, 0);
    const times = count <= 1 ? 'once' : `${count} times, first`;
    return [`${visibleText(name)}: ${times} ${momentWords(context, place.first)}`];
  });
}

function answers(context: WordsContext, party: Party): string | null {
  const { unansweredSince, lastReply, lastReachedOut } = partyClock(context.incident, party, context.asOf);
  if (lastReachedOut === null) return null;
  if (unansweredSince !== null) {
    return `No person has answered since ${momentWords(context, { at: unansweredSince, certainty: 'exact' })}`;
  }
  return lastReply === null ? null : `Last answer of a person: ${momentWords(context, lastReply)}`;
}

function promiseLine(context: WordsContext, promise: Commitment): string {
  const { dueAt: at, dueCertainty: certainty, promise: words } = promise;
  const due = at === null ? 'no time given' : `by ${momentWords(context, { at, certainty })}`;
  return `${visibleText(words)} (${due}; ${promiseState(promise, context.asOf)})`;
}

function promiseState(promise: Commitment, asOf: Instant): string {
  const status = statusOf(promise, asOf);
  switch (status) {
    case 'undated':
      return promise.kept === null ? 'open' : 'kept';
    case 'broken':
      return promise.kept === null ? 'not kept' : 'kept late';
    case 'unknown':
      return 'outcome not known';
    default:
      return status;
  }
}
