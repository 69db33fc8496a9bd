import { quickDraftKey } from '@contract/draft-keys';
import { expect, it } from 'vitest';
import { draftFromText, draftToText, emptyDraft } from '../../../renderer/features/capture/capture-draft';
import { carriedDraft, carryDraft } from '../../../renderer/features/quick-capture/carry-draft';
import { startInWarRoom } from '../state/start-app';

const typed = { ...emptyDraft, text: 'crew by 15:00', kind: 'promise', partyId: 'p1', answersEntryId: 'e1' } as const;

it('[L9] what was typed goes to the other incident, without the parties and the entry of the one it leaves', () => {
  expect(carriedDraft(typed, emptyDraft)).toEqual({ ...typed, partyId: null, answersEntryId: null });
});

it('[L9] words that wait there already stay before it', () => {
  expect(carriedDraft(typed, { ...emptyDraft, text: 'Rang them' }).text).toBe('Rang them\ncrew by 15:00');
});

it('[L9] the line is kept under the other incident, and that one is open then', async () => {
  const { store, main } = await startInWarRoom();
  const from = store.getState().open?.incidentId ?? '';
  const declared = await store.getState().declare({
    title: 'Label printer queue',
    severity: 3,
    timeZone: 'Europe/London',
    began: null,
    lead: null,
  });
  const to = declared.ok ? declared.value.incidentId : expect.fail('not declared');
  await store.getState().openIncident(from);
  await store.getState().saveDraft(quickDraftKey(from), draftToText(typed));
  await carryDraft(store, from, to);
  expect(store.getState().open?.incidentId).toBe(to);
  expect([...main.drafts.keys()]).toEqual([quickDraftKey(to)]);
  expect(draftFromText(main.drafts.get(quickDraftKey(to)) ?? null).text).toBe('crew by 15:00');
});
