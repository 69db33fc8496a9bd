import type { Instant } from '@domain/kernel/instant';
import type { CaptureDraft } from './capture-draft';
import { type CapturePlan, capturePlan, type PlanContext, type PlannedEntry, readingContext } from './capture-plan';
import { isAnythingRead, readCapture } from './grammar/read-capture';

const saidInWords: ReadonlySet<string> = new Set(['kind', 'partyId', 'channel', 'reference', 'person', 'when']);

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

/** The same for when the promise of one of them is due. */
export function textWithDue({ entries }: CapturePlan, entry: PlannedEntry, at: Instant): string {
  const { dueWords = '' } = entry.promise ?? {};
  const said = `by ${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  return entries.map((one) => (one === entry ? one.part.replace(dueWords, said) : one.part)).join('');
}

/** The draft with the person's name among the words again: it was none. Never lost, whatever was read. [L10, L9] */
export function draftWithPersonInWords(draft: CaptureDraft, context: PlanContext): CaptureDraft {
  const [entry] = capturePlan(draft, context).entries;
  const settled = settledDraft(draft, entry, context);
  return readAsIs({ ...settled, person: '', text: `${entry.person}: ${settled.text.trimStart()}` }, entry, context);
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
    person: entry.person,
    when: entry.when,
  };
  return readAsIs(settled, entry, context);
}

/** Words that would be read once more are left alone from here on; what they said of a promise is kept beside them. */
function readAsIs(settled: CaptureDraft, { promise }: PlannedEntry, context: PlanContext): CaptureDraft {
  if (!isAnythingRead(readCapture(settled.text, readingContext(settled, context)))) return settled;
  if (settled.mode === 'plain' || promise === null) return { ...settled, mode: 'plain' };
  const { words, due, by } = promise;
  return { ...settled, mode: 'plain', promise: { isPromise: settled.promise.isPromise, words, due, by } };
}
