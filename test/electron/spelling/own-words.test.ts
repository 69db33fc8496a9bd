import { expect, it } from 'vitest';
import { withOwnWord } from '../../../electron/spelling/own-words';

it('a word is added once, at the end', () => {
  expect(withOwnWord(['Okoro'], 'Priyanka')).toEqual({ ok: true, value: ['Okoro', 'Priyanka'] });
  expect(withOwnWord(['Okoro'], 'Okoro')).toEqual({ ok: true, value: ['Okoro'] });
});

it('[X3] what the settings could not read again is refused in a sentence', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `word${index}`);
  expect(withOwnWord([], 'x'.repeat(80))).toMatchObject({ ok: true });
  expect(withOwnWord([], 'x'.repeat(81))).toMatchObject({
    ok: false,
    error: { sentence: expect.stringMatching(/80/) },
  });
  expect(withOwnWord(many, 'one')).toMatchObject({
    ok: false,
    error: { sentence: expect.stringMatching(/take some off/) },
  });
});
