import type { Instant } from '../kernel/instant';
import type { EventMeta } from '../record/definition';
import type { Certainty } from './common';
import type { BeganBasis, LifecycleEvent, Phase, Severity } from './lifecycle-events';
import { stepOf, withPhase, withPhases } from './phases';

export {
  type ActivePhase,
  activePhaseSchema,
  beganBasisSchema,
  type LifecycleEvent,
  lifecycleEvents,
  type Phase,
  type Severity,
  severitySchema,
} from './lifecycle-events';

/** A moment with how sure it is. */
export interface Moment {
  readonly at: Instant;
  readonly certainty: Certainty;
}

/** Our own confirmed end, in our words. [I2, C1] */
export interface Resolution extends Moment {
  readonly confirmation: string;
  readonly by: string;
}

/** One change of phase; `at` is when it was recorded. */
export interface PhaseStep {
  readonly eventId: string;
  readonly phase: Phase;
  readonly at: Instant;
  readonly by: string;
  /** For `resolved` only. */
  readonly resolution: Resolution | null;
}

export interface Began extends Moment {
  readonly eventId: string;
  readonly basis: BeganBasis;
  readonly reason: string | null;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
}

export interface Lifecycle {
  /** Null until the incident's first event has come. */
  readonly declared: {
    readonly incidentId: string;
    readonly at: Instant;
    readonly by: string;
    readonly timeZone: string;
    readonly referenceNumber: number;
    readonly practice: boolean;
    readonly position: string;
  } | null;
  readonly title: string;
  readonly severity: Severity | null;
  readonly lead: string | null;
  readonly impact: {
    readonly who: string;
    readonly what: string;
    readonly usersHit: number | null;
    readonly usersTotal: number | null;
  } | null;
  readonly phase: Phase;
  /** Every phase with the moment it was recorded, oldest first. */
  readonly phases: readonly PhaseStep[];
  /** Every "began" that was held, oldest first; the last is in force. [I3] */
  readonly began: readonly Began[];
  readonly noticed: Moment | null;
  readonly mitigated: Moment | null;
  /** Our own confirmed end; null while open. [C1] */
  readonly resolved: Resolution | null;
  readonly setAside: { readonly at: Instant; readonly by: string; readonly reason: string | null } | null;
  readonly clockJumps: readonly {
    readonly before: Instant;
    readonly after: Instant;
    readonly cause: 'clock-changed' | 'resumed';
  }[];
  /** Each time that the record was brought back from a backup. [J7] */
  readonly restores: readonly { readonly madeAt: Instant; readonly at: Instant; readonly by: string }[];
}

export const initialLifecycle: Lifecycle = {
  declared: null,
  title: '',
  severity: null,
  lead: null,
  impact: null,
  phase: 'investigating',
  phases: [],
  began: [],
  noticed: null,
  mitigated: null,
  resolved: null,
  setAside: null,
  clockJumps: [],
  restores: [],
};

/** Folds one lifecycle event; every order of events gives a state. [I1–I3] */
export function evolveLifecycle(state: Lifecycle, event: LifecycleEvent, meta: EventMeta): Lifecycle {
  switch (event.type) {
    case 'IncidentDeclared':
      return state.declared === null ? declared(state, event, meta) : state;
    case 'TitleChanged':
      return { ...state, title: event.title };
    case 'SeverityChanged':
      return { ...state, severity: event.severity };
    case 'LeadAssigned':
      return { ...state, lead: event.lead };
    case 'ImpactDescribed': {
      const { who, what, usersHit, usersTotal } = event;
      return { ...state, impact: { who, what, usersHit, usersTotal } };
    }
    case 'ImpactWithdrawn':
      return { ...state, impact: null };
    case 'PhaseChanged':
      return withPhase(state, event.phase, meta);
    case 'PhaseWithdrawn':
      return withPhases(
        state,
        state.phases.filter((step) => step.eventId !== event.eventId),
      );
    case 'BeganRevised': {
      const { at, certainty, basis, reason } = event;
      const recorded = { eventId: meta.id, recordedAt: meta.at, recordedBy: meta.by.name };
      return { ...state, began: [...state.began, { at, certainty, basis, reason, ...recorded }] };
    }
    case 'BeganWithdrawn':
      return { ...state, began: state.began.filter((began) => began.eventId !== event.eventId) };
    case 'IncidentNoticed':
      return { ...state, noticed: { at: event.at, certainty: event.certainty } };
    case 'NoticedWithdrawn':
      return { ...state, noticed: null };
    case 'IncidentMitigated':
      return { ...state, mitigated: { at: event.at, certainty: event.certainty } };
    case 'IncidentResolved': {
      const { at, certainty, confirmation } = event;
      return withPhase(state, 'resolved', meta, { at, certainty, confirmation, by: meta.by.name });
    }
    case 'IncidentClosed':
      return withPhase(state, 'closed', meta);
    case 'IncidentReopened':
      return withPhase(state, 'investigating', meta);
    case 'IncidentSetAside':
      return { ...state, setAside: { at: meta.at, by: meta.by.name, reason: event.reason } };
    case 'IncidentTakenBack':
      return { ...state, setAside: null };
    case 'ClockJumped': {
      const { before, after, cause } = event;
      return { ...state, clockJumps: [...state.clockJumps, { before, after, cause }] };
    }
    case 'RecordRestored':
      return { ...state, restores: [...state.restores, { madeAt: event.madeAt, at: meta.at, by: meta.by.name }] };
  }
}

/** True while our own confirmation of the end is missing. [C7] */
export function isOpen(lifecycle: Lifecycle): boolean {
  return lifecycle.phase !== 'resolved' && lifecycle.phase !== 'closed';
}

/** The "began" in force. */
export function beganOf(lifecycle: Lifecycle): Began | null {
  return lifecycle.began.at(-1) ?? null;
}

function declared(
  state: Lifecycle,
  event: Extract<LifecycleEvent, { type: 'IncidentDeclared' }>,
  meta: EventMeta,
): Lifecycle {
  const known = {
    ...state,
    declared: {
      incidentId: event.incidentId,
      at: meta.at,
      by: meta.by.name,
      timeZone: event.timeZone,
      referenceNumber: event.referenceNumber,
      practice: event.practice,
      position: meta.position,
    },
    title: event.title,
    severity: event.severity,
  };
  return withPhases(known, [stepOf('investigating', meta, null), ...state.phases]);
}
