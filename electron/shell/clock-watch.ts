/** A wall clock that did not move as time did. [C6] */
export interface ClockJump {
  /** What the wall clock would have shown without the jump, in milliseconds since 1970. */
  readonly beforeMs: number;
  readonly afterMs: number;
  readonly cause: 'clock-changed' | 'resumed';
}

export interface ClockWatch {
  /** Compares the two clocks with the last look; a jump of more than two seconds is told once. */
  look(wallMs: number, monotonicMs: number): ClockJump | null;
  suspended(): void;
  resumed(wallMs: number, monotonicMs: number): ClockJump | null;
}

const NOTED_FROM_MS = 2000;

/**
 * Watches the pair of clocks. Each look starts anew from the pair that it saw, so that a clock which a time server
 * slows or speeds a little never adds up to a jump.
 */
export function createClockWatch(wallMs: number, monotonicMs: number): ClockWatch {
  let last = { wallMs, monotonicMs };
  let isSuspended = false;

  function look(wall: number, monotonic: number): ClockJump | null {
    const expected = last.wallMs + (monotonic - last.monotonicMs);
    const cause = isSuspended ? 'resumed' : 'clock-changed';
    last = { wallMs: wall, monotonicMs: monotonic };
    if (Math.abs(wall - expected) <= NOTED_FROM_MS) return null;
    return { beforeMs: expected, afterMs: wall, cause };
  }

  return {
    look,
    suspended: () => {
      isSuspended = true;
    },
    // The timer may look before the system says that it woke up: then the jump is told already, under the right cause.
    resumed: (wall, monotonic) => {
      isSuspended = true;
      const jump = look(wall, monotonic);
      isSuspended = false;
      return jump;
    },
  };
}
