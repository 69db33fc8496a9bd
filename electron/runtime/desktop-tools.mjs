// node electron/runtime/desktop-tools.mjs
// For tests of keys that work in any program: sees to it that a window manager, a tray, a hand for the keyboard and a
// foreign window are there. Says in words what is missing, and ends with 1, where it cannot be had.
import { ensureDesktopTools } from './system-packages.mjs';

const missing = ensureDesktopTools();
if (missing !== null) {
  console.log(missing);
  process.exitCode = 1;
}
