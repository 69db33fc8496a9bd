import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decide, type IncidentCommand } from '@domain/incident/decide';
import { evolve, type Incident, incidentCatalog, initialIncident } from '@domain/incident/incident';
import { incidentIdSchema, type PartyId } from '@domain/kernel/ids';
import { addMs, type Instant, MINUTE, msOf } from '@domain/kernel/instant';
import type { Commit } from '@domain/record/envelope';
import { formatOrder } from '@domain/record/order';
import { toStoredEvents } from '../../electron/incidents/stored-events';
import { encodeLine } from '../../electron/record/line';
import { sha256 } from '../../electron/record/sha256';
import { createChance } from './chance';
import { DEVICE } from './sample-record';
import { nextAct, OUTSIDE_PARTIES, promiseEntry, type TellContext } from './sample-story';

/** Long ago, so that nothing of the longest incident lies ahead of any computer's clock. */
const BEGAN = '2025-01-06T09:00:00.000Z' as Instant;
const EVERY_MS = 43_000;
const BY = { device: DEVICE, name: 'Priya' };

export interface SampleIncident {
  readonly id: string;
  readonly title: string;
  readonly incident: Incident;
  readonly commits: readonly Commit[];
}

/**
 * An invented incident with exactly so many entries, told through the same commands as a real one: calls, claims,
 * decisions, tries and replies of eight parties, late entries, corrections and retractions. The same at every run.
 */
export function sampleIncident(entries: number): SampleIncident {
  return told(`Sample of ${entries} entries`, entries, entries, () => []);
}

/** The same with a hundred entries and so many open promises more, by all its parties in turn, due one after another. */
export function samplePromises(count: number, firstDueAt: Instant): SampleIncident {
  return told(`Sample of ${count} promises from ${firstDueAt}`, 100, msOf(firstDueAt) + count, ([, ...parties]) =>
    Array.from({ length: count }, (_, i) => promiseEntry(parties[i % parties.length] ?? null, i, addMs(firstDueAt, i))),
  );
}

type LastActs = (parties: readonly PartyId[]) => readonly IncidentCommand[];

function told(title: string, entries: number, seed: number, lastActs: LastActs): SampleIncident {
  const chance = createChance(entries);
  const newId = idsFrom(seed);
  const id = newId();
  const commits: Commit[] = [];
  let incident: Incident = initialIncident;
  let now = BEGAN;

  const tell = (command: IncidentCommand) => {
    const decided = decide(incident, command, { now, newId });
    if (!decided.ok) throw new Error(`the sample was refused: ${command.type}, ${decided.error.sentence}`);
    const seq = commits.length + 1;
    const order = formatOrder({ ms: msOf(now), counter: 0 }, `sample-${entries}`);
    const events = toStoredEvents(incidentCatalog, decided.value, newId);
    for (const [index, event] of decided.value.entries()) {
      const position = `${order} ${String(index).padStart(6, '0')}`;
      incident = evolve(incident, event, { id: events[index]?.id ?? '', at: now, by: BY, position });
    }
    commits.push({ seq, id: newId(), order, at: now, by: BY, events });
    now = addMs(now, EVERY_MS);
  };

  tell({
    type: 'DeclareIncident',
    incidentId: incidentIdSchema.parse(id),
    title,
    severity: 1,
    timeZone: 'Europe/London',
    referenceNumber: entries % 9973,
    practice: false,
    began: { at: addMs(BEGAN, -12 * MINUTE), certainty: 'exact' },
    lead: 'Priya',
  });
  tell({ type: 'AddParty', name: 'Harbour Street clinic', role: 'us' });
  for (const name of OUTSIDE_PARTIES) tell({ type: 'AddParty', name, role: 'provider' });
  const parties: readonly PartyId[] = incident.parties.map((party) => party.id);

  const context = (): TellContext => ({ chance, parties, now, incident });
  while (incident.log.byId.size < entries) tell(nextAct(context()));
  if (incident.log.byId.size !== entries) throw new Error('an act of the sample left more than one entry');
  for (const act of lastActs(parties)) tell(act);
  return { id, title, incident, commits };
}

/** Writes the sample as one segment below `root`, line by line as the record's writer makes them; gives its bytes. */
export function writeIncident(root: string, { id, commits }: SampleIncident): number {
  const parts: Uint8Array[] = [];
  let prev: string | null = null;
  for (const { seq, id: actId, at, order, by, events } of commits) {
    const line = encodeLine({ seq, id: actId, order, at, by, seen: {}, prev }, events, sha256);
    prev = line.sum;
    parts.push(line.bytes);
  }
  const bytes = Buffer.concat(parts);
  mkdirSync(path.join(root, id), { recursive: true });
  writeFileSync(path.join(root, id, `${segmentOf(commits)}.jsonl`), bytes);
  return bytes.byteLength;
}

/** The order of a commit ends in the name of its segment. */
function segmentOf(commits: readonly Commit[]): string {
  return commits[0]?.order.slice('000000000000000-00000-'.length) ?? 'empty';
}

/** Ids in the shape of a uuid v7, counted up instead of drawn. */
function idsFrom(seed: number): () => string {
  let made = 0;
  const start = msOf(BEGAN) + seed;
  return () => {
    made += 1;
    const time = (start + made).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${made.toString(16).padStart(12, '0')}`;
  };
}
