// `npm run --silent holdline -- …`: the command line in plain Node, without Electron, window or display.
import path from 'node:path';
import { buildWhenStale, projectFolder } from './prepare.mjs';
import { runChild } from './run-child.mjs';

buildWhenStale();
const script = path.join(projectFolder, 'dist/cli/cli.js');
process.exitCode = await runChild(process.execPath, [script, ...process.argv.slice(2)], process.env);
