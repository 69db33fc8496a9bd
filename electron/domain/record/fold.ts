import {
  at,
  get,
  insert,
  last,
  rank,
  remove,
  type SortedList,
  sortedList,
  sortedListOf,
  toArray,
} from '../kernel/sorted-list';
import type { EventDefinitions, EventMeta } from './definition';
import type { Commit } from './envelope';
import { readEvent, type UnreadEvent } from './read-event';
import { fieldOf, missingThing, type WaitingEvent, waitingFor } from './waiting';

/** What a record is folded into. `evolve` is pure and never throws. */
export interface Projection<State, Event extends { readonly type: string }> {
  readonly catalog: EventDefinitions;
  readonly initial: State;
  readonly evolve: (state: State, event: Event, meta: EventMeta) => State;
}

/** A state with what is needed to go on from it. */
interface Frame<State> {
  readonly state: State;
  /** Ids of events that had effect or wait: an event met twice counts once. */
  readonly eventIds: SortedList<string>;
  /** Ids of the things that exist so far. */
  readonly things: SortedList<string>;
  readonly waiting: SortedList<WaitingEvent>;
  readonly unread: SortedList<UnreadEvent>;
}

/** A record, folded, that can take commits in any order of arrival. */
export interface Fold<State, Event extends { readonly type: string }> {
  readonly projection: Projection<State, Event>;
  readonly commits: SortedList<Commit>;
  readonly frame: Frame<State>;
  /** Frames after every 256th commit, for going back when a line arrives late. Sharing makes them nearly free. */
  readonly checkpoints: readonly { readonly order: string; readonly frame: Frame<State> }[];
}

const CHECKPOINT_EVERY = 256;

/** An empty record. */
export function emptyFold<State, Event extends { readonly type: string }>(
  projection: Projection<State, Event>,
): Fold<State, Event> {
  const frame: Frame<State> = {
    state: projection.initial,
    eventIds: sortedList((id) => id),
    things: sortedList((id) => id),
    waiting: sortedList((waiting) => `${waiting.missing} ${waiting.meta.position}`),
    unread: sortedList((unread) => unread.eventId),
  };
  return { projection, commits: sortedList(placeOfCommit), frame, checkpoints: [] };
}

/**
 * Folds commits in, wherever they belong in the record's order; one that is older than what was folded sends the fold
 * back to the checkpoint before it. Any order of arrival gives the same state. [J8]
 */
export function receive<State, Event extends { readonly type: string }>(
  fold: Fold<State, Event>,
  arrived: readonly Commit[],
): Fold<State, Event> {
  const unknown = arrived.filter((commit) => get(fold.commits, placeOfCommit(commit)) === undefined);
  // A list, so that an act which arrives twice at once counts once.
  const batch = sortedListOf(placeOfCommit, unknown);
  const fresh = toArray(batch);
  const first = fresh[0];
  if (first === undefined) return fold;

  const newest = last(fold.commits);
  const commits = newest === undefined ? batch : fresh.reduce(insert, fold.commits);
  if (newest === undefined || newest.order < first.order) return folded({ ...fold, commits }, fresh);

  const checkpoints = fold.checkpoints.filter((checkpoint) => checkpoint.order < first.order);
  const from = checkpoints.at(-1);
  const rest = toArray(commits).slice(from === undefined ? 0 : rank(commits, from.order) + 1);
  const frame = from?.frame ?? emptyFold(fold.projection).frame;
  return folded({ ...fold, commits, checkpoints, frame }, rest);
}

/** Order never repeats in a sound record; the id keeps two acts apart in one that was tampered with. */
function placeOfCommit(commit: Commit): string {
  return `${commit.order} ${commit.id}`;
}

/** The folded state. */
export function stateOf<State, Event extends { readonly type: string }>(fold: Fold<State, Event>): State {
  return fold.frame.state;
}

