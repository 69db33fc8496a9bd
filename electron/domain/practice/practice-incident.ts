import { decide } from '../incident/decide';
import { evolve, type Incident, type IncidentEvent, initialIncident } from '../incident/incident';
import { allClearIdSchema, incidentIdSchema, type NewId, type PartyId } from '../kernel/ids';
import { addMs, HOUR, type Instant, MINUTE } from '../kernel/instant';
import { sceneCommand } from './practice-commands';
import { STORY_SCENES } from './practice-scenes';
import { type Hour, type PartyKey, STORY_HOURS, STORY_LEAD, STORY_PARTIES, STORY_TITLE } from './practice-story';
import { type Teller, tellWork } from './practice-work';

/** What the practice incident takes from outside. */
export interface PracticeContext {
  readonly now: Instant;
  readonly timeZone: string;
  readonly newId: NewId;
  readonly incidentId: string;
  readonly referenceNumber: number;
}

/**
 * The events of the practice incident, as one act: invented, in its sixth day at `now`, marked as practice, with
 * something in every pane. Told through the same rules as a real one, so it cannot show what they would refuse. [I4]
 */
export function practiceEvents(context: PracticeContext): readonly IncidentEvent[] {
  const began = addMs(context.now, -msOfHour(STORY_HOURS));
  const at = (hour: Hour) => addMs(began, msOfHour(hour));
  const teller = tellerOf(context.newId);

  teller.tell(at([0, 12]), {
    type: 'DeclareIncident',
    incidentId: incidentIdSchema.parse(context.incidentId),
    title: STORY_TITLE,
    severity: 1,
    timeZone: context.timeZone,
    referenceNumber: context.referenceNumber,
    practice: true,
    began: { at: began, certainty: 'exact' },
    lead: STORY_LEAD,
  });
  teller.tell(at([0, 12]), { type: 'NoteNoticed', at: at([0, 4]), certainty: 'exact' });
  teller.tell(at([0, 14]), {
    type: 'DescribeImpact',
    who: 'Harbour Street clinic, reception and four surgeries',
    what: 'No internet: bookings, card payments and phones are out or slow',
    usersHit: 23,
    usersTotal: 23,
  });
  const parties = tellParties(teller, at([0, 20]));
  for (const scene of STORY_SCENES) teller.tell(at(scene.at), sceneCommand(scene, parties, at));
  tellWork(teller, at);
  const events = [...teller.events, ...laterRooms(context.newId, parties, at)];
  return events.map((event) => asOriginal(event, at([122, 0])));
}

function tellParties(teller: Teller, at: Instant): ReadonlyMap<PartyKey, PartyId> {
  const ids = new Map<PartyKey, PartyId>();
  for (const { key, name, role, contract, owns, references } of STORY_PARTIES) {
    const partyId = teller.tell(at, { type: 'AddParty', name, role }).find((one) => one.type === 'PartyAdded')?.partyId;
    if (partyId === undefined) continue;
    ids.set(key, partyId);
    teller.tell(at, { type: 'NoteOwnership', partyId, note: owns });
    if (contract !== 'unknown') teller.tell(at, { type: 'NoteContract', partyId, contract, through: null });
    for (const reference of references) teller.tell(at, { type: 'NoteReference', partyId, reference });
  }
  return ids;
}

/** What has no command yet: the all-clear that was false. */
function laterRooms(
  newId: NewId,
  parties: ReadonlyMap<PartyKey, PartyId>,
  at: (hour: Hour) => Instant,
): readonly IncidentEvent[] {
  const partyId = parties.get('northline');
  if (partyId === undefined) return [];
  const allClearId = allClearIdSchema.parse(newId());
  return [
    {
      type: 'AllClearClaimed',
      allClearId,
      partyId,
      claimedAt: at([101, 5]),
      certainty: 'exact',
      scope: 'full',
      note: 'Leo in the web chat',
      entryId: null,
      retestAt: null,
    },
    { type: 'AllClearJudged', allClearId, wasTrue: false, judgedAt: at([101, 52]), entryId: null },
  ];
}

/** Folds as it goes, because each command is decided upon what was told before. */
function tellerOf(newId: NewId): Teller {
  const events: IncidentEvent[] = [];
  let incident: Incident = initialIncident;
  return {
    events,
    tell(at, command) {
      const decided = decide(incident, command, { now: at, newId });
      if (!decided.ok) throw new Error(`the practice story was refused: ${command.type}, ${decided.error.sentence}`);
      for (const event of decided.value) {
        const position = String(events.length).padStart(6, '0');
        incident = evolve(incident, event, {
          id: position,
          at,
          by: { device: 'practice', name: STORY_LEAD },
          position,
        });
        events.push(event);
      }
      return decided.value;
    },
  };
}

/** Written down all at once, the entries would all be late; only the one that the story calls late is. [L4] */
function asOriginal(event: IncidentEvent, since: Instant): IncidentEvent {
  if (event.type !== 'EntryLogged' || (event.lateReason !== null && event.occurredAt > since)) return event;
  return { ...event, origin: 'import' };
}

function msOfHour([hours, minutes]: Hour): number {
  return hours * HOUR + minutes * MINUTE;
}
