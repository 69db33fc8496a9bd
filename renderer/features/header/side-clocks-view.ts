import type { Incident } from '@domain/incident/incident';
import { beganOf, type Moment } from '@domain/incident/lifecycle';
import type { Party } from '@domain/incident/parties';
import { formatDays } from '@domain/kernel/elapsed';
import { addMs, type Instant, MINUTE } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import type { DueKind } from '@domain/queries/attention';
import { endOf, mainClock, type PartyClock, partyClock, unownedMs, unownedStretches } from '@domain/queries/clocks';
import { nextDue } from '@domain/queries/next-due';
import { ownershipAt } from '@domain/queries/ownership';
import { nextUpdate } from '@domain/queries/update-clocks';
import { rhythmAndLast } from '../updates/update-words';
import { shortTime } from './short-time';
import { shownNow, shownSpan } from './shown-span';
import { spanInMinutes } from './span-in-minutes';

export interface SideClockView {
  readonly id: 'unowned' | 'promise' | 'due' | 'spoke' | 'ball' | 'update';
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** Past its time. */
  readonly isLate?: boolean;
}

/** When it is, in whole minutes, and the end of that minute: what was written down within it has happened. */
interface Shown {
  readonly now: Moment;
  readonly horizon: Instant;
  readonly timeZone: string;
}

/**
 * The clocks beside the main one: who owns the fault, the promise that is overdue or next, who last spoke, with whom the
 * ball lies, whom we owe an update. Once resolved, nobody waits any more, and only the sum of unowned hours stays. [C3, C4, C5, P2, P3]
 */
export function sideClocks(incident: Incident, minute: Instant, timeZone: string): readonly SideClockView[] {
  const now = shownNow(incident, minute);
  const shown: Shown = { now, horizon: addMs(now.at, MINUTE), timeZone };
  const clocks = incident.parties
    .filter((party) => party.role !== 'us' && !party.setAside)
    .map((party) => ({ party, clock: partyClock(incident, party, shown.horizon) }));
  const matters = clocks.reduce<(typeof clocks)[number] | null>(
    (best, one) => (lastPass(one.clock) > lastPass(best?.clock ?? null) ? one : best),
    null,
  );
  const owner = unowned(incident, shown);
  if (incident.lifecycle.resolved !== null) return [owner].filter((view) => view !== null);
  const promise = dueNext(incident, shown);
  const last = matters === null ? null : spoke(matters.party, matters.clock, shown);
  // The ball gives way to a promise: the card of the party says it as well.
  const ball = matters === null || promise !== null ? null : waiting(matters.clock, shown);
  return [owner, promise, last, ball, updating(incident, shown)].filter((view) => view !== null);
}

function unowned(incident: Incident, { now, horizon, timeZone }: Shown): SideClockView | null {
  const began = beganOf(incident.lifecycle);
  if (began === null || !incident.parties.some((party) => party.role !== 'us')) return null;
  const total = unownedMs(incident, now.at);
  const isByDays = mainClock(incident, now.at)?.certainty === 'day' || now.certainty === 'day';
  const value = isByDays ? `about ${formatDays(total)}` : spanInMinutes(total);
  if (incident.lifecycle.resolved !== null) {
    return { id: 'unowned', label: 'Nobody owned this', value, note: 'until it was resolved' };
  }
  const stretches = unownedStretches(incident, horizon);
  const current = stretches.at(-1);
  if (current?.to !== endOf(incident, horizon)) {
    return { id: 'unowned', label: 'Unowned so far', value, note: ownersText(incident, horizon) };
  }
  const since = shortTime({ at: current.from, certainty: 'exact' }, now.at, timeZone);
  const note = stretches.length > 1 ? `in all; again since ${since}` : 'no one accepts it';
  return { id: 'unowned', label: 'Nobody owns this', value, note };
}

