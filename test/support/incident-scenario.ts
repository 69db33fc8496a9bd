import { decide, type IncidentCommand } from '@domain/incident/decide';
import type { Decided } from '@domain/incident/deciding';
import { type Incident, type IncidentEvent, incidentCatalog, incidentProjection } from '@domain/incident/incident';
import { undo } from '@domain/incident/undo';
import { incidentIdSchema, type NewId, partyIdSchema } from '@domain/kernel/ids';
import { addMs, type Instant, instantSchema } from '@domain/kernel/instant';
import type { Author, Commit, StoredEvent } from '@domain/record/envelope';
import { emptyFold, type Fold, receive, stateBefore, stateOf } from '@domain/record/fold';
import { expect } from 'vitest';

export const DANA: Author = { device: '018f0000-0000-7000-8000-00000000000d', name: 'Dana' };
export const SAM: Author = { device: '018f0000-0000-7000-8000-00000000000e', name: 'Sam' };
const WRITERS: Readonly<Record<string, string>> = { [DANA.device]: 'seg-dana', [SAM.device]: 'seg-sam' };

/** Every scenario begins on Monday 16 November 2026 at 11:51 in London. */
export const BEGAN = instant('2026-11-16T11:51:00.000Z');
export const ZONE = 'Europe/London';

export function instant(text: string): Instant {
  return instantSchema.parse(text);
}

/** `at('14:32')` on the first day, `at('14:32', 5)` five dates later, in UTC, which is London's clock in November. */
export function at(clock: string, daysLater = 0): Instant {
  return addMs(instant(`2026-11-16T${clock}:00.000Z`), daysLater * 86_400_000);
}

