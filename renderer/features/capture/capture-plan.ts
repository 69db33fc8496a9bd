import type { EvidenceFile } from '@contract/window-api';
import { type EntryKind, entryKindSchema } from '@domain/incident/log';
import type { Party } from '@domain/incident/parties';
import { entryIdSchema, partyIdSchema } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import type { WhenInput } from '../when/read-when';
import type { CaptureDraft } from './capture-draft';
import type { NamedParty, PartyWords } from './grammar/party-words';
import { type CaptureContext, type CaptureReading, isAnythingRead, readCapture } from './grammar/read-capture';
import { splitEntries } from './grammar/split-lines';
import type { TimeWords } from './grammar/time-words';

/** What one press of Enter logs. The chips show it and the commands are made of it, so that both say the same. [L10] */
export interface CapturePlan {
  readonly entries: readonly [PlannedEntry, ...PlannedEntry[]];
}

export interface PlannedEntry {
  /** The characters of the bar that it comes from. */
  readonly part: string;
  readonly kind: EntryKind;
  readonly party: PartyWords | null;
  readonly channel: string;
  readonly reference: string;
  readonly when: WhenInput;
  /** The words that said the time; empty where none did. */
  readonly timeWords: string;
  /** How a time in the words was read, where that is not plain. */
  readonly notes: readonly string[];
  /** A time inside the sentence that can be taken. */
  readonly offered: TimeWords | null;
  readonly text: string;
  /** Its evidence; of several entries, the first one's. [L8] */
  readonly files: readonly EvidenceFile[];
  /** Something of it comes from the words. */
  readonly isRead: boolean;
}

interface PlanContext {
  readonly now: Instant;
  readonly zone: string;
  readonly parties: readonly Party[];
}

const saidInWords: ReadonlySet<string> = new Set(['kind', 'partyId', 'channel', 'reference', 'when']);

/** The draft as the entries that it will be. What the words say counts before what was chosen earlier. [L10] */
export function capturePlan(draft: CaptureDraft, context: PlanContext): CapturePlan {
  const reading = readingContext(draft, context);
  const [first = draft.text, ...rest] = splitEntries(draft.text, draft.mode, reading);
  const planned = (part: string) => plannedEntry(draft, part, reading);
  return { entries: [{ ...planned(first), files: draft.evidence }, ...rest.map(planned)] };
}

/** What the grammar reads with: the words of a draft are said from when they were typed. */
export function readingContext({ saidAt }: Pick<CaptureDraft, 'saidAt'>, context: PlanContext): CaptureContext {
  return {
    now: saidAt ?? context.now,
    zone: context.zone,
    parties: context.parties.filter((party) => !party.setAside),
    kinds: entryKindSchema.options,
  };
}

/**
 * The draft after a person changed a chip. What the words of a single entry say moves into the fields with it, so that
 * the change holds. Of several entries the fields are what the words of none say. [L10]
 */
export function draftWithChoice(
  draft: CaptureDraft,
  wanted: Partial<CaptureDraft>,
  context: PlanContext,
): CaptureDraft {
  const [entry, ...more] = capturePlan(draft, context).entries;
  const isSaid = more.length === 0 && Object.keys(wanted).some((key) => saidInWords.has(key));
  const base = isSaid ? settledDraft(draft, entry, context) : draft;
  return {
    ...base,
    // "phone" came with "/call" and goes with it.
    ...('kind' in wanted ? { channel: draft.channel } : {}),
    ...('partyId' in wanted ? { newParty: null } : {}),
    // A time that a person set is no longer the mail's.
    ...('when' in wanted ? { whenNote: null } : {}),
    ...wanted,
  };
}

/** The text of the bar with the time of one of several entries said by its instant, which comes only once. [L10] */
export function textWithInstant({ entries }: CapturePlan, entry: PlannedEntry, at: Instant): string {
  const isAbout = entry.when.text.startsWith('about ');
  const said = `${isAbout ? 'about ' : ''}${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  return entries.map((one) => (one === entry ? one.part.replace(one.timeWords, said) : one.part)).join('');
}

/** The entry as a command without its moment; `partyId` is that of the party just made, if there was one to make. */
export function commandOf(entry: PlannedEntry, draft: CaptureDraft, partyId: string | null) {
  return {
    type: 'LogEntry',
    kind: entry.kind,
    text: wordsToLog(entry),
    evidence: entry.files,
    // Ids come back from a draft as text; one that is no id any more is left out, never the line.
    partyId: partyIdSchema.safeParse(partyId).data ?? null,
    toPartyId: partyIdSchema.safeParse(draft.toPartyId).data ?? null,
    person: lineOrNull(draft.person),
    channel: lineOrNull(entry.channel),
    reference: lineOrNull(entry.reference),
    lateReason: lineOrNull(draft.lateReason),
    answersEntryId: entryIdSchema.safeParse(draft.answersEntryId).data ?? null,
    promise: null,
    audiences: null,
  } as const;
}

/** The words of the entry; a file that comes without any speaks by its name. [L8] */
export function wordsToLog({ text, files }: Pick<PlannedEntry, 'text' | 'files'>): string {
  return text.trim() === '' ? files.map(({ name }) => name).join(', ') : text;
}

/**
 * The draft with what its words say moved into its fields. Where what is left would be read once more ("14:05 15:00
 * crew"), the words are left alone from then on.
 */
function settledDraft(draft: CaptureDraft, entry: PlannedEntry, context: PlanContext): CaptureDraft {
  const settled: CaptureDraft = {
    ...draft,
    text: entry.isRead ? entry.text : draft.text,
    kind: entry.kind,
    partyId: entry.party?.kind === 'known' ? entry.party.id : null,
    newParty: entry.party?.kind === 'new' ? entry.party.name : null,
    channel: entry.channel,
    reference: entry.reference,
    when: entry.when,
  };
  const isReadAgain = isAnythingRead(readCapture(settled.text, readingContext(draft, context)));
  return { ...settled, mode: isReadAgain ? 'plain' : draft.mode };
}

function plannedEntry(draft: CaptureDraft, part: string, context: CaptureContext): PlannedEntry {
  const read: CaptureReading | null = draft.mode === 'plain' ? null : readCapture(part, context);
  const offered = draft.when.text === '' ? (read?.offered ?? null) : null;
  return {
    part,
    kind: read?.slash?.kind ?? draft.kind,
    party: read?.party ?? chosenParty(draft, context.parties),
    channel: read?.slash?.channel ?? draft.channel,
    reference: read?.reference ?? draft.reference,
    when: read?.time?.when ?? draft.when,
    timeWords: read?.time?.words ?? '',
    notes: read?.time?.notes ?? [],
    offered,
    text: read === null ? part : read.text,
    files: [],
    isRead: read !== null && isAnythingRead(read),
  };
}

function chosenParty(draft: CaptureDraft, parties: readonly NamedParty[]): PartyWords | null {
  const chosen = parties.find(({ id }) => id === draft.partyId);
  if (chosen !== undefined) return { kind: 'known', id: chosen.id, name: chosen.name };
  return draft.newParty === null ? null : { kind: 'new', name: draft.newParty };
}

function lineOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