/** The state as it was just before the commit at this place in the record's order. */
export function stateBefore<State, Event extends { readonly type: string }>(
  fold: Fold<State, Event>,
  order: string,
): State {
  const checkpoint = fold.checkpoints.findLast((one) => one.order < order);
  const from = checkpoint === undefined ? 0 : rank(fold.commits, checkpoint.order) + 1;
  let frame = checkpoint?.frame ?? emptyFold(fold.projection).frame;
  for (let i = from; ; i++) {
    const commit = at(fold.commits, i);
    if (commit === undefined || commit.order >= order) return frame.state;
    frame = withCommit(fold.projection, frame, commit);
  }
}

/** Events that are kept without effect: written by a later version, or not what they should be. [J6] */
export function unreadOf<State, Event extends { readonly type: string }>(
  fold: Fold<State, Event>,
): readonly UnreadEvent[] {
  return toArray(fold.frame.unread);
}

/** How many events wait for something that has not come: lines still on their way, or lost. [J3] */
export function countWaiting<State, Event extends { readonly type: string }>(fold: Fold<State, Event>): number {
  return fold.frame.waiting.size;
}

function folded<State, Event extends { readonly type: string }>(
  fold: Fold<State, Event>,
  commits: readonly Commit[],
): Fold<State, Event> {
  let { frame, checkpoints } = fold;
  let done = rank(fold.commits, commits[0]?.order ?? '');
  for (const commit of commits) {
    frame = withCommit(fold.projection, frame, commit);
    done += 1;
    if (done % CHECKPOINT_EVERY === 0) checkpoints = [...checkpoints, { order: commit.order, frame }];
  }
  return { ...fold, frame, checkpoints };
}

function withCommit<State, Event extends { readonly type: string }>(
  projection: Projection<State, Event>,
  before: Frame<State>,
  commit: Commit,
): Frame<State> {
  let frame = before;
  for (const [index, stored] of commit.events.entries()) {
    if (get(frame.eventIds, stored.id) !== undefined) continue;
    const read = readEvent<Event>(projection.catalog, stored);
    if (!read.ok) {
      if (read.error.why !== 'redacted') frame = { ...frame, unread: insert(frame.unread, read.error) };
      continue;
    }
    const position = `${commit.order} ${String(index).padStart(6, '0')}`;
    const meta: EventMeta = { id: stored.id, at: commit.at, by: commit.by, position };
    frame = { ...frame, eventIds: insert(frame.eventIds, stored.id) };
    frame = withEvent(projection, frame, read.value, meta);
  }
  return frame;
}

/** Applies an event, or lets it wait for the first thing that it needs and that is not there yet. */
function withEvent<State, Event extends { readonly type: string }>(
  projection: Projection<State, Event>,
  frame: Frame<State>,
  event: Event,
  meta: EventMeta,
): Frame<State> {
  const definition = projection.catalog[event.type];
  const missing = definition === undefined ? undefined : missingThing(definition, event, frame.things);
  if (missing !== undefined) return { ...frame, waiting: insert(frame.waiting, { missing, event, meta }) };

  const applied = { ...frame, state: projection.evolve(frame.state, event, meta) };
  const created = definition?.creates === undefined ? undefined : fieldOf(event, definition.creates);
  return created === undefined ? applied : released(projection, applied, created);
}

/** Marks a thing as there and applies the events that waited for it, in the record's order. */
function released<State, Event extends { readonly type: string }>(
  projection: Projection<State, Event>,
  before: Frame<State>,
  thing: string,
): Frame<State> {
  const ready = waitingFor(before.waiting, thing);
  const waiting = ready.reduce((list, one) => remove(list, list.keyOf(one)), before.waiting);
  let frame: Frame<State> = { ...before, things: insert(before.things, thing), waiting };
  // What waits was read from the same catalog as every other event.
  for (const one of ready) frame = withEvent(projection, frame, one.event as Event, one.meta);
  return frame;
}
