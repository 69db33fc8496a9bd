import { z } from 'zod';
import {
  type AttemptId,
  attemptIdSchema,
  type EscalationId,
  entryIdSchema,
  escalationIdSchema,
  partyIdSchema,
  type ReplyId,
  replyIdSchema,
} from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import { get, insert, remove, type SortedList, sortedList } from '../kernel/sorted-list';
import { type EventMeta, type EventsOf, type Place, placeOf } from '../record/definition';
import { audiencesSchema, certaintySchema, words, wordsOrNull } from './common';

/** How a try of ours ended. Null while it is still open. [E2, E6] */
export const attemptEndSchema = z.enum([
  'no-answer',
  'automatic-reply',
  'answered',
  'promised',
  'deflected',
  'says-fixed',
]);
export type AttemptEnd = z.infer<typeof attemptEndSchema>;

const opened = z.object({
  escalationId: escalationIdSchema,
  partyId: partyIdSchema,
  channel: words,
  rung: words,
  reference: wordsOrNull,
  openedAt: instantSchema,
  certainty: certaintySchema,
  audiences: audiencesSchema,
});

/** Where words of ours stand in public: on which network, under whose handle, at which link. [E4] */
export const postSchema = z.object({ network: words, handle: wordsOrNull, link: wordsOrNull }).readonly();
export type SocialPost = z.infer<typeof postSchema>;

const made = z.object({
  attemptId: attemptIdSchema,
  escalationId: escalationIdSchema,
  partyId: partyIdSchema,
  at: instantSchema,
  certainty: certaintySchema,
  channel: words,
  rung: words,
  person: wordsOrNull,
  reference: wordsOrNull,
  minutes: z.number().nonnegative().nullable(),
  minutesOnHold: z.number().nonnegative().nullable(),
  asked: wordsOrNull,
  ended: attemptEndSchema.nullable(),
  deflectedTo: wordsOrNull,
  /** For a post in public; null for every other try. [E4] */
  post: postSchema.nullable(),
  entryId: entryIdSchema.nullable(),
  audiences: audiencesSchema,
});

const received = z.object({
  replyId: replyIdSchema,
  /** Null when they spoke without having been asked. */
  escalationId: escalationIdSchema.nullable(),
  partyId: partyIdSchema,
  at: instantSchema,
  certainty: certaintySchema,
  channel: wordsOrNull,
  person: wordsOrNull,
  text: words,
  automatic: z.boolean(),
  /** A question to us: the ball is ours. [P2] */
  asksUs: z.boolean(),
  entryId: entryIdSchema.nullable(),
  audiences: audiencesSchema,
});

export const escalationEvents = {
  EscalationOpened: { v: 1, creates: 'escalationId', needs: ['partyId'], shape: opened },
  AttemptMade: {
    v: 2,
    creates: 'attemptId',
    needs: ['escalationId'],
    shape: made,
    // Version 1 knew of no posts.
    upcasters: { 1: (data: unknown) => ({ ...Object(data), post: null }) },
  },
  ReplyReceived: { v: 1, creates: 'replyId', needs: ['escalationId', 'partyId'], shape: received },
  EscalationWithdrawn: { v: 1, needs: ['escalationId'], shape: z.object({ escalationId: escalationIdSchema }) },
  AttemptWithdrawn: { v: 1, needs: ['attemptId'], shape: z.object({ attemptId: attemptIdSchema }) },
  ReplyWithdrawn: { v: 1, needs: ['replyId'], shape: z.object({ replyId: replyIdSchema }) },
} as const;

export type EscalationEvent = EventsOf<typeof escalationEvents>;

export interface Escalation extends Place, Readonly<Omit<z.infer<typeof opened>, 'escalationId'>> {
  readonly id: EscalationId;
}

export interface Attempt extends Place, Readonly<Omit<z.infer<typeof made>, 'attemptId'>> {
  readonly id: AttemptId;
}

export interface Reply extends Place, Readonly<Omit<z.infer<typeof received>, 'replyId'>> {
  readonly id: ReplyId;
}

export interface Escalations {
  readonly escalations: SortedList<Escalation>;
  readonly attempts: SortedList<Attempt>;
  readonly replies: SortedList<Reply>;
}

export const initialEscalations: Escalations = {
  escalations: sortedList((escalation) => escalation.id),
  attempts: sortedList((attempt) => attempt.id),
  replies: sortedList((reply) => reply.id),
};

/** Folds one event of the trail toward a party. [E2, E3, E6] */
export function evolveEscalations(state: Escalations, event: EscalationEvent, meta: EventMeta): Escalations {
  switch (event.type) {
    case 'EscalationOpened': {
      const { type: _, escalationId, ...rest } = event;
      return { ...state, escalations: insertOnce(state.escalations, { ...rest, id: escalationId, ...placeOf(meta) }) };
    }
    case 'AttemptMade': {
      const { type: _, attemptId, ...rest } = event;
      return { ...state, attempts: insertOnce(state.attempts, { ...rest, id: attemptId, ...placeOf(meta) }) };
    }
    case 'ReplyReceived': {
      const { type: _, replyId, ...rest } = event;
      return { ...state, replies: insertOnce(state.replies, { ...rest, id: replyId, ...placeOf(meta) }) };
    }
    case 'EscalationWithdrawn':
      return { ...state, escalations: remove(state.escalations, event.escalationId) };
    case 'AttemptWithdrawn':
      return { ...state, attempts: remove(state.attempts, event.attemptId) };
    case 'ReplyWithdrawn':
      return { ...state, replies: remove(state.replies, event.replyId) };
  }
}

function insertOnce<T extends { readonly id: string }>(list: SortedList<T>, item: T): SortedList<T> {
  return get(list, item.id) === undefined ? insert(list, item) : list;
}
