import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWordKeeper } from '../../../renderer/features/kept-words/word-keeper';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A keeper over one text on a disk. */
function keeperOf(disk: { text: string }) {
  return createWordKeeper({
    load: async () => disk.text,
    save: (text) => {
      disk.text = text;
    },
  });
}

it('[L9] words of a form are on the disk within 300 ms of a key, and come back under their field', async () => {
  const disk = { text: '' };
  const keeper = keeperOf(disk);
  keeper.keep('What they said', { from: '', words: 'crew' });
  await vi.advanceTimersByTimeAsync(200);
  keeper.keep('What they said', { from: '', words: 'crew by 15:00' });
  keeper.keep('Because', { from: 'then', words: '' });
  await vi.advanceTimersByTimeAsync(100);

  const next = keeperOf(disk);
  expect(await next.kept('What they said')).toEqual({ from: '', words: 'crew by 15:00' });
  expect(await next.kept('Because')).toEqual({ from: 'then', words: '' });
  expect(await next.kept('Unless')).toBeNull();
});

it('[L9] nothing is left once the words were sent, or stand as they stood before', async () => {
  const disk = { text: '' };
  const keeper = keeperOf(disk);
  keeper.keep('What they said', { from: '', words: 'crew by 15:00' });
  await vi.advanceTimersByTimeAsync(300);
  keeper.keep('What they said', null);
  await vi.advanceTimersByTimeAsync(300);
  expect(disk.text).toBe('');

  keeper.keep('What they said', { from: '', words: 'crew by 16:00' });
  keeper.sent();
  await vi.advanceTimersByTimeAsync(300);
  expect(disk.text).toBe('');
});

it('[L9] what waits is kept at once when the form is left', async () => {
  const disk = { text: '' };
  const keeper = keeperOf(disk);
  keeper.keep('What they said', { from: '', words: 'crew' });
  await keeper.kept('What they said');
  keeper.flush();
  expect(disk.text).toContain('crew');
});

it('[L9, X3] a draft that no Holdline wrote keeps no form from opening', async () => {
  for (const text of ['{', '"crew"', '[["What they said"]]', '[["What they said", {"from": 1, "words": "crew"}], 7]']) {
    expect(await keeperOf({ text }).kept('What they said'), text).toBeNull();
  }
});
