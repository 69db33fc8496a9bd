import { z } from 'zod';
import { entryIdSchema, partyIdSchema, stepIdSchema, targetIdSchema, workaroundIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import type { EventsOf } from '../record/definition';
import { certaintySchema, words, wordsOrNull } from './common';

export const workaroundStateSchema = z.enum(['idea', 'building', 'testing', 'in-use', 'retired']);
export type WorkaroundState = z.infer<typeof workaroundStateSchema>;

/** What is done to bring the relief, and what takes it away again once it is over. [W3] */
export const stepPartSchema = z.enum(['do', 'undo']);
export type StepPart = z.infer<typeof stepPartSchema>;

export const targetKindSchema = z.enum(['person', 'site', 'device']);
export type TargetKind = z.infer<typeof targetKindSchema>;

/** One step for one target. */
export const cellSchema = z.object({ stepId: stepIdSchema, targetId: targetIdSchema });
export type Cell = Readonly<z.infer<typeof cellSchema>>;

const workaround = { workaroundId: workaroundIdSchema };
const needs = ['workaroundId'] as const;
const step = { ...workaround, stepId: stepIdSchema };
const needsStep = { needs: ['workaroundId', 'stepId'] } as const;
const target = { ...workaround, targetId: targetIdSchema };
const needsTarget = { needs: ['workaroundId', 'targetId'] } as const;
const cells = z.array(cellSchema).readonly();

export const workaroundEvents = {
  WorkaroundProposed: {
    v: 1,
    creates: 'workaroundId',
    needs: ['byPartyId'],
    shape: z.object({ ...workaround, title: words, byPartyId: partyIdSchema.nullable() }),
  },
  WorkaroundRetitled: { v: 1, needs, shape: z.object({ ...workaround, title: words }) },
  WorkaroundWithdrawn: { v: 1, needs, shape: z.object(workaround) },
  WorkaroundMoveWithdrawn: { v: 1, needs, shape: z.object({ ...workaround, eventId: z.string() }) },
  WorkaroundMoved: {
    v: 1,
    needs,
    shape: z.object({
      ...workaround,
      state: workaroundStateSchema,
      at: instantSchema,
      certainty: certaintySchema,
      entryId: entryIdSchema.nullable(),
    }),
  },
  SideEffectsNoted: { v: 1, needs, shape: z.object({ ...workaround, text: wordsOrNull }) },
  VerifyStepNoted: { v: 1, needs, shape: z.object({ ...workaround, text: wordsOrNull }) },
  /** Null: nobody is reminded. */
  RecheckIntervalSet: { v: 1, needs, shape: z.object({ ...workaround, everyMinutes: z.int().positive().nullable() }) },
  WorkaroundRechecked: {
    v: 1,
    needs,
    shape: z.object({
      ...workaround,
      holds: z.boolean(),
      at: instantSchema,
      certainty: certaintySchema,
      entryId: entryIdSchema.nullable(),
    }),
  },
  RecheckWithdrawn: { v: 1, needs, shape: z.object({ ...workaround, eventId: z.string() }) },
  StepAdded: {
    v: 2,
    creates: 'stepId',
    needs,
    shape: z.object({ ...step, text: words, part: stepPartSchema }),
    // Version 1 knew no undo steps. What is no object is refused by the shape.
    upcasters: { 1: (data: unknown) => ({ ...Object(data), part: 'do' }) },
  },
  StepReworded: { v: 1, ...needsStep, shape: z.object({ ...step, text: words }) },
  StepTicked: { v: 1, ...needsStep, shape: z.object({ ...step, at: instantSchema }) },
  StepUnticked: { v: 1, ...needsStep, shape: z.object({ ...step }) },
  StepRemoved: { v: 1, ...needsStep, shape: z.object({ ...step }) },
  StepTakenBack: { v: 1, ...needsStep, shape: z.object({ ...step }) },
  TargetAdded: {
    v: 1,
    creates: 'targetId',
    needs,
    shape: z.object({ ...target, kind: targetKindSchema, name: words }),
  },
  TargetRenamed: { v: 1, ...needsTarget, shape: z.object({ ...target, name: words }) },
  TargetRemoved: { v: 1, ...needsTarget, shape: z.object({ ...target }) },
  TargetTakenBack: { v: 1, ...needsTarget, shape: z.object({ ...target }) },
  /**
   * A cell, a row or a column at once. `by` null: who writes it down ticked them; named where an undo brings back what
   * somebody else had ticked. The cells need not be known yet: a tick waits with its cell.
   */
  CellsTicked: { v: 1, needs, shape: z.object({ ...workaround, cells, at: instantSchema, by: wordsOrNull }) },
  CellsUnticked: { v: 1, needs, shape: z.object({ ...workaround, cells }) },
} as const;

export type WorkaroundEvent = EventsOf<typeof workaroundEvents>;
