import { quickDraftKey } from '@contract/draft-keys';
import { expect, it } from 'vitest';
import { createQuickTargets } from '../../../electron/incidents/quick-targets';
import { aDeclaration, bench, must } from '../support/incident-room';

async function twoIncidents() {
  const { room } = await bench();
  const drafts = new Map<string, string>();
  const ids = [
    must(await room.declare(aDeclaration)).incidentId,
    must(await room.declare({ ...aDeclaration, title: 'Label printer queue' })).incidentId,
  ] as const;
  const targets = (shown: string | null, opened: readonly string[] = []) =>
    createQuickTargets({
      list: room.list,
      shown: () => shown,
      opened: () => opened,
      loadDraft: async (key) => drafts.get(key) ?? null,
    });
  return { room, drafts, ids, targets };
}

it('[L1] a line goes to the incident in the window, and could go to every other that is open', async () => {
  const { ids, targets } = await twoIncidents();
  const { targets: found, incidentId } = await targets(ids[1], [ids[0]]).load();
  expect(incidentId).toBe(ids[1]);
  expect(found.map(({ title }) => title)).toEqual(['Label printer queue', aDeclaration.title]);
});

it('[L9] half a line waits where it was typed, whatever was opened since', async () => {
  const { ids, drafts, targets } = await twoIncidents();
  drafts.set(quickDraftKey(ids[0]), 'Priya says crew by 15:00, and then the li');
  expect((await targets(ids[1]).load()).incidentId).toBe(ids[0]);
  // The draft of the war room's own bar is another one.
  drafts.delete(quickDraftKey(ids[0]));
  drafts.set(`capture/${ids[0]}`, 'half a line');
  expect((await targets(ids[1]).load()).incidentId).toBe(ids[1]);
});

it('[L1] nothing is meant where nothing is open', async () => {
  const { room, ids, targets } = await twoIncidents();
  for (const id of ids) must(await room.execute(id, { type: 'SetAsideIncident', reason: null }));
  expect(await targets(ids[0], ids).load()).toEqual({ targets: [], incidentId: null });
});

it('[L9] half a line for an incident that is over since is shown again, and only that leads there', async () => {
  const { room, ids, drafts, targets } = await twoIncidents();
  drafts.set(quickDraftKey(ids[0]), 'half a line');
  must(await room.execute(ids[0], { type: 'SetAsideIncident', reason: null }));
  const { targets: found, incidentId } = await targets(ids[1]).load();
  expect([incidentId, ...found.map((one) => one.incidentId)]).toEqual([ids[0], ids[1], ids[0]]);
  expect((await targets(ids[1]).list()).map((one) => one.incidentId)).toEqual([ids[1]]);
  drafts.clear();
  expect((await targets(ids[1]).load()).targets).toHaveLength(1);
});
