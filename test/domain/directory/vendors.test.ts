import { directoryCommands } from '@domain/directory/decide-directory';
import { type DirectoryEvent, directoryProjection } from '@domain/directory/directory';
import { factsOf } from '@domain/directory/vendors';
import { vendorIdSchema } from '@domain/kernel/ids';
import { describe, expect, it } from 'vitest';
import { directoryScenario } from '../../support/directory-scenario';
import { at } from '../../support/incident-scenario';
import { vendorFacts } from '../../support/sample-vendor';

function withNorthline() {
  const scenario = directoryScenario();
  scenario.does({ type: 'AddVendor', facts: vendorFacts() });
  const vendorId = scenario.vendors()[0]?.id ?? vendorIdSchema.parse('none');
  return { ...scenario, vendorId };
}

describe('the card of a vendor', () => {
  it('[B1] holds every fact that it was added with', () => {
    const { vendors } = withNorthline();
    expect(vendors().map(factsOf)).toEqual([vendorFacts()]);
  });

  it('[B1] refuses a second vendor of a name, whatever its case, until the first is set aside', () => {
    const { does, refuses, vendorId } = withNorthline();
    refuses({ type: 'AddVendor', facts: { name: 'NORTHLINE broadband' } }, 'vendor-name-taken');
    does({ type: 'SetAsideVendor', vendorId });
    expect(does({ type: 'AddVendor', facts: { name: 'NORTHLINE broadband' } }).events).toHaveLength(1);
  });

  it('[B1] writes one event for each fact that a change is about, and none for what it says already', () => {
    const { does, refuses, vendorId } = withNorthline();
    const facts = { notes: 'Cabinet 7', firstWords: vendorFacts().firstWords };
    expect(does({ type: 'ChangeVendor', vendorId, facts }).events).toMatchObject([
      { type: 'VendorNotesStated', data: { notes: 'Cabinet 7' } },
    ]);
    refuses({ type: 'ChangeVendor', vendorId, facts }, 'nothing-changed');
  });

  it('[B1] tells a new person, a changed one and one who left apart', () => {
    const { does, vendorId, vendors } = withNorthline();
    const [priya] = vendorFacts().people;
    if (priya === undefined) throw new Error('nobody to change');
    const sam = { personId: null, name: 'Sam Lee', role: null, channels: [] };
    const change = does({ type: 'ChangeVendor', vendorId, facts: { people: [{ ...priya, role: 'Head' }, sam] } });
    expect(change.events.map(({ type }) => type)).toEqual(['PersonRestated', 'PersonAdded']);
    const left = vendors()[0]?.people.filter(({ name }) => name === 'Sam Lee') ?? [];
    expect(does({ type: 'ChangeVendor', vendorId, facts: { people: left } }).events).toMatchObject([
      { type: 'PersonRemoved', data: { personId: priya.personId } },
    ]);
    expect(vendors()[0]?.people).toMatchObject([{ name: 'Sam Lee' }]);
  });

  it('[B1] refuses a zone that there is not and a percentage beyond 100', () => {
    const { AddVendor } = directoryCommands;
    const contract = vendorFacts().contract;
    const facts = vendorFacts({ contract: contract === null ? null : { ...contract, slaZone: 'Mars/Olympus' } });
    expect(AddVendor.safeParse({ facts }).error?.issues[0]?.path).toEqual(['facts', 'contract', 'slaZone']);
    const tiers = [{ belowPercent: 101, creditPercent: 10 }];
    const other = vendorFacts({ contract: contract === null ? null : { ...contract, tiers } });
    expect(AddVendor.safeParse({ facts: other }).success).toBe(false);
  });
});

describe('undo in the directory', () => {
  it('[B1, L5] puts every fact of a change back, and brings a person who was removed again', () => {
    const { does, undoes, vendorId, vendors } = withNorthline();
    const change = does({ type: 'ChangeVendor', vendorId, facts: { people: [], ladder: [], name: 'Northline' } });
    undoes(change);
    expect(vendors().map(factsOf)).toEqual([vendorFacts()]);
  });

  it('[B1, L5] sets an added vendor aside, and leaves alone what was changed again since', () => {
    const { does, undoes, vendorId, vendors } = withNorthline();
    const second = does({ type: 'AddVendor', facts: { name: 'VoxLine' } });
    undoes(second);
    expect(vendors().map(({ name, setAside }) => [name, setAside])).toEqual([
      ['Northline Broadband', false],
      ['VoxLine', true],
    ]);
    const first = does({ type: 'ChangeVendor', vendorId, facts: { notes: 'One' } });
    does({ type: 'ChangeVendor', vendorId, facts: { statusPage: null } });
    expect(undoes(first)).toMatchObject({ events: [{ type: 'VendorNotesStated' }] });
    const again = does({ type: 'ChangeVendor', vendorId, facts: { notes: 'Two' } });
    does({ type: 'ChangeVendor', vendorId, facts: { notes: 'Three' } });
    expect(undoes(again)).toBe('act-superseded');
  });
});

describe('an import into the directory', () => {
  it('[B3] keeps both of one name where it was told to, and fills only the gaps where it merges', () => {
    const { does, vendorId, vendors } = withNorthline();
    const facts = {
      name: 'Northline',
      notes: 'Other notes',
      channels: [{ kind: 'email', value: 'help@northline.example', remark: null } as const],
      people: [{ personId: null, name: 'priya shah', role: 'Director', channels: [] }],
    };
    does({
      type: 'ImportVendors',
      vendors: [
        { facts, mergeInto: vendorId },
        { facts: { name: 'Northline Broadband' }, mergeInto: null },
      ],
    });
    expect(vendors().map(({ name }) => name)).toEqual(['Northline Broadband', 'Northline Broadband']);
    const [merged] = vendors();
    expect(merged).toMatchObject({ notes: vendorFacts().notes, people: [{ name: 'Priya Shah' }] });
    expect(merged?.channels).toEqual([...vendorFacts().channels, ...facts.channels]);
  });

  it('[B3] is one act, which one undo takes back', () => {
    const { does, undoes, vendors } = directoryScenario();
    const names = ['Ardent', 'Brightwell', 'Carrow'];
    const act = does({
      type: 'ImportVendors',
      vendors: names.map((name) => ({ facts: { name }, mergeInto: null })),
    });
    undoes(act);
    expect(vendors().map(({ setAside }) => setAside)).toEqual([true, true, true]);
  });
});

it('[B1] an event about a vendor that is not there changes nothing', () => {
  const stray = { type: 'VendorRenamed', vendorId: vendorIdSchema.parse('nobody'), name: 'X' } satisfies DirectoryEvent;
  const meta = { id: 'e', at: at('12:00'), by: { device: 'd', name: 'Dana' }, position: '1' };
  expect(directoryProjection.evolve(directoryProjection.initial, stray, meta)).toEqual(directoryProjection.initial);
});
