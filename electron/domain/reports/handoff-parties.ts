import type { Incident } from '../incident/incident';
import { rungsOf } from '../incident/ladder';
import type { Party } from '../incident/parties';
import { stancesOf } from '../incident/stances';
import { stanceName } from '../incident/words';
import { formatSpan } from '../kernel/elapsed';
import { addMs, type Instant, MINUTE, msBetween } from '../kernel/instant';
import { formatDateTime } from '../kernel/zone';
import { partyClock } from '../queries/clocks';
import { type BriefPart, dueLine } from './handoff-lines';

/** Who to ring: of each outside party with whom the ball lies, what it last said, its references and its people. [O1, P2] */
export function briefOfParties(incident: Incident, now: Instant, zone: string): readonly BriefPart[] {
  const outside = incident.parties.filter(({ role, setAside }) => role !== 'us' && !setAside);
  return [{ heading: 'Who to ring', lines: outside.map((party) => partyLine(incident, party, now, zone)) }];
}

/** Screens count whole minutes: what was written down within this one has happened. */
function partyLine(incident: Incident, party: Party, now: Instant, zone: string): string {
  const { ball, lastSpoke, unansweredSince, unansweredTries } = partyClock(incident, party, addMs(now, MINUTE));
  const stance = stancesOf(incident.stances, party.id).at(-1);
  const waits = ball === null ? [] : [ball.with === 'us' ? 'waits for us' : 'we wait for them'];
  const who = [lastSpoke?.person ?? '', lastSpoke?.channel ?? ''].filter((part) => part !== '').join(', ');
  const spoke =
    lastSpoke === null
      ? 'never spoke'
      : `last spoke ${formatDateTime(lastSpoke.at, zone)}${who === '' ? '' : ` (${who})`}`;
  const tries =
    unansweredSince === null
      ? []
      : [`${unansweredTries} unanswered for ${formatSpan(msBetween(unansweredSince, now))}`];
  const said = stance === undefined ? [] : [`says: ${stanceName(stance.stance).toLowerCase()}`];
  const chase = party.nextChaseAt === null ? [] : [`chase ${dueLine(party.nextChaseAt, now, zone)}`];
  const references = party.references.length === 0 ? [] : [`reference ${party.references.join(', ')}`];
  const facts = [...waits, spoke, ...tries, ...said, ...chase, ...references, ...reach(incident, party)];
  return `${party.name}: ${facts.join('; ')}`;
}

/** How to reach them, as the directory knew it when the party was taken over; else the rungs that name a number. */
function reach(incident: Incident, { id, vendor }: Party): readonly string[] {
  const facts = vendor?.facts;
  const people = (facts?.people ?? []).map(({ name, role, channels }) => {
    const ways = channels.map(({ value }) => value).join(', ');
    return `${name}${role === null ? '' : `, ${role}`}${ways === '' ? '' : `, ${ways}`}`;
  });
  const accounts = (facts?.accountNumbers ?? []).map(({ label, number }) => `${label} ${number}`);
  const rungs = rungsOf(incident.ladders, id).flatMap(({ name, to }) => (to === null ? [] : [`${name} ${to}`]));
  const ways = (facts?.channels ?? []).map(({ kind, value }) => `${kind} ${value}`);
  return [...ways, ...rungs, ...people, ...accounts];
}
