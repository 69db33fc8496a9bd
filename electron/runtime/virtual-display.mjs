import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const SCREEN = '1920x1200x24';
const START_LIMIT_MS = 20_000;

/**
 * Starts Xvfb on a free display of its own choosing. xvfb-run is not used: two at once can pick the same number, and it does not
 * pass signals on.
 *
 * @returns {Promise<{ environment: NodeJS.ProcessEnv, stop: () => Promise<void> }>} what a program needs to draw there
 */
export async function startVirtualDisplay() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'holdline-display-'));
  const authority = path.join(folder, 'Xauthority');
  await writeFile(authority, authorityRecord(randomBytes(16)), { mode: 0o600 });

  const given = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-auth', authority];
  // In a group of its own, so that Ctrl+C lets the app close before its display goes.
  const server = spawn('Xvfb', given, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true });
  const stop = async () => {
    await ended(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const number = await displayNumber(server);
    const environment = { ...process.env, DISPLAY: `:${number}`, XAUTHORITY: authority, XDG_SESSION_TYPE: 'x11' };
    // Where it is set, newer Electrons would draw on the person's own screen instead.
    delete environment.WAYLAND_DISPLAY;
    return { environment, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Xvfb writes the number it took to the file descriptor that it was given, once it accepts connections. */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let complaint = '';
    let number = '';
    const tooLate = setTimeout(
      () => reject(new Error('The virtual display Xvfb did not start in time.')),
      START_LIMIT_MS,
    );
    server.stderr.on('data', (chunk) => {
      complaint = (complaint + chunk).slice(-2000);
    });
    server.stdio[3].on('data', (chunk) => {
      number += chunk;
      if (!number.includes('\n')) return;
      clearTimeout(tooLate);
      resolve(number.trim());
    });
    server.once('error', reject);
    server.once('exit', () => {
      clearTimeout(tooLate);
      reject(new Error(`The virtual display Xvfb ended at once.\n${complaint}`));
    });
  });
}

function ended(server) {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

/** One line of an .Xauthority file, good for any display: only programs that can read the file may draw there. */
function authorityRecord(cookie) {
  const anyDisplay = 0xffff;
  const text = (value) => {
    const bytes = Buffer.from(value);
    return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);
  };
  const family = Buffer.from([anyDisplay >> 8, anyDisplay & 0xff]);
  return Buffer.concat([family, text(''), text(''), text('MIT-MAGIC-COOKIE-1'), text(cookie)]);
}
