/** What React drew anew since the last ask. */
export interface RenderCount {
  readonly take: () => Drawn;
}

export interface Drawn {
  /** Components in all. */
  readonly components: number;
  /** The most in one commit: a tick is one, and a second may hold two ticks. */
  readonly mostAtOnce: number;
}

declare global {
  interface Window {
    renders: RenderCount;
  }
}

interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

/**
 * Put into the page before React is there, in the place of its developer tools: React tells it of every commit, in a
 * built app as well. Counted is a function component that ran again, as those tools count it.
 */
export function installRenderCount(): void {
  const PERFORMED_WORK = 1;
  const functions = new Set([0, 11, 14, 15]);
  let count = 0;
  let components = 0;
  let mostAtOnce = 0;
  const look = (next: Fiber, before: Fiber | null): void => {
    if (before !== null && functions.has(next.tag) && (next.flags & PERFORMED_WORK) !== 0) count += 1;
    if (before !== null && next.child === before.child) return;
    for (let child = next.child; child !== null; child = child.sibling) look(child, child.alternate);
  };
  const hook = {
    supportsFiber: true,
    isDisabled: false,
    renderers: new Map(),
    inject: () => 1,
    checkDCE: () => undefined,
    onCommitFiberRoot(_id: number, root: { readonly current: Fiber }) {
      count = 0;
      look(root.current, root.current.alternate);
      components += count;
      mostAtOnce = Math.max(mostAtOnce, count);
    },
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
  };
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: hook,
    renders: {
      take() {
        const taken = { components, mostAtOnce };
        components = 0;
        mostAtOnce = 0;
        return taken;
      },
    },
  });
}
