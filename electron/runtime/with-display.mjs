// node electron/runtime/with-display.mjs COMMAND [ARGUMENTS]
// Runs a command that opens Electron windows: on the screen where there is one, else on a virtual display. In continuous
// integration always on a virtual one, so that a run does not depend on the machine.
import { readyElectron, stop } from './prepare.mjs';
import { runChild } from './run-child.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const [command, ...given] = process.argv.slice(2);
if (command === undefined) stop('usage: node electron/runtime/with-display.mjs COMMAND [ARGUMENTS]', 2);

const hasScreen = process.platform !== 'linux' || (Boolean(process.env.DISPLAY) && !process.env.CI);
await readyElectron({ virtualDisplay: !hasScreen });

if (hasScreen) {
  process.exitCode = await runChild(command, given, process.env);
} else {
  const display = await startVirtualDisplay();
  try {
    process.exitCode = await runChild(command, given, display.environment);
  } finally {
    await display.stop();
  }
}