/** What is due: a promise that is overdue before anything else, then what else is, then what is next. [C4] */
function dueNext(incident: Incident, { now, timeZone }: Shown): SideClockView | null {
  // Updates have a clock of their own, and a party's card tells of its chase and its rung.
  const { late, next } = nextDue(incident, now.at, ['update', 'chase', 'patience']);
  const overdue = late.filter(({ kind }) => kind === 'promise');
  const due = overdue[0] ?? late[0] ?? next;
  if (due === null) return null;
  const { kind, who, what } = due;
  // A decision or a test is ours anyway.
  const name = who !== null ? visibleText(who) : kind === 'promise' ? 'We' : '';
  const words = what === '' && kind === 'promise' ? 'words removed' : visibleText(what);
  // What it is comes first: the end of a long note is cut.
  const note = [words, name, shortTime(due, now.at, timeZone)].filter((part) => part !== '').join(', ');
  const view = { id: kind === 'promise' ? 'promise' : 'due', note } as const;
  if (late.length === 0) return { ...view, label: `Next ${dueNames[kind]}`, value: `in ${shownSpan(now, due)}` };
  const count = kind === 'promise' ? overdue.length : late.length;
  const names = kind === 'promise' ? 'promises' : 'things';
  const label = count === 1 ? `${capital(dueNames[kind])} overdue` : `${count} ${names} overdue`;
  return { ...view, label, value: shownSpan(due, now), isLate: true };
}

const dueNames: Readonly<Record<DueKind, string>> = {
  promise: 'promise',
  decision: 'decision',
  retest: 'retest',
  recheck: 'recheck',
  chase: 'chase',
  patience: 'rung',
  update: 'update',
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** When the first of those whom we keep informed is to hear of us. [U1] */
function updating(incident: Incident, { now, timeZone }: Shown): SideClockView | null {
  const clock = nextUpdate(incident);
  if (clock === null) return null;
  const due = { at: clock.dueAt, certainty: 'exact' } as const;
  const isLate = due.at < now.at;
  const note = rhythmAndLast(clock, now.at, timeZone);
  if (!isLate)
    return { id: 'update', label: `Next ${clock.audience} update`, value: `in ${shownSpan(now, due)}`, note };
  return { id: 'update', label: `Late ${clock.audience} update`, value: shownSpan(due, now), note, isLate };
}

function spoke(party: Party, clock: PartyClock, { now, timeZone }: Shown): SideClockView {
  const name = visibleText(party.name);
  const { lastSpoke, lastReachedOut } = clock;
  if (lastSpoke === null) {
    const note = lastReachedOut === null ? 'not asked yet' : 'no human answer';
    return { id: 'spoke', label: 'Last spoke', value: 'Never', note: `${name}, ${note}` };
  }
  const how = [lastSpoke.person ?? '', lastSpoke.channel ?? ''].filter((part) => part !== '').map(visibleText);
  const note = [name, ...how, shortTime(lastSpoke, now.at, timeZone)].join(', ');
  return { id: 'spoke', label: 'Last spoke', value: shownSpan(lastSpoke, now), note };
}

function waiting(clock: PartyClock, { now, timeZone }: Shown): SideClockView | null {
  const { ball, unansweredSince, unansweredTries: tries } = clock;
  if (ball === null) return null;
  const since = { at: ball.since, certainty: ball.certainty };
  const value = shownSpan(since, now);
  const note = `since ${shortTime(since, now.at, timeZone)}`;
  if (ball.with === 'us') return { id: 'ball', label: 'Ball with us', value, note };
  if (unansweredSince === null) return { id: 'ball', label: 'Waiting on them', value, note };
  const first = { at: unansweredSince, certainty: 'exact' } as const;
  return {
    id: 'ball',
    label: 'Unanswered for',
    value: shownSpan(first, now),
    note: `${tries === 1 ? '1 try' : `${tries} tries`} since ${shortTime(first, now.at, timeZone)}`,
  };
}

/** The last thing that passed between a party and us; '' when nothing did. Instants compare as text. */
function lastPass(clock: PartyClock | null): string {
  const passes = [clock?.ball?.since, clock?.lastReachedOut?.at, clock?.lastSpoke?.at];
  return passes.reduce<string>((a, b) => (b !== undefined && b > a ? b : a), '');
}

function ownersText(incident: Incident, at: Instant): string {
  const owners = ownershipAt(incident, at).standings.filter(({ owns }) => owns);
  const words = owners.map(
    ({ party, stance }) => `${visibleText(party.name)} ${stance?.stance === 'accepts' ? 'accepts' : 'says fixed'}`,
  );
  return words.join(', ');
}
