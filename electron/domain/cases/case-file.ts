import { z } from 'zod';
import { partyRoleSchema } from '../incident/parties';
import {
  hypothesisStatus,
  line,
  optionalLine,
  optionalProse,
  optionalTime,
  partyId,
  precision,
  precisionSchema,
  prose,
  readOffset,
  rows,
  time,
  timeZone,
  writtenTime,
} from './case-fields';

/** Kinds that a case file knows; handoffs and evidence came later and are never in one. */
const caseKindSchema = z.enum([
  'observation',
  'action',
  'contact',
  'decision',
  'claim',
  'promise',
  'update',
  'milestone',
  'workaround',
]);

const timelineRow = z.strictObject({
  at: time,
  precision: precisionSchema,
  kind: caseKindSchema,
  party: partyId,
  to: partyId.nullish().transform((id) => id ?? null),
  channel: optionalLine,
  text: prose,
  at_note: optionalProse,
});

const escalation = z.strictObject({
  id: optionalLine,
  party: partyId,
  channel: line,
  level: line,
  reference: optionalLine,
  opened_at: time,
  opened_precision: precision,
  replies: rows(z.strictObject({ at: time, precision, text: prose, automated: z.boolean().nullish() })),
  promised: rows(
    z.strictObject({
      what: prose,
      by: optionalTime,
      by_precision: precision,
      kept_at: optionalTime,
      outcome_known: z.boolean().nullish(),
      note: optionalProse,
    }),
  ),
});

/**
 * A case file: one published incident as data. Times carry their offset; `precision` approx reads as "about". A field
 * that is not named here is no fault, but it is not dropped either: see readCase. [Q1]
 */
export const caseFileSchema = z.strictObject({
  id: line,
  title: line,
  perspective: optionalLine,
  granularity: optionalLine,
  source_urls: rows(prose),
  source_note: optionalProse,
  timezone: timeZone,
  started_at: time,
  detected_at: optionalTime,
  mitigated_at: optionalTime,
  resolved_at: optionalTime,
  as_of: optionalTime,
  precision: z
    .strictObject({
      started_at: precision,
      detected_at: precision,
      mitigated_at: precision,
      resolved_at: precision,
      as_of: precision,
    })
    .prefault({}),
  resolved_claimed: rows(
    z.strictObject({
      who: partyId,
      at: time,
      precision,
      scope: z.enum(['full', 'partial']),
      was_true: z.boolean().nullish(),
      note: optionalProse,
    }),
  ),
  parties: z
    .array(z.strictObject({ id: partyId, name: line, role: partyRoleSchema, position: optionalProse }))
    .readonly(),
  timeline: z.array(timelineRow).readonly(),
  escalations: rows(escalation),
  hypotheses: rows(z.strictObject({ text: prose, status: hypothesisStatus, why: optionalProse })),
  decision_timers: rows(
    z.strictObject({
      what: prose,
      started_at: time,
      precision,
      minutes: z.number().nonnegative().max(5_000_000),
      outcome: optionalProse,
    }),
  ),
  workarounds: rows(
    z.strictObject({
      title: line,
      in_effect_at: optionalTime,
      precision,
      by: partyId.nullish().transform((id) => id ?? null),
      steps: rows(prose),
    }),
  ),
  day_checks: rows(z.strictObject({ at: writtenTime, says: line })),
  spans: rows(z.strictObject({ label: line, from: time, to: time })),
  published_figures: rows(z.strictObject({ label: line, value: line })),
  conflicts: rows(z.strictObject({ about: prose, a: prose, b: prose })),
  sla_check: z
    .strictObject({
      offset: z.string().transform(readOffset),
      note: optionalProse,
    })
    .nullish()
    .transform((check) => check ?? null),
  impact: z
    .strictObject({ who: prose, what: prose })
    .nullish()
    .transform((impact) => impact ?? null),
  /** The file's own check of the arithmetic; no fact of the incident, and not kept. */
  expected: z.unknown().optional(),
});
