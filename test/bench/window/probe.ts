/** What one key took, in milliseconds of the page's clock. */
export interface KeySample {
  /** From the moment when Chromium's browser process had the key to the painted frame. */
  readonly painted: number;
  /** The part of it in which the page's thread was busy: listeners, layout and paint, without waiting for the frame. */
  readonly busy: number;
}

export interface FrameSample {
  /** Distances between frames, in milliseconds. */
  readonly deltas: readonly number[];
  /** Frames after which some of the list in view was empty. */
  readonly blank: number;
}

export interface Probe {
  /** The moment at which the next frame is painted. */
  readonly nextPaint: () => Promise<number>;
  readonly takeKeys: () => readonly KeySample[];
  /** From the press of Enter to the frame in which the log has a row with this text. */
  readonly enterToRow: (text: string) => Promise<number>;
  /** Calls, and resolves with the milliseconds until the frame in which rows fill the log's view. */
  readonly untilFilled: (show: () => void) => Promise<number>;
  readonly startFrames: () => void;
  readonly stopFrames: () => FrameSample;
  /** Resolves once the page has had nothing to do for a while, after half a second at the latest. */
  readonly quiet: () => Promise<void>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Put into a page, ours and bare ones alike, before anything is measured. A frame counts as painted when a message that
 * its animation frame callback posted to itself arrives: Chromium runs style, layout and paint of a frame right after
 * those callbacks, before the next task. What then happens on the compositor's threads (raster, display) is the same
 * for both sides and not in the figure.
 */
export function installProbe(): void {
  const posted = new MessageChannel();
  const waiting: ((at: number) => void)[] = [];
  posted.port1.onmessage = () => {
    const at = performance.now();
    for (const tell of waiting.splice(0)) tell(at);
  };
  const afterPaint = (tell: (at: number) => void) => {
    waiting.push(tell);
    posted.port2.postMessage(null);
  };
  const nextPaint = () => new Promise<number>((resolve) => requestAnimationFrame(() => afterPaint(resolve)));

  let keys: KeySample[] = [];
  let entered = 0;
  let pressed: { readonly at: number; readonly begun: number } | null = null;
  const heardInput = () => {
    if (pressed === null) return;
    const { at, begun } = pressed;
    const handled = performance.now();
    requestAnimationFrame(() => {
      const frame = performance.now();
      afterPaint((painted) => keys.push({ painted: painted - at, busy: handled - begun + painted - frame }));
    });
    pressed = null;
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') entered = event.timeStamp;
      pressed = event.key.length === 1 && !event.ctrlKey ? { at: event.timeStamp, begun: performance.now() } : null;
      // Put there anew, it is the last of the window's listeners, where the capture bar hears of it and nobody after it.
      window.removeEventListener('input', heardInput, { capture: true });
      window.addEventListener('input', heardInput, { capture: true });
    },
    { capture: true },
  );

  let deltas: number[] = [];
  let blank = 0;
  let recording = false;

  const logOf = (): Element => {
    const log = document.querySelector('[role=log]');
    if (log === null) throw new Error('there is no log');
    return log;
  };
  const isCovered = (log: Element): boolean => {
    const view = log.getBoundingClientRect();
    const spans = [...log.querySelectorAll('article')]
      .map((one) => one.getBoundingClientRect())
      .filter((span) => span.bottom > view.top && span.top < view.bottom)
      .sort((a, b) => a.top - b.top);
    let to = view.top;
    for (const span of spans) {
      // Rows have a little air between them; a missing one leaves more.
      if (span.top > to + 40) return false;
      to = Math.max(to, span.bottom);
    }
    return to >= view.bottom - 40;
  };

  window.probe = {
    nextPaint,
    takeKeys() {
      const taken = keys;
      keys = [];
      return taken;
    },
    enterToRow: (text) =>
      new Promise((resolve) => {
        const observer = new MutationObserver((changes) => {
          const isThere = changes.some((change) =>
            [...change.addedNodes].some((node) => node.textContent?.includes(text) === true),
          );
          if (!isThere) return;
          observer.disconnect();
          const from = entered;
          void nextPaint().then((at) => resolve(at - from));
        });
        observer.observe(logOf(), { subtree: true, childList: true });
      }),
    untilFilled: (show) =>
      new Promise((resolve) => {
        const start = performance.now();
        show();
        const look = () => {
          const isFilled = document.querySelector('[role=log]') !== null && isCovered(logOf());
          if (isFilled) afterPaint((at) => resolve(at - start));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    startFrames() {
      const log = logOf();
      deltas = [];
      blank = 0;
      recording = true;
      let before: number | null = null;
      const onFrame = (at: number) => {
        if (!recording) return;
        if (before !== null) deltas.push(at - before);
        before = at;
        afterPaint(() => {
          if (!isCovered(log)) blank += 1;
        });
        requestAnimationFrame(onFrame);
      };
      requestAnimationFrame(onFrame);
    },
    stopFrames() {
      recording = false;
      return { deltas, blank };
    },
    quiet: () =>
      new Promise((resolve) => {
        const begun = performance.now();
        let last = begun;
        let calm = 0;
        const look = () => {
          const now = performance.now();
          calm = now - last < 12 ? calm + 1 : 0;
          last = now;
          if (calm >= 8 || now - begun > 500) resolve();
          else setTimeout(look, 4);
        };
        look();
      }),
  };
}
