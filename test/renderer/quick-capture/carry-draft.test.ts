import { quickDraftKey } from '@contract/draft-keys';
import { err } from '@domain/kernel/result';
import { expect, it } from 'vitest';
import { draftFromText, draftToText, emptyDraft } from '../../../renderer/features/capture/capture-draft';
import { carriedDraft, carryDraft } from '../../../renderer/features/quick-capture/carry-draft';
import { memoryBridge } from '../../support/memory-bridge';
import { startInWarRoom } from '../state/start-app';

const typed = { ...emptyDraft, text: 'crew by 15:00', kind: 'promise', partyId: 'p1', answersEntryId: 'e1' } as const;

it('[L9] what was typed goes to the other incident, without the parties and the entry of the one it leaves', () => {
  expect(carriedDraft(typed, emptyDraft)).toEqual({ ...typed, partyId: null, answersEntryId: null });
});

it('[L9] words that wait there already stay before it', () => {
  expect(carriedDraft(typed, { ...emptyDraft, text: 'Rang them' }).text).toBe('Rang them\ncrew by 15:00');
});

it('[L9] the line is kept under the other incident, and that one is open then', async () => {
  const { store, main, from, to } = await twoIncidents();
  await store.getState().saveDraft(quickDraftKey(from), draftToText(typed));
  await carryDraft(store, from, to);
  expect(store.getState().open?.incidentId).toBe(to);
  expect([...main.drafts.keys()]).toEqual([quickDraftKey(to)]);
  expect(draftFromText(main.drafts.get(quickDraftKey(to)) ?? null).text).toBe('crew by 15:00');
});

it('[L8, L9] files stay where they were attached, since the other incident has none of them; a word says so', async () => {
  const { store, main, from, to } = await twoIncidents();
  const file = { sha256: 'a'.repeat(64), name: 'mast.png', bytes: 3, mediaType: 'image/png' };
  const draft = { ...typed, kind: 'evidence', evidence: [file] } as const;
  await store.getState().saveDraft(quickDraftKey(from), draftToText(draft));
  await carryDraft(store, from, to);
  const kept = (incidentId: string) => draftFromText(main.drafts.get(quickDraftKey(incidentId)) ?? null);
  expect(kept(to)).toMatchObject({ text: 'crew by 15:00', kind: 'observation', evidence: [] });
  expect(kept(from)).toEqual({ ...emptyDraft, kind: 'evidence', evidence: [file] });
  expect(store.getState().toasts.at(-1)?.text).toMatch(/^The attached files stayed/);
});

it('[J5, L9] a line that could not be kept under the other incident stays where it is', async () => {
  const main = memoryBridge();
  const { store, from, to } = await twoIncidents({
    ...main,
    bridge: {
      ...main.bridge,
      saveDraft: async (key, text) =>
        text === '' || key !== quickDraftKey(to)
          ? main.bridge.saveDraft(key, text)
          : err({ code: 'draft-not-saved', sentence: 'The disk is full.', field: null }),
    },
  });
  await store.getState().saveDraft(quickDraftKey(from), draftToText(typed));
  await carryDraft(store, from, to);
  expect(store.getState().open?.incidentId).toBe(from);
  expect([...main.drafts.keys()]).toEqual([quickDraftKey(from)]);
});

async function twoIncidents(bridge = memoryBridge()) {
  const { store, main } = await startInWarRoom(bridge);
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
  return { store, main, from, to };
}
