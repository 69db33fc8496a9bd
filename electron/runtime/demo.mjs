// `npm run demo`: shows Holdline at work where there is no screen, and leaves pictures of it in out/.
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildWhenStale, projectFolder } from './prepare.mjs';
import { runChild } from './run-child.mjs';

buildWhenStale();
process.chdir(projectFolder);
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const given = [
  path.join(import.meta.dirname, 'with-display.mjs'),
  process.execPath,
  playwright,
  'test',
  '--config',
  'test/demo/playwright.config.ts',
];
process.exitCode = await runChild(process.execPath, given, process.env);
