import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from '@playwright/test';

const provider = path.resolve(import.meta.dirname, '../../../electron/runtime/document-tools.mjs');

/** Other people's software has to be there to open what we wrote; where it cannot be had, that is a failure, said in words. */
export function needDocumentTools(): void {
  const { status, stdout } = spawnSync(process.execPath, [provider], { encoding: 'utf8' });
  expect(status, stdout).toBe(0);
}
