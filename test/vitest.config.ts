import path from 'node:path';
import { defineConfig } from 'vitest/config';

const top = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root: top,
  resolve: {
    alias: { '@domain': path.join(top, 'electron/domain'), '@contract': path.join(top, 'electron/contract') },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    testTimeout: 30_000,
    // The file is what .ci/run adds up.
    reporters: ['default', ['json', { outputFile: path.join(top, 'test-results/unit.json') }]],
  },
});
