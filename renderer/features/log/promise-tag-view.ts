import { type Commitment, statusOf } from '@domain/incident/commitments';
import type { Moment } from '@domain/incident/lifecycle';
import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { formatTime } from '@domain/kernel/zone';
import { isOverdue } from '@domain/queries/due-commitments';
import { shortTime } from '../header/short-time';
import { shownSpan } from '../header/shown-span';
import type { LogNames } from './log-names';

export interface PromiseTagView {
  readonly tone: 'warn' | 'crit' | 'ok' | 'plain';
  readonly words: string;
}

/** `Promise: crew by 15:00`, `Promise overdue 17 min: …`, `Promise kept: …`; of ours with whom it was made to. [M1, M2, C4] */
export function promiseTag(promise: Commitment, now: Moment, names: LogNames): PromiseTagView {
  const moment = now.at;
  const isOurs = names.parties.every(({ id, role }) => id !== promise.byPartyId || role === 'us');
  const to = isOurs ? names.nameOf(promise.toPartyId) : null;
  const who = !isOurs ? 'Promise' : to === null ? 'Our promise' : `Our promise to ${to}`;
  const words = `: ${promise.promise === '' ? 'words removed' : visibleText(promise.promise)}`;
  if (isOverdue(promise, moment) && promise.dueAt !== null) {
    const due = { at: promise.dueAt, certainty: promise.dueCertainty };
    return { tone: 'crit', words: `${who} overdue ${shownSpan(due, now)}${words}` };
  }
  switch (statusOf(promise, moment)) {
    case 'open':
      return { tone: 'warn', words: `${who}${words}${dueWords(promise, moment, names.timeZone)}` };
    case 'undated':
      return { tone: 'plain', words: `${who}${words}, no time given` };
    case 'kept':
      return { tone: 'ok', words: `${who} kept${words}` };
    case 'broken':
      return { tone: 'crit', words: `${who} kept late${words}` };
    case 'unknown':
      return { tone: 'plain', words: `${who}, outcome unknown${words}` };
    case 'withdrawn':
      return { tone: 'plain', words: `${who} withdrawn${words}` };
  }
}

/** The due time, unless the words say it to the letter and it is today's. */
function dueWords({ promise, dueAt, dueCertainty }: Commitment, moment: Instant, zone: string): string {
  if (dueAt === null) return '';
  const due = shortTime({ at: dueAt, certainty: dueCertainty }, moment, zone);
  const isSaid = due === formatTime(dueAt, zone) && promise.includes(due);
  return isSaid ? '' : `, due ${due}`;
}
