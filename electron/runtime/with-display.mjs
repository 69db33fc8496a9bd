// node electron/runtime/with-display.mjs [--displays N] COMMAND [ARGUMENTS]
// Runs a command that opens Electron windows: on the screen where there is one, else on a virtual display. In continuous
// integration always on a virtual one, so that a run does not depend on the machine. Of N virtual displays the first is the
// command's own; all of them stand in HOLDLINE_DISPLAYS, for commands that hand them on.
import { readyElectron, stop } from './prepare.mjs';
import { runChild } from './run-child.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const given = process.argv.slice(2);
const wanted = given[0] === '--displays' ? Number(given.splice(0, 2)[1]) : 1;
const [command, ...rest] = given;
if (command === undefined || !(wanted >= 1)) {
  stop('usage: node electron/runtime/with-display.mjs [--displays N] COMMAND [ARGUMENTS]', 2);
}

const hasScreen = process.platform !== 'linux' || (Boolean(process.env.DISPLAY) && !process.env.CI);
await readyElectron({ virtualDisplay: !hasScreen });

if (hasScreen) {
  process.exitCode = await runChild(command, rest, process.env);
} else {
  const displays = [];
  try {
    while (displays.length < wanted) displays.push(await startVirtualDisplay());
    const places = displays.map(({ environment: { DISPLAY, XAUTHORITY } }) => ({ DISPLAY, XAUTHORITY }));
    const environment = { ...displays[0].environment, HOLDLINE_DISPLAYS: JSON.stringify(places) };
    process.exitCode = await runChild(command, rest, environment);
  } finally {
    for (const display of displays) await display.stop();
  }
}
