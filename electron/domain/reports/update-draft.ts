import type { Incident } from '../incident/incident';
import { beganOf, isOpen, type Lifecycle, type Phase } from '../incident/lifecycle';
import type { UpdateAudience } from '../incident/status-updates';
import { assertNever } from '../kernel/assert-never';
import { formatDays, formatSpan } from '../kernel/elapsed';
import { type Instant, msBetween } from '../kernel/instant';
import { toArray, values } from '../kernel/sorted-list';
import { visibleText } from '../kernel/text';
import { dateKey, formatDateTime, formatShortDate, formatTime } from '../kernel/zone';
import { sentUpdates } from '../queries/update-clocks';
import { seenBy } from './seen-by';
import { CUSTOMERS, OWNER, type Reader, STAFF } from './visibility';

export interface DraftOptions {
  readonly now: Instant;
  /** IANA zone of the times in the text. */
  readonly zone: string;
  /** By when the next one is told to come; null: "when there is news". */
  readonly nextBy: Instant | null;
}

/** Who reads the updates of an audience. [L7] */
export function readerOf(audience: UpdateAudience): Reader {
  switch (audience) {
    case 'staff':
      return STAFF;
    case 'customer':
      return CUSTOMERS;
    case 'owner':
      return OWNER;
  }
}

/**
 * An update for an audience, as plain text to be sent by any means: what is seen, who is hit, how it stands by phase,
 * what is new since the last one, what to do meanwhile, when the next one comes. It is made of nothing but what the
 * audience may see, and estimates nothing. [U2, L7]
 */
export function draftUpdate(whole: Incident, audience: UpdateAudience, options: DraftOptions): string {
  const { incident } = seenBy(whole, readerOf(audience));
  const { lifecycle } = incident;
  const { title, phase } = lifecycle;
  return [
    title,
    ...impactLines(lifecycle),
    sinceText(lifecycle, options),
    phaseText(phase),
    ...list('New since the last update:', news(whole, incident, audience, options.zone)),
    ...list('What to do meanwhile:', meanwhile(incident)),
    ...list('To be decided:', audience === 'owner' ? decisions(incident, options) : []),
    ...(isOpen(lifecycle) ? [nextText(options)] : ['If you still see it, tell us.']),
  ]
    .filter((line) => line !== '')
    .map(visibleText)
    .join('\n');
}

function impactLines({ impact }: Lifecycle): readonly string[] {
  if (impact === null) return [];
  const { who, what, usersHit, usersTotal } = impact;
  const count =
    usersHit === null ? '' : usersTotal === null ? ` (${usersHit} users)` : ` (${usersHit} of ${usersTotal} users)`;
  return [`What is seen: ${what}`, `Who is hit: ${who}${count}`];
}

function sinceText(lifecycle: Lifecycle, { now, zone }: DraftOptions): string {
  const began = beganOf(lifecycle);
  if (began === null) return '';
  const end = lifecycle.resolved ?? { at: now, certainty: 'exact' };
  const isByDays = began.certainty === 'day' || end.certainty === 'day';
  const start = began.certainty === 'day' ? formatShortDate(began.at, zone) : formatDateTime(began.at, zone);
  const size = msBetween(began.at, end.at);
  const length = isByDays ? `about ${formatDays(size)}` : formatSpan(size);
  const atLeast = began.basis === 'first-report' ? 'at least ' : '';
  if (lifecycle.resolved === null) return `Since ${start}, for ${atLeast}${length} now.`;
  return `It lasted ${atLeast}${length}, from ${start}.`;
}

function phaseText(phase: Phase): string {
  switch (phase) {
    case 'investigating':
      return 'We are finding out what is wrong.';
    case 'cause-known':
      return 'The cause is known. We are working on a way out.';
    case 'on-workaround':
      return 'It is not repaired yet. There is a way to work meanwhile.';
    case 'watching':
      return 'It seems to work again. We are watching whether it lasts; tell us if it still happens to you.';
    case 'resolved':
    case 'closed':
      return 'It works again. We have tested it ourselves.';
    default:
      return assertNever(phase, 'phase');
  }
}

/** Entries that the audience may read, since it last heard of us: an update that repeats itself says nothing. */
function news(whole: Incident, seen: Incident, audience: UpdateAudience, zone: string): readonly string[] {
  const since = sentUpdates(whole, audience).at(-1)?.at ?? null;
  return toArray(seen.log.inOrder)
    .filter(({ kind, retraction, redaction }) => kind !== 'update' && retraction === null && redaction === null)
    .filter(({ occurredAt }) => since === null || occurredAt > since)
    .slice(-MOST_NEWS)
    .map(({ text, occurredAt, certainty }) => {
      const about = certainty === 'about' ? 'about ' : '';
      const time = certainty === 'day' ? formatShortDate(occurredAt, zone) : formatTime(occurredAt, zone);
      return `${about}${time} ${text}`;
    });
}

/** A text message holds no more. */
const MOST_NEWS = 5;

function meanwhile({ workarounds, lifecycle }: Incident): readonly string[] {
  return isOpen(lifecycle) ? workarounds.filter(({ state }) => state === 'in-use').map(({ title }) => title) : [];
}

function decisions({ decisions: all }: Incident, options: DraftOptions): readonly string[] {
  return [...values(all)].flatMap((one) =>
    one.kind === 'deferred' && one.outcome === null
      ? [`by ${clockText(one.dueAt, options)}: ${one.what}${one.unless === null ? '' : `, unless ${one.unless}`}`]
      : [],
  );
}

function nextText(options: DraftOptions): string {
  if (options.nextBy === null) return 'Next update when there is news.';
  return `Next update by ${clockText(options.nextBy, options)}.`;
}

/** `15:30`, with the date where it is not today. */
function clockText(at: Instant, { now, zone }: DraftOptions): string {
  return dateKey(at, zone) === dateKey(now, zone) ? formatTime(at, zone) : formatDateTime(at, zone);
}

function list(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [heading, ...items.map((item) => `- ${item}`)];
}
