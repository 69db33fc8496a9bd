import { z } from 'zod';
import { entryIdSchema, partyIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import type { EventsOf } from '../record/definition';
import { audiencesSchema, certaintySchema, words, wordsOrNull } from './common';

/** What a bare line is, is an observation. [L2] */
export const entryKindSchema = z.enum([
  'observation',
  'action',
  'contact',
  'decision',
  'claim',
  'promise',
  'update',
  'milestone',
  'workaround',
  'handoff',
  'evidence',
]);
export type EntryKind = z.infer<typeof entryKindSchema>;

const originSchema = z.enum(['person', 'import']);

const content = {
  kind: entryKindSchema,
  text: words,
  occurredAt: instantSchema,
  certainty: certaintySchema,
  /** Who did or said it. */
  partyId: partyIdSchema.nullable(),
  /** Whom it was directed to. */
  toPartyId: partyIdSchema.nullable(),
  person: wordsOrNull,
  channel: wordsOrNull,
  reference: wordsOrNull,
  /** How the time was worked out, where it was. */
  timeNote: wordsOrNull,
};

export const logEvents = {
  EntryLogged: {
    v: 1,
    creates: 'entryId',
    shape: z.object({
      entryId: entryIdSchema,
      ...content,
      lateReason: wordsOrNull,
      answersEntryId: entryIdSchema.nullable(),
      audiences: audiencesSchema,
      origin: originSchema,
    }),
  },
  EntryCorrected: {
    v: 1,
    needs: ['entryId'],
    shape: z.object({ entryId: entryIdSchema, ...content, reason: wordsOrNull }),
  },
  EntryRetracted: { v: 1, needs: ['entryId'], shape: z.object({ entryId: entryIdSchema, reason: wordsOrNull }) },
  EntryRestored: { v: 1, needs: ['entryId'], shape: z.object({ entryId: entryIdSchema }) },
  EntryPinned: { v: 1, needs: ['entryId'], shape: z.object({ entryId: entryIdSchema }) },
  EntryUnpinned: { v: 1, needs: ['entryId'], shape: z.object({ entryId: entryIdSchema }) },
  /**
   * `eventIds`: the events whose words go, for good. `kept`: what stays of the entry, because the event that logged it
   * is blank from then on; so this event brings the entry into being where that one cannot. [L5b]
   */
  EntryRedacted: {
    v: 1,
    creates: 'entryId',
    shape: z.object({
      entryId: entryIdSchema,
      reason: words,
      eventIds: z.array(z.string()).readonly(),
      kept: z.object({
        kind: entryKindSchema,
        occurredAt: instantSchema,
        certainty: certaintySchema,
        partyId: partyIdSchema.nullable(),
        toPartyId: partyIdSchema.nullable(),
        channel: wordsOrNull,
        answersEntryId: entryIdSchema.nullable(),
        audiences: audiencesSchema,
        origin: originSchema,
        recordedAt: instantSchema,
        recordedBy: words,
        position: z.string(),
      }),
    }),
  },
} as const;

export type LogEvent = EventsOf<typeof logEvents>;
export type EntryContent = Readonly<z.infer<z.ZodObject<typeof content>>>;
