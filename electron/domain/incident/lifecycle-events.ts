import { z } from 'zod';
import { incidentIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import type { EventsOf } from '../record/definition';
import { certaintySchema, words, wordsOrNull } from './common';

/** Sev 1 is the worst; null where nobody has said. [I1] */
export const severitySchema = z.literal([1, 2, 3, 4]);
export type Severity = z.infer<typeof severitySchema>;

/** Phases while it lasts; resolved and closed have events of their own. [I2] */
export const activePhaseSchema = z.enum(['investigating', 'cause-known', 'on-workaround', 'watching']);
export type ActivePhase = z.infer<typeof activePhaseSchema>;
export type Phase = ActivePhase | 'resolved' | 'closed';

/** `first-report`: when it began is not known, only when somebody first told of it. [I3] */
export const beganBasisSchema = z.enum(['known', 'first-report']);
export type BeganBasis = z.infer<typeof beganBasisSchema>;

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
  ImpactWithdrawn: { v: 1, shape: z.object({}) },
  PhaseWithdrawn: { v: 1, shape: z.object({ eventId: z.string() }) },
  BeganRevised: {
    v: 1,
    shape: z.object({ ...timed, basis: beganBasisSchema, reason: wordsOrNull }),
  },
  BeganWithdrawn: { v: 1, shape: z.object({ eventId: z.string() }) },
  IncidentNoticed: { v: 1, shape: z.object({ ...timed }) },
  NoticedWithdrawn: { v: 1, shape: z.object({}) },
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
  /** The record was brought back as the backup of that moment had it. */
  RecordRestored: { v: 1, shape: z.object({ madeAt: instantSchema }) },
} as const;

export type LifecycleEvent = EventsOf<typeof lifecycleEvents>;
