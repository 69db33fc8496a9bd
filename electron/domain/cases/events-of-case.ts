import type { IncidentEvent } from '../incident/incident';
import type { NewId } from '../kernel/ids';
import { type IncidentId, incidentIdSchema } from '../kernel/ids';
import { aroundEvents } from './around-events';
import { factsOfCase } from './facts-of-case';
import type { CaseFile } from './read-case';
import { rowLinks } from './row-links';
import { trailEvents } from './trail-events';

/** What an import takes from outside. */
export interface ImportContext {
  readonly newId: NewId;
  readonly incidentId: string;
  readonly referenceNumber: number;
  readonly practice: boolean;
}

/**
 * A case file as the events of one act, in the order of the file: each timeline row is one entry; escalations, replies
 * and promises, all-clears, accounts, workarounds, hypotheses and deferred decisions leave no entry of their own, and
 * point at the row of the same party and time where there is one; the rest is kept as facts of the import. Nobody is
 * made lead, no severity is guessed, and parties keep the short names that the file gave them. [Q1]
 */
export function eventsOfCase(file: CaseFile, context: ImportContext): readonly IncidentEvent[] {
  const incidentId = incidentIdSchema.parse(context.incidentId);
  const links = rowLinks(file, context.newId);
  return [
    declared(file, incidentId, context),
    ...began(file),
    ...parties(file),
    ...entries(file, links.entryIds),
    ...trailEvents(file, links, context.newId),
    ...aroundEvents(file, links, context.newId),
    ...end(file),
    { type: 'CaseImported', ...factsOfCase(file) },
  ];
}

function declared(file: CaseFile, incidentId: IncidentId, context: ImportContext): IncidentEvent {
  return {
    type: 'IncidentDeclared',
    incidentId,
    title: file.title,
    severity: null,
    timeZone: file.timezone,
    referenceNumber: context.referenceNumber,
    practice: context.practice,
  };
}

function began(file: CaseFile): readonly IncidentEvent[] {
  const events: IncidentEvent[] = [
    {
      type: 'BeganRevised',
      at: file.started_at,
      certainty: file.precision.started_at,
      basis: 'known',
      reason: null,
    },
  ];
  if (file.detected_at !== null) {
    events.push({ type: 'IncidentNoticed', at: file.detected_at, certainty: file.precision.detected_at });
  }
  if (file.impact !== null) events.push({ type: 'ImpactDescribed', ...file.impact, usersHit: null, usersTotal: null });
  return events;
}

function parties(file: CaseFile): readonly IncidentEvent[] {
  return file.parties.flatMap(({ id: partyId, name, role, position }): readonly IncidentEvent[] => {
    const added: IncidentEvent = { type: 'PartyAdded', partyId, name, role };
    return position === null ? [added] : [added, { type: 'AccountGiven', partyId, account: position, audiences: null }];
  });
}

function entries(file: CaseFile, entryIds: ReturnType<typeof rowLinks>['entryIds']): readonly IncidentEvent[] {
  return file.timeline.flatMap((row, i): readonly IncidentEvent[] => {
    const entryId = entryIds[i];
    if (entryId === undefined) return [];
    return [
      {
        type: 'EntryLogged',
        entryId,
        kind: row.kind,
        text: row.text,
        occurredAt: row.at,
        certainty: row.precision,
        partyId: row.party,
        toPartyId: row.to,
        person: null,
        channel: row.channel,
        reference: null,
        timeNote: row.at_note,
        lateReason: null,
        answersEntryId: null,
        audiences: null,
        origin: 'import',
      },
    ];
  });
}

/** A file without an end stays open; what it says of a workaround in effect is its phase. */
function end(file: CaseFile): readonly IncidentEvent[] {
  const events: IncidentEvent[] = [];
  if (file.mitigated_at !== null) {
    events.push({ type: 'IncidentMitigated', at: file.mitigated_at, certainty: file.precision.mitigated_at });
  }
  if (file.resolved_at !== null) {
    const { resolved_at: at, precision } = file;
    events.push({
      type: 'IncidentResolved',
      at,
      certainty: precision.resolved_at,
      confirmation: 'As the case file says',
    });
  } else if (file.workarounds.some((workaround) => workaround.in_effect_at !== null)) {
    events.push({ type: 'PhaseChanged', phase: 'on-workaround' });
  }
  return events;
}
