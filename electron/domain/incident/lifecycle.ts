import { z } from 'zod';
import { incidentIdSchema } from '../kernel/ids';
import { type Instant, instantSchema } from '../kernel/instant';
import type { EventMeta, EventsOf } from '../record/definition';
import { type Certainty, certaintySchema, words, wordsOrNull } from './common';

/** Sev 1 is the worst; null where nobody has said. [I1] */
export const severitySchema = z.literal([1, 2, 3, 4]);
export type Severity = z.infer<typeof severitySchema>;

/** Phases while it lasts; resolved and closed have events of their own. [I2] */
export const activePhaseSchema = z.enum(['investigating', 'cause-known', 'on-workaround', 'watching']);
export type ActivePhase = z.infer<typeof activePhaseSchema>;
export type Phase = ActivePhase | 'resolved' | 'closed';

/** `first-report`: when it began is not known, only when somebody first told of it. [I3] */
export const beganBasisSchema = z.enum(['known', 'first-report']);

const timed = { at: instantSchema, certainty: certaintySchema };

export const lifecycleEvents = {
  IncidentDeclared: {
    v: 1,
    creates: 'incidentId',
    shape: z.object({
      incidentId: incidentIdSchema,
      title: words,
      severity: severitySchema.nullable(),
      timeZone: z.string(),
      referenceNumber: z.int().positive(),
      practice: z.boolean(),
    }),
  },
  TitleChanged: { v: 1, shape: z.object({ title: words }) },
  SeverityChanged: { v: 1, shape: z.object({ severity: severitySchema.nullable() }) },
  LeadAssigned: { v: 1, shape: z.object({ lead: wordsOrNull }) },
  ImpactDescribed: {
    v: 1,
    shape: z.object({
      who: words,
      what: words,
      usersHit: z.int().nonnegative().nullable(),
      usersTotal: z.int().nonnegative().nullable(),
    }),
  },
  PhaseChanged: { v: 1, shape: z.object({ phase: activePhaseSchema }) },
  BeganRevised: {
    v: 1,
    shape: z.object({ ...timed, basis: beganBasisSchema, reason: wordsOrNull }),
  },
  IncidentNoticed: { v: 1, shape: z.object({ ...timed }) },
  IncidentMitigated: { v: 1, shape: z.object({ ...timed }) },
  IncidentResolved: { v: 1, shape: z.object({ ...timed, confirmation: words }) },
  IncidentClosed: { v: 1, shape: z.object({}) },
  IncidentReopened: { v: 1, shape: z.object({ reason: wordsOrNull }) },
  IncidentSetAside: { v: 1, shape: z.object({ reason: wordsOrNull }) },
  IncidentTakenBack: { v: 1, shape: z.object({}) },
  ClockJumped: {
    v: 1,
    shape: z.object({ before: instantSchema, after: instantSchema, cause: z.enum(['clock-changed', 'resumed']) }),
  },
} as const;

export type LifecycleEvent = EventsOf<typeof lifecycleEvents>;

/** A moment with how sure it is. */
export interface Moment {
  readonly at: Instant;
  readonly certainty: Certainty;
}

export interface Began extends Moment {
  readonly basis: z.infer<typeof beganBasisSchema>;
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
  readonly phases: readonly { readonly phase: Phase; readonly at: Instant; readonly by: string }[];
  /** Every "began" that was held, oldest first; the last is in force. [I3] */
  readonly began: readonly Began[];
  readonly noticed: Moment | null;
  readonly mitigated: Moment | null;
  /** Our own confirmed end; null while open. [C1] */
  readonly resolved: (Moment & { readonly confirmation: string; readonly by: string }) | null;
  readonly setAside: { readonly at: Instant; readonly by: string; readonly reason: string | null } | null;
  readonly clockJumps: readonly {
    readonly before: Instant;
    readonly after: Instant;
    readonly cause: 'clock-changed' | 'resumed';
  }[];
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
    case 'PhaseChanged':
      return { ...withPhase(state, event.phase, meta), resolved: null };
    case 'BeganRevised': {
      const { at, certainty, basis, reason } = event;
      return {
        ...state,
        began: [...state.began, { at, certainty, basis, reason, recordedAt: meta.at, recordedBy: meta.by.name }],
      };
    }
    case 'IncidentNoticed':
      return { ...state, noticed: { at: event.at, certainty: event.certainty } };
    case 'IncidentMitigated':
      return { ...state, mitigated: { at: event.at, certainty: event.certainty } };
    case 'IncidentResolved': {
      const { at, certainty, confirmation } = event;
      return {
        ...withPhase(state, 'resolved', meta),
        resolved: { at, certainty, confirmation, by: meta.by.name },
      };
    }
    case 'IncidentClosed':
      return withPhase(state, 'closed', meta);
    case 'IncidentReopened':
      return { ...withPhase(state, 'investigating', meta), resolved: null };
    case 'IncidentSetAside':
      return { ...state, setAside: { at: meta.at, by: meta.by.name, reason: event.reason } };
    case 'IncidentTakenBack':
      return { ...state, setAside: null };
    case 'ClockJumped': {
      const { before, after, cause } = event;
      return { ...state, clockJumps: [...state.clockJumps, { before, after, cause }] };
    }
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
  return {
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
    phases: [{ phase: state.phase, at: meta.at, by: meta.by.name }, ...state.phases],
  };
}

function withPhase(state: Lifecycle, phase: Phase, meta: EventMeta): Lifecycle {
  return { ...state, phase, phases: [...state.phases, { phase, at: meta.at, by: meta.by.name }] };
}
