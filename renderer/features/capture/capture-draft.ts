import type { EvidenceFile } from '@contract/evidence';
import { evidenceFileSchema } from '@domain/incident/evidence.decide';
import { type EntryKind, entryKindSchema } from '@domain/incident/log';
import { type Instant, instantSchema } from '@domain/kernel/instant';
import { z } from 'zod';
import { emptyWhen, type WhenInput } from '../when/read-when';
import type { CaptureMode } from './grammar/split-lines';
import { asInWords, type PromiseChoice, promiseChoiceShape } from './promise-choice';

/** What stands in the capture bar. Ids stay text until the command is made: a party may be gone by then. */
export interface CaptureDraft {
  readonly text: string;
  readonly kind: EntryKind;
  readonly partyId: string | null;
  readonly toPartyId: string | null;
  readonly person: string;
  readonly channel: string;
  readonly reference: string;
  /** When it happened, as typed; empty is the moment of logging. */
  readonly when: WhenInput;
  readonly lateReason: string;
  readonly answersEntryId: string | null;
  readonly promise: PromiseChoice;
  /** A party that is made when the line is logged. [L10] */
  readonly newParty: string | null;
  readonly mode: CaptureMode;
  /** From when "ago" and "yesterday" in the text are said; null: nothing of the kind is in it. */
  readonly saidAt: Instant | null;
  /** Files that are stored already, and become part of the next entry. [L8] */
  readonly evidence: readonly EvidenceFile[];
  /** Where the time came from, as from a mail, or why none did; gone once the time is changed. */
  readonly whenNote: { readonly sentence: string; readonly isDoubtful: boolean } | null;
}

/** A bare line is an observation of now. [L1, L2] */
export const emptyDraft: CaptureDraft = {
  text: '',
  kind: 'observation',
  partyId: null,
  toPartyId: null,
  person: '',
  channel: '',
  reference: '',
  when: emptyWhen,
  lateReason: '',
  answersEntryId: null,
  promise: asInWords,
  newParty: null,
  mode: 'auto',
  saidAt: null,
  evidence: [],
  whenNote: null,
};

/** Of a draft that another version wrote, what this one does not know counts as not chosen; typed words never do. [L9] */
const draftShape = z.object({
  text: z.string(),
  kind: entryKindSchema.catch('observation'),
  partyId: z.string().nullable().catch(null),
  toPartyId: z.string().nullable().catch(null),
  person: z.string().default(''),
  channel: z.string().default(''),
  reference: z.string().default(''),
  when: z.object({ text: z.string(), pick: z.enum(['first', 'second']).nullable() }).default(emptyWhen),
  lateReason: z.string().default(''),
  answersEntryId: z.string().nullable().catch(null),
  promise: promiseChoiceShape.catch(asInWords),
  newParty: z.string().nullable().default(null),
  // A draft from before the bar read words has none: its words mean what they say.
  mode: z.enum(['auto', 'several', 'plain']).catch('plain'),
  saidAt: instantSchema.nullable().catch(null),
  evidence: z.array(evidenceFileSchema).catch([]),
  whenNote: z.object({ sentence: z.string(), isDoubtful: z.boolean() }).nullable().catch(null),
});

/** A draft as it is kept on disk; empty text removes it. [L9] */
export function draftToText(draft: CaptureDraft): string {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft) ? '' : JSON.stringify(draft);
}

/** A kept draft, or what can be saved of it: words that are not in our form come back as the text. [L9] */
export function draftFromText(kept: string | null): CaptureDraft {
  if (kept === null || kept === '') return emptyDraft;
  try {
    const read = draftShape.safeParse(JSON.parse(kept));
    if (read.success) return read.data;
  } catch {
    // Not JSON: somebody's words all the same.
  }
  return { ...emptyDraft, text: kept };
}

/** What was typed before the kept draft could be read stands behind it, and its files with it. [L9] */
export function joinedDraftText(kept: string, typed: string): string {
  const waiting = draftFromText(kept);
  const early = draftFromText(typed);
  const text = [waiting.text, early.text].filter((words) => words !== '').join('\n');
  return draftToText({ ...waiting, text, evidence: [...waiting.evidence, ...filesAfter(early, waiting)] });
}

/**
 * What stays in the bar once `sent` is durable: only what was sent goes. Words typed on meanwhile, and choices changed
 * meanwhile, stay. [J1, L9]
 */
export function draftAfterSending(current: CaptureDraft, sent: CaptureDraft): CaptureDraft {
  const text = current.text.startsWith(sent.text) ? current.text.slice(sent.text.length).trimStart() : current.text;
  const kept = <Key extends keyof CaptureDraft>(key: Key): CaptureDraft[Key] =>
    JSON.stringify(current[key]) === JSON.stringify(sent[key]) ? emptyDraft[key] : current[key];
  return {
    text,
    kind: kept('kind'),
    partyId: kept('partyId'),
    toPartyId: kept('toPartyId'),
    person: kept('person'),
    channel: kept('channel'),
    reference: kept('reference'),
    when: kept('when'),
    lateReason: kept('lateReason'),
    answersEntryId: kept('answersEntryId'),
    promise: kept('promise'),
    newParty: kept('newParty'),
    mode: kept('mode'),
    saidAt: text === '' ? null : current.saidAt,
    evidence: filesAfter(current, sent),
    whenNote: kept('whenNote'),
  };
}

/**
 * What stays once the first of several entries is durable: its part of the text and its files go, with the kind that
 * came with them; all else holds for the rest. [J1, L8, L10]
 */
export function draftWithoutFirst(current: CaptureDraft, sent: CaptureDraft, part: string): CaptureDraft {
  const text = current.text.startsWith(part) ? current.text.slice(part.length) : current.text;
  const evidence = filesAfter(current, sent);
  return { ...current, text, evidence, kind: evidence.length === 0 ? kindWithoutFiles(current, sent) : current.kind };
}

/** The kind of an entry that the files of `sent` do not go with. [L8] */
export function kindWithoutFiles({ kind }: CaptureDraft, sent: CaptureDraft): EntryKind {
  return kind === 'evidence' && sent.evidence.length > 0 ? 'observation' : kind;
}

/** A file that came while the line was on its way belongs to the next one. */
function filesAfter(current: CaptureDraft, sent: CaptureDraft): CaptureDraft['evidence'] {
  return current.evidence.filter((file) => sent.evidence.every(({ sha256 }) => sha256 !== file.sha256));
}
