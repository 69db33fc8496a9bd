// `npm run types` checks electron/ against the type definitions of the fallback Electron as well, so that no API is used that
// only the newest has. They are fetched rather than listed as a development package, because that package downloads its binary
// while installing, and older npm versions cannot be told to leave that out.
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { cachedFolder, fetchPackage } from './registry-package.mjs';

const PACKAGE = 'electron@33.2.1';
const INTEGRITY = 'sha512-SG/nmSsK9Qg1p6wAW+ZfqU+AV8cmXMTIklUL18NnOKfZLlum4ZsDoVdmmmlL39ZmeCaq27dr7CgslRPahfoVJg==';
/** Inside node_modules, so that TypeScript finds the Node types from there. */
const target = path.resolve(import.meta.dirname, '../../node_modules/.cache/holdline/electron-33');

try {
  const folder = await cachedFolder('electron-types-33.2.1', (scratch) => fetchPackage(PACKAGE, INTEGRITY, scratch));
  await mkdir(target, { recursive: true });
  await cp(path.join(folder, 'electron.d.ts'), path.join(target, 'electron.d.ts'));
} catch (error) {
  await rm(target, { recursive: true, force: true });
  console.error(
    `The types of ${PACKAGE} could not be fetched from the npm registry, which the check of electron/ needs.`,
  );
  console.error(error.message);
  process.exit(1);
}
