import type { IncidentSummary } from '@contract/incidents';
import type { DueTarget } from '@contract/news';
import { formatSpan } from '@domain/kernel/elapsed';
import { addMs, type Instant, MINUTE, msBetween } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { dateKey, formatDateTime, formatTime } from '@domain/kernel/zone';
import { attentionAcross, type Due, type DueKind, overdueCommitments } from '@domain/queries/attention';
import { dueWords } from '@domain/queries/due-words';
import type { ToldNotices } from './told-notices';

/** One notification. */
export interface DueNotice {
  readonly title: string;
  readonly body: string;
  /** What a click opens; null: the list of incidents. */
  readonly target: DueTarget | null;
}

const SOON_MS = 10 * MINUTE;
/** Longer ago, a notification of its own says nothing that is still news. */
const STALE_MS = 15 * MINUTE;
/** More at once would cover the screen of somebody who is already late. */
const MAX_AT_ONCE = 3;
/** Ten minutes before a look or a next rung there is nothing to prepare. */
const WARNED: ReadonlySet<DueKind> = new Set<DueKind>(['promise', 'decision', 'update', 'retest']);
const MAX_KEYS = 500;

interface Mark {
  readonly key: string;
  readonly at: Instant;
  readonly isSoon: boolean;
  readonly due: Due & { readonly incident: IncidentSummary };
}

/**
 * The notifications to show at `now`, and what is told by them: a mark is reached 10 minutes before something is due and
 * when it is, and it is news only if it lies after the last look. [M3]
 */
export function planNotices(
  incidents: readonly IncidentSummary[],
  told: ToldNotices,
  now: Instant,
): { readonly notices: readonly DueNotice[]; readonly told: ToldNotices } {
  // A clock that was set back by more than a moment must not silence everything until it has caught up.
  const wasSetBack = told.lookedAt !== null && msBetween(now, told.lookedAt) > MINUTE;
  const since = told.lookedAt === null || wasSetBack ? now : told.lookedAt;
  const known = new Set(told.keys);
  const marks = attentionAcross(incidents.filter(isTold), now)
    .filter(({ certainty }) => certainty !== 'day')
    .flatMap(marksOf)
    .filter(({ key, at }) => at > since && at <= now && !known.has(key))
    // Once it is due, that it was soon due is no news.
    .filter(({ isSoon, due }) => !isSoon || (WARNED.has(due.kind) && due.at > now));
  const keys = [...told.keys, ...marks.map(({ key }) => key)].slice(-MAX_KEYS);
  return { notices: noticesOf(marks, now), told: { lookedAt: now, keys } };
}

/** How many promises of these incidents are overdue: what the badge counts. [M3, C4] */
export function badgeCount(incidents: readonly IncidentSummary[], now: Instant): number {
  return overdueCommitments(incidents.filter(isTold), now);
}

/** An imported case stands still, and of what is set aside nobody wants to hear. */
function isTold({ asOf, setAside }: IncidentSummary): boolean {
  return asOf === null && !setAside;
}

function marksOf(due: Mark['due']): readonly Mark[] {
  const name = `${due.incident.incidentId} ${due.kind} ${due.id} ${due.at}`;
  return [
    { key: `${name} soon`, at: addMs(due.at, -SOON_MS), isSoon: true, due },
    { key: `${name} due`, at: due.at, isSoon: false, due },
  ];
}

function noticesOf(marks: readonly Mark[], now: Instant): readonly DueNotice[] {
  const missed = marks.filter(({ at, isSoon }) => !isSoon && msBetween(at, now) > STALE_MS);
  const fresh = marks.filter((mark) => !missed.includes(mark));
  const [first, ...more] = missed;
  const summary: readonly DueNotice[] =
    first === undefined
      ? []
      : more.length === 0
        ? [{ ...noticeOf(first, now), title: 'Fell due while nobody could be told' }]
        : [manyNotice(`${missed.length} things fell due while nobody could be told`, missed)];
  if (fresh.length <= MAX_AT_ONCE) return [...summary, ...fresh.map((mark) => noticeOf(mark, now))];
  const late = fresh.filter(({ isSoon }) => !isSoon).length;
  const title = late === 0 ? `${fresh.length} things are due within 10 min` : `${fresh.length} things are due`;
  return [...summary, manyNotice(title, fresh)];
}

function noticeOf({ due, isSoon }: Mark, now: Instant): DueNotice {
  const { incident, kind, id, at } = due;
  const when = momentText(at, now, incident.timeZone);
  const title = isSoon ? `Due in ${formatSpan(msBetween(now, at))}, at ${when}` : `Due now, at ${when}`;
  const target = { incidentId: incident.incidentId, kind, id };
  return { title, body: `${dueWords(due)}\n${placeText(incident)}`, target };
}

function manyNotice(title: string, marks: readonly Mark[]): DueNotice {
  const [first, second] = marks;
  const words = [first, second].flatMap((mark) => (mark === undefined ? [] : [dueWords(mark.due)]));
  const rest = marks.length - words.length;
  return { title, body: [...words, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n'), target: null };
}

function placeText({ practice, reference, title }: IncidentSummary): string {
  return `${practice ? 'Practice: ' : ''}${reference} ${visibleText(title)}`;
}

function momentText(at: Instant, now: Instant, zone: string): string {
  return dateKey(at, zone) === dateKey(now, zone) ? formatTime(at, zone) : formatDateTime(at, zone);
}
