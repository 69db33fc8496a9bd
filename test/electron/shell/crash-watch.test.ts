import { expect, it } from 'vitest';
import { createCrashWatch } from '../../../electron/shell/crash-watch';

it('a page that is gone is loaded again, but not by itself when it goes again within a minute', () => {
  let now = 0;
  const gone = createCrashWatch(() => now);
  const at = (seconds: number) => {
    now = seconds * 1000;
    return gone();
  };
  expect([at(5), at(64), at(70), at(130), at(189)]).toEqual(['reload', 'ask', 'ask', 'reload', 'ask']);
});
