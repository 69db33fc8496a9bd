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

it('[B3] plans, decides and folds 10,000 vendors within three seconds', () => {
  const { directory, does, vendors } = withNorthline();
  const many = Array.from({ length: 10_000 }, (_, i) => ({
    name: `Vendor ${i}`,
    channels: [{ kind: 'phone', value: `+44 20 ${i}`, remark: null } as const],
  }));
  const started = performance.now();
  const { command } = planImport(many, directory().vendors, 'skip');
  if (command === null) throw new Error('nothing to import');
  does(command);
  expect(vendors()).toHaveLength(10_001);
  expect(performance.now() - started).toBeLessThan(3000);
});
