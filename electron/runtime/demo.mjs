// `npm run demo`: shows Holdline at work where there is no screen, and leaves pictures of it.
import path from 'node:path';
import { buildWhenStale, projectFolder } from './prepare.mjs';
import { runChild } from './run-child.mjs';

buildWhenStale();
const here = import.meta.dirname;
const given = [path.join(here, 'with-display.mjs'), process.execPath, path.join(here, 'demo-story.mjs')];
process.chdir(projectFolder);
process.exitCode = await runChild(process.execPath, given, process.env);
