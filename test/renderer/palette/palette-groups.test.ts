import type { Entry } from '@domain/incident/log';
import { values } from '@domain/kernel/sorted-list';
import { describe, expect, it } from 'vitest';
import { commandItems } from '../../../renderer/features/palette/command-items';
import { entryItem } from '../../../renderer/features/palette/entry-item';
import { findItems } from '../../../renderer/features/palette/find-items';
import { incidentItems } from '../../../renderer/features/palette/incident-items';
import { paletteGroups } from '../../../renderer/features/palette/palette-groups';
import { readPaletteQuery } from '../../../renderer/features/palette/palette-query';
import { partyItems } from '../../../renderer/features/palette/party-items';
import { findVendors } from '../../../renderer/features/palette/vendor-items';
import { createSearch } from '../../../renderer/search/search';
import { vendorFacts } from '../../support/sample-vendor';
import { entry, startInWarRoom } from '../state/start-app';

const names = { timeZone: 'Europe/London', nameOf: (id: string | null) => (id === null ? null : 'Northline') };

/** A palette over two commands, two parties, one vendor, the incidents at hand and these entries. */
async function paletteOver(...texts: readonly string[]) {
  const { store } = await startInWarRoom();
  for (const text of texts) await store.getState().execute(entry(text));
  for (const name of ['Northline', 'Kestrel'])
    await store.getState().execute({ type: 'AddParty', name, role: 'other' });
  await store.getState().changeDirectory({ type: 'AddVendor', facts: vendorFacts({ name: 'VoxLine', people: [] }) });
  const { open, incidents, openDirectory } = store.getState();
  const { vendors } = openDirectory?.directory ?? expect.fail('the directory is not read');
  const { log, parties } = open?.incident ?? expect.fail('no incident is open');
  const [northline, ...others] = parties;
  const known = northline === undefined ? [] : [{ ...northline, references: ['NB-4471'] }, ...others];
  const run = () => {};
  const lists = {
    commands: findItems(
      commandItems([
        { id: 'resolve', title: 'Resolve the incident', run },
        { id: 'export', title: 'Export the timeline', also: 'report', run },
      ]),
    ),
    parties: findItems(partyItems(known, 'words')),
    partyReferences: findItems(partyItems(known, 'references')),
    vendors: findVendors(vendors),
    incidents: findItems(incidentItems(incidents ?? [])),
  };
  const byId = new Map<string, Entry>([...values(log.byId)].map((one) => [one.id, one]));
  const search = createSearch();
  search.put([...byId.values()].map(({ id, text }, rank) => ({ id, text, rank })));
  return (typed: string) => {
    const query = readPaletteQuery(typed);
    const answer = query.words === '' ? null : search.query(query.words, 40);
    const found = answer === null ? null : { answer, entryOf: (id: string) => byId.get(id), names };
    return paletteGroups(query, lists, found).map(({ id, total, items }) => [id, total, items[0]?.title]);
  };
}

describe('what the palette shows', () => {
  it('[L6] puts first the group that answers best: what was typed whole before what looks like it', async () => {
    const groups = await paletteOver('Resolved a name', 'Line dead');
    expect(groups('resolve')).toEqual([
      ['commands', 1, 'Resolve the incident'],
      ['entries', 1, 'Resolved a name'],
    ]);
    expect(groups('resolved')).toEqual([
      ['entries', 1, 'Resolved a name'],
      ['commands', 1, 'Resolve the incident'],
    ]);
  });

  it('finds a command by other words for the same', async () => {
    const groups = await paletteOver();
    expect(groups('report')).toEqual([['commands', 1, 'Export the timeline']]);
  });

  it('shows the incidents and the commands while nothing is typed', async () => {
    const groups = await paletteOver('Line dead');
    expect(groups('  ').map(([id]) => id)).toEqual(['incidents', 'commands']);
  });

  it('[B1, L6] finds a vendor by name, by an account number and in spite of a typo', async () => {
    const groups = await paletteOver('Line dead');
    expect(groups('voxline')).toEqual([['vendors', 1, 'VoxLine']]);
    expect(groups('voxlnie')).toEqual([['vendors', 1, 'VoxLine']]);
    expect(groups('0042')).toEqual([['vendors', 1, 'VoxLine']]);
    expect(groups('@voxline')).toEqual([]);
  });

  it('keeps to commands after >, to parties after @, to references after #', async () => {
    const groups = await paletteOver('Northline resolved it, NB-4471');
    expect(groups('>northline')).toEqual([]);
    expect(groups('>resolve').map(([id]) => id)).toEqual(['commands']);
    expect(groups('@').map(([id, total]) => [id, total])).toEqual([['parties', 2]]);
    expect(groups(' @kestrl')).toEqual([['parties', 1, 'Kestrel']]);
    expect(groups('#447')[0]).toEqual(['parties', 1, 'Northline']);
    expect(groups('#kestrel').map(([id]) => id)).not.toContain('parties');
  });
});

describe('an entry among what was found', () => {
  async function someEntry(change: Partial<Entry>): Promise<Entry> {
    const { store } = await startInWarRoom();
    await store.getState().execute(entry('Crew on site'));
    const [first] = values(store.getState().open?.incident.log.inOrder ?? expect.fail('no incident is open'));
    return { ...(first ?? expect.fail('nothing was logged')), kind: 'contact', ...change };
  }

  it('[L3] says when, what and who; of a day no clock', async () => {
    const one = await someEntry({ person: 'Priya', reference: 'NB-4471' });
    expect(entryItem(one, 'crew', names).detail).toMatch(/\d\d:\d\d, Contact, Priya, NB-4471$/);
    const day = await someEntry({ certainty: 'day' });
    expect(entryItem(day, 'crew', names).detail).not.toMatch(/\d\d:\d\d/);
  });

  it('[L5] shows the words before a correction where only those answer, and says that it was retracted', async () => {
    const now = await someEntry({ text: 'Van at ten' });
    const before = {
      content: { ...now, text: 'Crew at nine' },
      replacedAt: now.recordedAt,
      replacedBy: 'Dana',
      reason: null,
    };
    const corrected = { ...now, earlier: [before] };
    expect(entryItem(corrected, 'nine', names).detail).toContain('said before its correction: “Crew at nine”');
    expect(entryItem(corrected, 'van', names).detail).not.toContain('Crew at nine');
    const retraction = { at: now.recordedAt, by: 'Dana', reason: null };
    expect(entryItem({ ...now, retraction }, 'van', names).detail).toMatch(/, retracted$/);
  });

  it('[R4] shows what would turn the direction of text by its name', async () => {
    const one = await someEntry({ text: 'a \u202eb' });
    expect(entryItem(one, 'a', names).title).toBe('a ⟨U+202E⟩b');
  });
});
