import { quickDraftKey } from '@contract/draft-keys';
import type { AppStore } from '../../state/app-store';
import { type CaptureDraft, draftFromText, draftToText, emptyDraft } from '../capture/capture-draft';

/**
 * A draft on its way to another incident: its words and their time go along; its parties and the entry that it answers
 * are of the one it leaves. Words that wait there already stay before it. [L9]
 */
export function carriedDraft(draft: CaptureDraft, waiting: CaptureDraft): CaptureDraft {
  const text = [waiting.text, draft.text].filter((words) => words !== '').join('\n');
  return { ...draft, text, partyId: null, toPartyId: null, answersEntryId: null };
}

/** The line goes to another incident with all that was typed; it is never in none. [L9] */
export async function carryDraft(store: AppStore, fromId: string, toId: string): Promise<void> {
  const { loadDraft, saveDraft, openIncident } = store.getState();
  const read = async (incidentId: string) => draftFromText(await loadDraft(quickDraftKey(incidentId)));
  const draft = await read(fromId);
  if (draft !== emptyDraft) {
    await saveDraft(quickDraftKey(toId), draftToText(carriedDraft(draft, await read(toId))));
    await saveDraft(quickDraftKey(fromId), '');
  }
  await openIncident(toId);
}
