import { entryIdSchema, partyIdSchema } from '@domain/kernel/ids';
import { values } from '@domain/kernel/sorted-list';
import { expect, it } from 'vitest';
import { dialogDraftKey } from '../../../renderer/state/dialog-draft-key';
import { entry, startInWarRoom } from './start-app';

it('[L9] words are kept by what a dialog is about, not by what it was opened with', () => {
  const partyId = partyIdSchema.parse('northline');
  const attempt = dialogDraftKey({ kind: 'attempt', partyId, rung: 'Support phone', said: 'Asked for a crew' }, 'a');
  expect(attempt).toBe('dialog/a/attempt/northline');
  expect(dialogDraftKey({ kind: 'attempt', partyId, rung: null }, 'a')).toBe(attempt);
  expect(dialogDraftKey({ kind: 'reply', partyId }, 'a')).not.toBe(attempt);
  expect(dialogDraftKey({ kind: 'attempt', partyId, rung: null }, 'b')).not.toBe(attempt);
  expect(dialogDraftKey({ kind: 'declare' }, 'a')).toBe('dialog/declare');
  expect(dialogDraftKey({ kind: 'say', partyId, rung: 'Support phone' }, 'a')).toBeNull();
  expect(dialogDraftKey({ kind: 'resolve' }, null)).toBeNull();
});

it('[L5b, L9] what was typed about an entry goes with its words when it is redacted, and nothing else does', async () => {
  const { store, main } = await startInWarRoom();
  const { execute, saveDraft, open } = store.getState();
  const incidentId = open?.incidentId ?? '';
  await execute(entry('The password is hunter2'));
  const [logged] = values(store.getState().open?.incident.log.inOrder ?? expect.fail('no log'));
  const entryId = logged?.id ?? expect.fail('no entry');
  const of = (id: string) =>
    dialogDraftKey({ kind: 'correct', entryId: entryIdSchema.parse(id) }, incidentId) ?? expect.fail('no key');
  await saveDraft(of(entryId), 'The password is hunter2, corrected');
  await saveDraft(of('another'), 'Light still red');
  await execute({ type: 'RedactEntry', entryId, reason: 'A password' });
  await expect.poll(() => [...main.drafts.values()]).toEqual(['Light still red']);
});