/** Ids in order, the same in every run. */
export function countingIds(prefix = 'id'): NewId {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}-${String(count).padStart(6, '0')}`;
  };
}

/** Events to a commit as the record would hold it. */
export function commitOf(
  events: readonly IncidentEvent[],
  options: { readonly now: Instant; readonly seq: number; readonly by?: Author; readonly newId: NewId },
): Commit {
  const { now, seq, by = DANA, newId } = options;
  const ms = String(Date.parse(now)).padStart(15, '0');
  const order = `${ms}-${String(seq).padStart(5, '0')}-${WRITERS[by.device] ?? 'seg-other'}`;
  return { seq, id: newId(), order, at: now, by, events: events.map((event) => storedOf(event, newId())) };
}

/** An event as a line of the record holds it. */
export function storedOf(event: IncidentEvent, id: string): StoredEvent {
  const { type, ...data } = event;
  // Through text and back, as a file would do it.
  return { id, type, v: incidentCatalog[type].v, data: JSON.parse(JSON.stringify(data)) };
}

/** Commits folded from scratch. */
export function foldOf(commits: readonly Commit[]): Fold<Incident, IncidentEvent> {
  return receive(emptyFold(incidentProjection), commits);
}

export const INCIDENT_ID = 'incident-1';

export const declareCommand: IncidentCommand = {
  type: 'DeclareIncident',

  incidentId: incidentIdSchema.parse(INCIDENT_ID),
  title: 'Fibre line dead, Harbour Street clinic',
  severity: 1,
  timeZone: ZONE,
  referenceNumber: 42,
  practice: false,
  began: { at: BEGAN, certainty: 'exact' },
  lead: 'Dana Reyes',
};

/**
 * A war room without a disk: commands are decided, their events folded as the record would, and time moves only when a
 * test says so. Each act is one commit.
 */
export class Room {
  readonly newId: NewId;
  now: Instant = BEGAN;
  fold = emptyFold(incidentProjection);
  readonly commits: Commit[] = [];

  constructor(newId: NewId = countingIds()) {
    this.newId = newId;
  }

  get incident(): Incident {
    return stateOf(this.fold);
  }

  /** Does an act at a moment; fails the test when it is refused. Answers its events. */
  does(command: IncidentCommand, now: Instant = this.now, by: Author = DANA): readonly IncidentEvent[] {
    const decided = this.tries(command, now);
    if (!decided.ok) return expect.fail(`${command.type} was refused: ${decided.error.sentence}`);
    this.receives(decided.value, now, by);
    return decided.value;
  }

  /** What a command would mean at a moment; nothing is recorded. */
  tries(command: IncidentCommand, now: Instant = this.now): Decided {
    return decide(this.incident, command, { now, newId: this.newId });
  }

  /** Records events as one act, as an import does. */
  receives(events: readonly IncidentEvent[], now: Instant = this.now, by: Author = DANA): Commit {
    this.now = now;
    const commit = commitOf(events, { now, seq: this.commits.length + 1, by, newId: this.newId });
    this.commits.push(commit);
    this.fold = receive(this.fold, [commit]);
    return commit;
  }

  /** Takes back the last act, or the one named. Who kept what was before it spares the folding up to there. */
  undoes(commit: Commit | undefined = this.commits.at(-1), before: Incident | null = null): Decided {
    if (commit === undefined) return expect.fail('there is no act to take back');
    const act = eventsOf(commit);
    const decided = undo(act, before ?? stateBefore(this.fold, commit.order), this.incident);
    if (decided.ok) this.receives(decided.value);
    return decided;
  }
}

/** A war room just after "declare", with us and a provider as parties. */
export function declaredRoom(): Room & { readonly us: string; readonly provider: string } {
  const room = new Room();
  room.does(declareCommand);
  const us = partyAdded(room.does({ type: 'AddParty', name: 'Clinic IT', role: 'us' }));
  const provider = partyAdded(room.does({ type: 'AddParty', name: 'Northline Broadband', role: 'provider' }));
  return Object.assign(room, { us, provider });
}

/** The events of a commit, as the fold read them. */
export function eventsOf(commit: Commit): readonly IncidentEvent[] {
  return commit.events.map((stored) => {
    const { type, data } = stored;
    // These events came out of `decide` a moment ago.
    return { type, ...(data as object) } as IncidentEvent;
  });
}

function partyAdded(events: readonly IncidentEvent[]): string {
  const added = events.find((event) => event.type === 'PartyAdded');
  return added?.type === 'PartyAdded' ? added.partyId : expect.fail('no party was added');
}

export const US = partyIdSchema.parse('party-us');
export const NORTHLINE = partyIdSchema.parse('party-northline');
export const KESTREL = partyIdSchema.parse('party-kestrel');

/** What every `given` starts from: declared at 11:51, began at the same moment, with us and two outside parties. */
export const baseEvents: readonly IncidentEvent[] = [
  {
    type: 'IncidentDeclared',
    incidentId: incidentIdSchema.parse(INCIDENT_ID),
    title: 'Fibre line dead',
    severity: 1,
    timeZone: ZONE,
    referenceNumber: 42,
    practice: false,
  },
  { type: 'BeganRevised', at: BEGAN, certainty: 'exact', basis: 'known', reason: null },
  { type: 'PartyAdded', partyId: US, name: 'Clinic IT', role: 'us' },
  { type: 'PartyAdded', partyId: NORTHLINE, name: 'Northline Broadband', role: 'provider' },
  { type: 'PartyAdded', partyId: KESTREL, name: 'Kestrel Networks', role: 'intermediary' },
];

/** A room in which events have been recorded, each as an act of its own, at 12:00 unless a moment is named. */
export function roomWith(events: readonly IncidentEvent[], now: Instant = at('12:00')): Room {
  const room = new Room();
  room.receives(baseEvents, BEGAN);
  for (const event of events) room.receives([event], now);
  return room;
}

/** `given(events).when(command).then(events)`: expected events name the fields that matter. */
export function given(...events: readonly IncidentEvent[]) {
  const room = roomWith(events);
  return {
    room,
    when(command: IncidentCommand, now: Instant = at('12:00')) {
      const decided = room.tries(command, now);
      return {
        // biome-ignore lint/suspicious/noThenProperty: given, when, then is how these tests read; nobody awaits it
        then(...expected: readonly Partial<IncidentEvent>[]) {
          expect(decided).toMatchObject({ ok: true, value: expected });
        },
        refuses(code: string) {
          expect(decided).toMatchObject({ ok: false, error: { code } });
        },
      };
    },
  };
}
