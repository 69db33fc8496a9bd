import type { EvidenceFile } from '@contract/evidence';
import type { When } from '@domain/incident/deciding';
import { type EntryKind, entryKindSchema } from '@domain/incident/log';
import type { Party } from '@domain/incident/parties';
import { entryIdSchema, partyIdSchema } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import type { WhenInput } from '../when/read-when';
import { type CaptureDraft, kindWithoutFiles } from './capture-draft';
import type { NamedParty, PartyWords } from './grammar/party-words';
import { type CaptureContext, type CaptureReading, isAnythingRead, readCapture } from './grammar/read-capture';
import { splitEntries } from './grammar/split-lines';
import type { TimeWords } from './grammar/time-words';
import { decisionOf, type PlannedPromise, plannedPromise, termsOf } from './planned-promise';

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
  readonly person: string;
  readonly when: WhenInput;
  /** The words that said the time; empty where none did. */
  readonly timeWords: string;
  /** How a time in the words was read, where that is not plain. */
  readonly notes: readonly string[];
  /** A time inside the sentence that can be taken. */
  readonly offered: TimeWords | null;
  readonly promise: PlannedPromise | null;
  /** A promise that the words may mean. */
  readonly offeredPromise: PlannedPromise | null;
  readonly text: string;
  /** Its evidence; of several entries, the first one's. [L8] */
  readonly files: readonly EvidenceFile[];
  /** Something of it comes from the words. */
  readonly isRead: boolean;
}

export interface PlanContext {
  readonly now: Instant;
  readonly zone: string;
  readonly parties: readonly Party[];
}

/** The draft as the entries that it will be. What the words say counts before what was chosen earlier. [L10] */
export function capturePlan(draft: CaptureDraft, context: PlanContext): CapturePlan {
  const reading = readingContext(draft, context);
  const [first = draft.text, ...rest] = splitEntries(draft.text, draft.mode, reading);
  const others = { ...draft, kind: kindWithoutFiles(draft, draft) };
  const planned = (from: CaptureDraft, part: string) => plannedEntry(from, part, reading, context.parties);
  const entry = { ...planned(draft, first), files: draft.evidence };
  return { entries: [entry, ...rest.map((part) => planned(others, part))] };
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
 * The entry as a command without its moment; `partyId` is that of the party just made, if there was one to make, and
 * `due` the moment of its promise.
 */
export function commandOf(entry: PlannedEntry, draft: CaptureDraft, partyId: string | null, due: When) {
  const isDecision = entry.kind === 'decision';
  return {
    type: 'LogEntry',
    kind: entry.kind,
    text: wordsToLog(entry),
    evidence: entry.files,
    // Ids come back from a draft as text; one that is no id any more is left out, never the line.
    partyId: partyIdSchema.safeParse(partyId).data ?? null,
    toPartyId: partyIdSchema.safeParse(draft.toPartyId).data ?? null,
    person: lineOrNull(entry.person),
    channel: lineOrNull(entry.channel),
    reference: lineOrNull(entry.reference),
    lateReason: lineOrNull(draft.lateReason),
    answersEntryId: entryIdSchema.safeParse(draft.answersEntryId).data ?? null,
    promise:
      entry.promise === null || isDecision ? null : termsOf(entry.promise, due, otherIdOf(entry.promise, partyId)),
    ...(isDecision ? { decision: decisionOf(wordsToLog(entry), entry.promise, due) } : {}),
    audiences: null,
  } as const;
}

/** The words of the entry; a file that comes without any speaks by its name. [L8] */
export function wordsToLog({ text, files }: Pick<PlannedEntry, 'text' | 'files'>): string {
  return text.trim() === '' ? files.map(({ name }) => name).join(', ') : text;
}

function plannedEntry(
  draft: CaptureDraft,
  part: string,
  context: CaptureContext,
  parties: readonly Party[],
): PlannedEntry {
  const read: CaptureReading | null = draft.mode === 'plain' ? null : readCapture(part, context);
  const kind = read?.slash?.kind ?? draft.kind;
  const party = read?.party ?? chosenParty(draft.partyId, draft.newParty, parties);
  const text = read === null ? part : read.text;
  const when = read?.time?.when ?? draft.when;
  const { promise, offered: offeredPromise } = plannedPromise(
    {
      ...{ kind, text, when, choice: draft.promise, isPlain: read === null },
      party: outside(party, parties),
      to: outside(chosenParty(draft.toPartyId, null, parties), parties),
    },
    context,
  );
  return {
    ...{ part, kind, party, text, when, promise, offeredPromise },
    channel: read?.slash?.channel ?? draft.channel,
    reference: read?.reference ?? draft.reference,
    person: read?.person ?? draft.person,
    timeWords: read?.time?.words ?? '',
    notes: read?.time?.notes ?? [],
    offered: draft.when.text === '' ? (read?.offered ?? null) : null,
    files: [],
    isRead: read !== null && isAnythingRead(read),
  };
}

function chosenParty(id: string | null, newParty: string | null, parties: readonly NamedParty[]): PartyWords | null {
  const chosen = parties.find((party) => party.id === id);
  if (chosen !== undefined) return { kind: 'known', id: chosen.id, name: chosen.name };
  return newParty === null ? null : { kind: 'new', name: newParty };
}

/** Nobody where it is our own side: what we promise, we promise to somebody else. */
function outside(party: PartyWords | null, parties: readonly Party[]): PartyWords | null {
  const isUs = party?.kind === 'known' && parties.some(({ id, role }) => id === party.id && role === 'us');
  return isUs ? null : party;
}

/** The id of the other side of a promise; one that nobody has named yet is the party just made. */
function otherIdOf({ other }: PlannedPromise, made: string | null): string | null {
  return other?.kind === 'known' ? other.id : made;
}

function lineOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
