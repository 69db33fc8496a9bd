import path from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: 'demo.ts',
  outputDir: path.resolve(import.meta.dirname, '../../test-results/demo'),
  timeout: 120_000,
  workers: 1,
  reporter: [['dot']],
});
