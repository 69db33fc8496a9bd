import { planImport } from '@domain/directory/plan-import';
import { expect, it } from 'vitest';
import { directoryScenario } from '../../support/directory-scenario';

const file = [
  { name: 'NORTHLINE', notes: 'From the file' },
  { name: 'VoxLine', notes: 'One' },
  { name: 'voxline', statusPage: 'https://status.voxline.example' },
  { name: 'Ardent' },
];

function withNorthline() {
  const scenario = directoryScenario();
  scenario.does({ type: 'AddVendor', facts: { name: 'Northline' } });
  return scenario;
}

it('[B3] names what is there already, in the directory or earlier in the file, whatever its case', () => {
  const { directory } = withNorthline();
  expect(planImport(file, directory().vendors, 'skip')).toMatchObject({
    duplicates: ['NORTHLINE', 'voxline'],
    ...{ added: 2, merged: 0, skipped: 2 },
  });
});

it('[B3] skips, merges or keeps both, as it is told', () => {
  for (const [choice, names] of [
    ['skip', ['Northline', 'VoxLine', 'Ardent']],
    ['merge', ['Northline', 'VoxLine', 'Ardent']],
    ['keep-both', ['Northline', 'NORTHLINE', 'VoxLine', 'voxline', 'Ardent']],
  ] as const) {
    const { directory, does, vendors } = withNorthline();
    const { command } = planImport(file, directory().vendors, choice);
    if (command === null) throw new Error('nothing to import');
    does(command);
    expect(vendors().map(({ name }) => name)).toEqual(names);
    expect(vendors()[0]?.notes).toBe(choice === 'merge' ? 'From the file' : null);
    if (choice === 'merge') {
      expect(vendors()[1]).toMatchObject({ notes: 'One', statusPage: 'https://status.voxline.example' });
    }
  }
});

it('[B3] imports nothing where everything is skipped', () => {
  const { directory } = withNorthline();
  expect(planImport([{ name: 'northline' }], directory().vendors, 'skip').command).toBeNull();
});

it('[B3] plans, decides and folds 10,000 vendors in a time that grows with their number alone', () => {
  const took = (count: number): number => {
    const { directory, does, vendors } = withNorthline();
    const many = Array.from({ length: count }, (_, i) => ({ name: `Vendor ${i}`, notes: 'From the old list' }));
    const started = performance.now();
    const { command } = planImport(many, directory().vendors, 'skip');
    if (command === null) throw new Error('nothing to import');
    does(command);
    expect(vendors()).toHaveLength(count + 1);
    return performance.now() - started;
  };
  const tenth = Math.max(took(1000), took(1000));
  // Ten times as many; what looks through all others for each would take a hundred times as long.
  expect(took(10_000)).toBeLessThan(40 * tenth);
});
