import { createDrafts } from '../../../electron/settings/drafts';

// Run by drafts.test.ts and killed: writes ever longer drafts, and says of each that it is kept.
const [folder = '', from = '1'] = process.argv.slice(2);
const drafts = createDrafts(folder, () => {});
for (let length = Number(from); ; length++) {
  const saved = await drafts.save('k', 'x'.repeat(length));
  process.stdout.write(saved.ok ? `${length}\n` : 'failed\n');
}
