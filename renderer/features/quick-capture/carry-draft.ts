import { quickDraftKey } from '@contract/draft-keys';
import type { AppStore } from '../../state/app-store';
import { type CaptureDraft, draftFromText, draftToText, emptyDraft } from '../capture/capture-draft';

/**
 * A draft on its way to another incident: its words and their time go along; its parties, its files and the entry that it
 * answers are of the one it leaves. Words and files that wait there already stay, the words before it. [L9]
 */
export function carriedDraft(draft: CaptureDraft, waiting: CaptureDraft): CaptureDraft {
  const text = [waiting.text, draft.text].filter((words) => words !== '').join('\n');
  const { evidence } = waiting;
  const kind = draft.kind === 'evidence' && draft.evidence.length > 0 ? waiting.kind : draft.kind;
  return { ...draft, kind, text, evidence, partyId: null, toPartyId: null, answersEntryId: null };
}

/** What cannot go along: files lie in the folder of the incident that they were attached in. [L8] */
export function draftLeft({ evidence }: CaptureDraft): CaptureDraft {
  return evidence.length === 0 ? emptyDraft : { ...emptyDraft, kind: 'evidence', evidence };
}

/** The line goes to another incident with all that was typed; it is never in none. [L9] */
export async function carryDraft(store: AppStore, fromId: string, toId: string): Promise<void> {
  const { loadDraft, saveDraft, openIncident, toast } = store.getState();
  const read = async (incidentId: string) => draftFromText(await loadDraft(quickDraftKey(incidentId)));
  const draft = await read(fromId);
  if (draft !== emptyDraft) {
    const carried = carriedDraft(draft, await read(toId));
    // On a full disk the line stays where it is: only what is kept there may go from here. [J5]
    if (!(await saveDraft(quickDraftKey(toId), draftToText(carried)))) return;
    await saveDraft(quickDraftKey(fromId), draftToText(draftLeft(draft)));
  }
  await openIncident(toId);
  if (draft.evidence.length > 0) toast(filesStay, { tone: 'problem' });
}

const filesStay =
  'The attached files stayed with the incident that they were attached in; choose it again to log them there, or attach them here once more.';
