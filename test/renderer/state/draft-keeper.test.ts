import { expect, it, vi } from 'vitest';
import { draftToText, emptyDraft, joinedDraftText } from '../../../renderer/features/capture/capture-draft';
import { createDraftKeeper } from '../../../renderer/hooks/draft-keeper';

/** A keeper whose disk answers when told to. */
function onSlowDisk() {
  const seen = { shown: [] as string[], saved: [] as string[] };
  let answer: (kept: string | null) => void = () => {};
  const keeper = createDraftKeeper({
    load: () => new Promise((resolve) => (answer = resolve)),
    save: (text) => seen.saved.push(text),
    joined: (kept, typed) => `${kept}\n${typed}`,
    show: (text) => seen.shown.push(text),
  });
  return { keeper, ...seen, answer: (kept: string | null) => answer(kept) };
}

it('[L9] what is typed before the kept draft could be read takes nothing away, and goes nowhere itself', async () => {
  const { keeper, shown, saved, answer } = onSlowDisk();
  keeper.change(() => 'cr');
  keeper.flush();
  expect(saved).toEqual([]);
  answer('Priya rang');
  await vi.waitFor(() => expect(shown).toEqual(['Priya rang\ncr']));
  expect(saved).toEqual(['Priya rang\ncr']);
});

it('[L9] whoever leaves before the kept draft could be read leaves both behind', async () => {
  const { keeper, shown, saved, answer } = onSlowDisk();
  keeper.change(() => 'cr');
  keeper.leave();
  answer('Priya rang');
  await vi.waitFor(() => expect(saved).toEqual(['Priya rang\ncr']));
  expect(shown).toEqual([]);
});

it('[L9] nothing is kept anew where nothing was typed', async () => {
  const { shown, saved, answer } = onSlowDisk();
  answer('Priya rang');
  await vi.waitFor(() => expect(shown).toEqual(['Priya rang']));
  expect(saved).toEqual([]);
});

it('[L9] a line that was typed early stands behind the one that waited, with everything that was chosen for that one', () => {
  const waiting = { ...emptyDraft, text: 'Priya rang', kind: 'contact', person: 'Priya' } as const;
  const early = draftToText({ ...emptyDraft, text: 'crew left' });
  const joined = joinedDraftText(draftToText(waiting), early);
  expect(joined).toBe(draftToText({ ...waiting, text: 'Priya rang\ncrew left' }));
  expect(joinedDraftText(draftToText(waiting), '')).toBe(draftToText(waiting));
});

it('[L9] keeps what is typed without a pause as well, within 300 ms of a key', async () => {
  vi.useFakeTimers();
  try {
    const { keeper, saved, answer } = onSlowDisk();
    answer(null);
    await vi.advanceTimersByTimeAsync(0);
    for (const typed of ['P', 'Pr', 'Pri', 'Priy', 'Priya', 'Priya ', 'Priya r']) {
      keeper.change(() => typed);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved).toEqual(['Pri', 'Priya ']);
  } finally {
    vi.useRealTimers();
  }
});

it('[L9] makes the text of a key only once it is kept', async () => {
  const { keeper, saved, answer } = onSlowDisk();
  answer(null);
  await Promise.resolve();
  const made: string[] = [];
  const typed = (text: string) => () => {
    made.push(text);
    return text;
  };
  keeper.change(typed('c'));
  keeper.change(typed('cr'));
  keeper.flush();
  expect({ made, saved }).toEqual({ made: ['cr'], saved: ['cr'] });
});
