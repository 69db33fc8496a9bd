import type { IncidentEvent } from './incident';
import type { LifecycleEvent, PhaseStep } from './lifecycle';
import { type Answer, addedLast, isSame, type Undoing } from './undoing';

/** Takes back one event of the incident as a whole. [I1–I3, L5] */
export function undoLifecycle(event: LifecycleEvent, { before, now }: Undoing): Answer {
  const was = before.lifecycle;
  const is = now.lifecycle;
  switch (event.type) {
    case 'IncidentDeclared':
      return 'declaration-stays';
    case 'TitleChanged':
      return is.title === event.title ? [{ type: 'TitleChanged', title: was.title }] : 'act-superseded';
    case 'SeverityChanged':
      if (is.severity !== event.severity) return 'act-superseded';
      return [{ type: 'SeverityChanged', severity: was.severity }];
    case 'LeadAssigned':
      return is.lead === event.lead ? [{ type: 'LeadAssigned', lead: was.lead }] : 'act-superseded';
    case 'ImpactDescribed': {
      const { who, what, usersHit, usersTotal } = event;
      if (!isSame(is.impact, { who, what, usersHit, usersTotal })) return 'act-superseded';
      return was.impact === null ? [{ type: 'ImpactWithdrawn' }] : [{ type: 'ImpactDescribed', ...was.impact }];
    }
    case 'ImpactWithdrawn':
      if (is.impact !== null || was.impact === null) return 'act-superseded';
      return [{ type: 'ImpactDescribed', ...was.impact }];
    case 'PhaseChanged':
    case 'IncidentResolved':
    case 'IncidentReopened':
    case 'IncidentClosed': {
      const step = addedLast(was.phases, is.phases);
      return step === null ? 'act-superseded' : [{ type: 'PhaseWithdrawn', eventId: step.eventId }];
    }
    case 'PhaseWithdrawn': {
      const step = addedLast(is.phases, was.phases);
      return step === null ? 'act-superseded' : [phaseEvent(step)];
    }
    case 'BeganRevised': {
      const began = addedLast(was.began, is.began);
      return began === null ? 'act-superseded' : [{ type: 'BeganWithdrawn', eventId: began.eventId }];
    }
    case 'BeganWithdrawn': {
      const began = addedLast(is.began, was.began);
      if (began === null) return 'act-superseded';
      const { at, certainty, basis, reason } = began;
      return [{ type: 'BeganRevised', at, certainty, basis, reason }];
    }
    case 'IncidentNoticed':
      if (is.noticed?.at !== event.at || is.noticed.certainty !== event.certainty) return 'act-superseded';
      return was.noticed === null ? [{ type: 'NoticedWithdrawn' }] : [{ type: 'IncidentNoticed', ...was.noticed }];
    case 'NoticedWithdrawn':
      if (is.noticed !== null || was.noticed === null) return 'act-superseded';
      return [{ type: 'IncidentNoticed', ...was.noticed }];
    case 'IncidentSetAside':
      return is.setAside === null ? 'act-superseded' : [{ type: 'IncidentTakenBack' }];
    case 'IncidentTakenBack':
      if (is.setAside !== null) return 'act-superseded';
      return [{ type: 'IncidentSetAside', reason: was.setAside?.reason ?? null }];
    // Measured or imported, not done by anybody.
    case 'IncidentMitigated':
    case 'ClockJumped':
    case 'RecordRestored':
      return 'act-not-undoable';
  }
}

/** The event that leads to a phase again. What a reopening was for stands in its milestone. */
function phaseEvent({ phase, resolution }: PhaseStep): IncidentEvent {
  if (phase === 'closed') return { type: 'IncidentClosed' };
  if (phase !== 'resolved') return { type: 'PhaseChanged', phase };
  if (resolution === null) throw new Error('a resolved phase without its resolution');
  const { at, certainty, confirmation } = resolution;
  return { type: 'IncidentResolved', at, certainty, confirmation };
}
