import { describe, expect, it } from 'vitest';
import { createHotkey, isWayland } from '../../../electron/shell/hotkey';

/** The computer's keys, some of them held by other programs. */
function computer(held: readonly string[]) {
  const ours = new Map<string, () => void>();
  return {
    ours,
    shortcuts: {
      register: (keys: string, press: () => void) => {
        if (held.includes(keys) || ours.has(keys)) return false;
        ours.set(keys, press);
        return true;
      },
      unregister: (keys: string) => void ours.delete(keys),
    },
  };
}

const [L, K] = ['CommandOrControl+Shift+L', 'CommandOrControl+Shift+K'];
const on = (quickCaptureKeys: string) => ({ quickCapture: true, quickCaptureKeys });
const here = { isMac: false, isWayland: false };

describe('the keys of quick capture', () => {
  it('[X1] are taken, changed, given back and taken again', () => {
    let presses = 0;
    const { ours, shortcuts } = computer([]);
    const hotkey = createHotkey({ shortcuts, desktop: here, onPress: () => presses++ });
    expect(hotkey.follow(on(L))).toEqual({ problem: null, advice: null });
    hotkey.follow(on(L));
    ours.get(L)?.();
    expect(presses).toBe(1);
    hotkey.follow(on(K));
    expect([...ours.keys()]).toEqual([K]);
    hotkey.follow({ ...on(K), quickCapture: false });
    expect(ours.size).toBe(0);
    expect(hotkey.state()).toEqual({ problem: null, advice: null });
    hotkey.follow(on(K));
    expect([...ours.keys()]).toEqual([K]);
  });

  it('[X3] that another program holds are told: what, why, and what to do', () => {
    const hotkey = createHotkey({ ...computer([L]), desktop: here, onPress: () => {} });
    expect(hotkey.follow(on(L)).problem).toBe(
      'Ctrl+Shift+L does not open quick capture: another program holds these keys. Choose other keys in Settings, or quit that program and start Holdline again.',
    );
    expect(hotkey.follow(on(K)).problem).toBeNull();
  });

  it('[X3] on Wayland are the desktop’s to give, and there is a way round', () => {
    const desktop = { isMac: false, isWayland: true };
    const refused = createHotkey({ ...computer([L]), desktop, onPress: () => {} }).follow(on(L));
    expect(refused.problem).toMatch(/Wayland.*holdline --quick-capture/);
    const taken = createHotkey({ ...computer([]), desktop, onPress: () => {} }).follow(on(L));
    expect(taken.problem).toBeNull();
    expect(taken.advice).toMatch(/Wayland.*holdline --quick-capture/);
  });
});

it.each([
  [{ XDG_SESSION_TYPE: 'wayland' }, true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, true],
  [{ XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, false],
])('a desktop is known by its environment: %j', (environment, expected) => {
  expect(isWayland(environment)).toBe(expected);
});
