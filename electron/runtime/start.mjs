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

const flags = [];
if (process.getuid?.() === 0) {
  // Chromium refuses to start its sandbox as root.
  console.log('You are root, so the window runs without its sandbox; start Holdline as an ordinary user to keep it.');
  flags.push('--no-sandbox');
}
process.exitCode = await runChild(electron, [...flags, projectFolder, ...process.argv.slice(2)], process.env);
