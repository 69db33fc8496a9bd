import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';

const run = promisify(execFile);

/** A session bus of our own with a program that shows notifications, as every desktop has one. */
export interface NotificationDesk {
  /** Titles of everything that was shown so far, in order. */
  readonly titles: () => readonly string[];
  readonly text: () => string;
  /** Clicks the one that was shown last. */
  readonly click: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const socket = path.join(os.tmpdir(), `holdline-bus-${process.pid}`);
/** Known before the bus is there, because the app is told of it when it starts. */
export const busAddress = `unix:path=${socket}`;

export async function startNotificationDesk(): Promise<NotificationDesk> {
  const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: busAddress };
  await rm(socket, { force: true });
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', `--address=${busAddress}`], {
    stdio: 'ignore',
  });
  await expect.poll(() => existsSync(socket), 'a session bus').toBe(true);
  const daemon = spawn('dunst', ['-print'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  daemon.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
  });
  const ask = (...given: readonly string[]) => run('dunstctl', given, { env });
  await expect.poll(() => hasDaemon(env), 'a notification daemon').toBe(true);
  return {
    titles: () => [...printed.matchAll(/^\s*summary: '(.*)'$/gm)].map(([, title]) => title ?? ''),
    text: () => printed,
    click: async () => void (await ask('action', '0')),
    async stop() {
      await ended(daemon);
      await ended(bus);
      await rm(socket, { force: true });
    },
  };
}

/** The bus itself is asked: to ask the daemon before it is there has the bus start another one, which prints nothing. */
async function hasDaemon(env: NodeJS.ProcessEnv): Promise<boolean> {
  const method = 'org.freedesktop.DBus.NameHasOwner';
  const call = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/org/freedesktop/DBus', method];
  const { stdout } = await run('dbus-send', [...call, 'string:org.freedesktop.Notifications'], { env });
  return stdout.includes('boolean true');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}
