import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The folder where what was fetched once is kept for the next `npm ci`. */
export function cacheFolder() {
  if (process.env.XDG_CACHE_HOME) return path.join(process.env.XDG_CACHE_HOME, 'holdline-runtime');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'holdline-runtime');
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) {
    return path.join(process.env.LOCALAPPDATA, 'holdline-runtime', 'Cache');
  }
  return path.join(os.homedir(), '.cache', 'holdline-runtime');
}

/**
 * Gives the folder `name` of the cache; when it is not there yet, `make(scratch)` builds it in a scratch folder and returns
 * the path of the finished folder inside. Several processes may do so at once: each builds its own and the first rename wins.
 *
 * @param {string} name
 * @param {(scratch: string) => Promise<string>} make
 */
export async function cachedFolder(name, make) {
  const wanted = path.join(cacheFolder(), name);
  if (existsSync(wanted)) return wanted;
  await mkdir(cacheFolder(), { recursive: true });
  const scratch = await mkdtemp(path.join(cacheFolder(), 'scratch-'));
  try {
    await renameUnlessThere(await make(scratch), wanted);
    return wanted;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * Moves the folder `from` to `to`. When another process has put its own there in the meantime, that one stays.
 *
 * @param {string} from
 * @param {string} to
 */
export async function renameUnlessThere(from, to) {
  try {
    await rename(from, to);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code) || !existsSync(to)) throw error;
  }
}

/**
 * Fetches one exact package from the npm registry through the npm client (so that the user's registry, proxy and
 * certificates count), refuses it when its content is not the pinned one, and unpacks it. No script of it runs.
 *
 * @param {string} spec for example `name@1.2.3`
 * @param {string} integrity `sha512-…`, as in a lock file
 * @param {string} scratch an empty folder to work in
 * @returns {Promise<string>} the folder with the unpacked package
 */
export async function fetchPackage(spec, integrity, scratch) {
  const [command, ...before] = npmCommand();
  const options = {
    cwd: scratch,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command.endsWith('.cmd'),
  };
  const listing = execFileSync(
    command,
    [...before, 'pack', spec, '--json', '--loglevel=error', '--ignore-scripts'],
    options,
  );
  const archive = path.join(scratch, JSON.parse(listing)[0].filename);
  const found = await integrityOf(archive);
  if (found !== integrity)
    throw new Error(`${spec} is not the package that was pinned: ${found} instead of ${integrity}`);
  execFileSync('tar', ['-xzf', archive, '-C', scratch]);
  await rm(archive);
  return path.join(scratch, 'package');
}

/** The npm that runs this script, when one does: another one on the PATH may have other settings. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('.js') && path.basename(running).startsWith('npm')) return [process.execPath, running];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

async function integrityOf(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}
