import type { Instant } from '@domain/kernel/instant';
import { type BrowserWindow, powerMonitor } from 'electron';
import type { Clock } from './clock';
import { type ClockJump, createClockWatch } from './clock-watch';

export interface TickerOptions {
  readonly clock: Clock;
  readonly windows: () => readonly BrowserWindow[];
  readonly onTick: (now: Instant) => void;
  readonly onJump: (jump: ClockJump) => void;
  /** The computer woke up: other writers' files may have changed meanwhile. */
  readonly onWake: () => void;
}

/** Ticks each second while a window can be seen, and watches the clock all the time. Answers what stops it. [C6] */
export function startTicker({ clock, windows, onTick, onJump, onWake }: TickerOptions): () => void {
  const watch = createClockWatch(clock.wallMs(), clock.monotonicMs());
  const tell = (jump: ClockJump | null) => {
    if (jump !== null) onJump(jump);
  };

  const timer = setInterval(() => {
    tell(watch.look(clock.wallMs(), clock.monotonicMs()));
    if (windows().some((window) => window.isVisible() && !window.isMinimized())) onTick(clock.now());
  }, 1000);
  const suspended = () => watch.suspended();
  const resumed = () => {
    tell(watch.resumed(clock.wallMs(), clock.monotonicMs()));
    onTick(clock.now());
    onWake();
  };
  powerMonitor.on('suspend', suspended);
  powerMonitor.on('resume', resumed);
  return () => {
    clearInterval(timer);
    powerMonitor.off('suspend', suspended);
    powerMonitor.off('resume', resumed);
  };
}
