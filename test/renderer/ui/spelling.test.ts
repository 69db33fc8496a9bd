import { describe, expect, it } from 'vitest';
import { isCheckable } from '../../../renderer/ui/spelling';

describe('[L9] spelling in an Electron that stands still over a sign or a digit at the start of a text', () => {
  it.each([
    '/call crew',
    '14:20 crew',
    '@Northline',
    '#NB-1',
    ' crew',
    '\ncrew',
    '“Down”',
    '😀 up',
    '\u0301x',
    '',
    'Crew on site\n- in van 3',
    'Crew\n\ngone',
  ])('is not looked at in %j', (words) => {
    expect(isCheckable(words, 33)).toBe(false);
    expect(isCheckable(words, 34)).toBe(true);
  });

  it.each(['crew at 14:20', 'Éric', 'Яна', 'Crew on site\nin van 3'])('is looked at in %j', (words) => {
    expect(isCheckable(words, 33)).toBe(true);
  });

  it('is not looked at in a text that is checked in parts', () => {
    expect(isCheckable('crew '.repeat(201), 33)).toBe(false);
    expect(isCheckable('crew '.repeat(201), 45)).toBe(true);
  });
});
