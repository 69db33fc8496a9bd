// `npm start`: opens Holdline. Fetches Electron and builds the app when that has not been done yet.
import { buildWhenStale, projectFolder, readyElectron, stop, substituteNotice } from './prepare.mjs';
import { runChild } from './run-child.mjs';

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (!hasScreen) {
  stop('Holdline needs a screen and found none; `npm run demo` shows it at work on a virtual one.', 2);
}

const electron = await readyElectron({ virtualDisplay: false });
buildWhenStale();

const notice = substituteNotice(electron);
if (notice !== null) console.log(notice);

/** What a shell reports for SIGTRAP, with which Chromium ends itself when it cannot set up its sandbox. */
const CHROMIUM_GAVE_UP = 133;

const flags = [];
if (process.getuid?.() === 0) {
  // Chromium refuses to start its sandbox as root.
  console.log('You are root, so the window runs without its sandbox; start Holdline as an ordinary user to keep it.');
  flags.push('--no-sandbox');
}
process.exitCode = await runChild(electron, [...flags, projectFolder, ...process.argv.slice(2)], process.env);

if (process.exitCode === CHROMIUM_GAVE_UP && flags.length === 0) {
  console.error(
    'Electron gave up. If the lines above name its sandbox: this system does not let ordinary programs use user namespaces, ' +
      'which the sandbox is made of, and Holdline does not run without it. On Ubuntu this line allows them until the next ' +
      'restart:\n  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
  );
}
