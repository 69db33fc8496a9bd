import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { displays } from './support/displays';

const results = path.resolve(import.meta.dirname, '../test-results');

export default defineConfig({
  testDir: path.join(import.meta.dirname, 'e2e'),
  outputDir: path.join(results, 'e2e'),
  // Each test opens a window of its own, and windows on one display take the focus from each other.
  workers: Math.max(1, displays.length),
  timeout: 60_000,
  // Two windows share a machine with whatever else it does there. What passes only the second time is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // The file is what .ci/run adds up.
  reporter: [['list'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
});
