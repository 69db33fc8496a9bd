import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a command to its end with our own input and output, and passes on the signals that ask us to stop.
 *
 * @param {string} command
 * @param {readonly string[]} given its arguments
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>} its exit code, or 128 + the number of the signal that ended it, as a shell would say
 */
export function runChild(command, given, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, given, { stdio: 'inherit', env: environment, shell: needsShell(command) });
    const forward = (signal) => child.kill(signal);
    // At a terminal Ctrl+C reaches the child without us, and a second one would mean "at once, without cleaning up".
    const forwardInterrupt = () => process.stdin.isTTY || child.kill('SIGINT');
    const listeners = { SIGTERM: forward, SIGHUP: forward, SIGINT: forwardInterrupt };
    const stopListening = () => {
      for (const [signal, listener] of Object.entries(listeners)) process.off(signal, listener);
    };
    for (const [signal, listener] of Object.entries(listeners)) process.on(signal, listener);
    child.once('error', (error) => {
      stopListening();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      stopListening();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** On Windows the commands of npm packages are .cmd files, which only a shell can start. */
function needsShell(command) {
  return process.platform === 'win32' && !command.includes('\\');
}
