import { describe, expect, it } from 'vitest';
import { createSearch, type SearchDocument } from '../../../renderer/search/search';
import { inventedWords, mistyped, numbersFrom, slips } from './planted-typos';

/** Documents whose ids are `1`, `2` … and whose ranks rise, as those of entries do. */
function documents(...texts: readonly string[]): readonly SearchDocument[] {
  return texts.map((text, index) => ({ id: String(index + 1), text, rank: index }));
}

function searchOver(...texts: readonly string[]) {
  const search = createSearch();
  search.put(documents(...texts));
  return search;
}

describe('finding', () => {
  it('[L6] finds what holds every word, in any order and whatever the case and the accents', () => {
    const search = searchOver('Priya from Northline rang', 'Zoë asked Northline', 'Nobody rang');
    expect(search.query('NORTHLINE priya', 10).ids).toEqual(['1']);
    expect(search.query('zoe', 10).ids).toEqual(['2']);
    expect(search.query('Zoë', 10).ids).toEqual(['2']);
    expect(search.query('northline nobody', 10).ids).toEqual([]);
  });

  it('finds words of any script', () => {
    const search = searchOver('Сервер в Киеве молчит', '障害は解決していない', 'Møller is down');
    expect(search.query('киеве', 10).ids).toEqual(['1']);
    expect(search.query('кееве', 10).ids).toEqual(['1']);
    expect(search.query('解決', 10).ids).toEqual(['2']);
    expect(search.query('moller', 10).ids).toEqual(['3']);
  });

  it('puts whole words first, then beginnings, then parts, then typos, and among equals the newest', () => {
    const search = searchOver('the gateway', 'a gate', 'subgate', 'the gzte', 'gate again');
    expect(search.query('gate', 10)).toEqual({ ids: ['5', '2', '1', '3'], total: 4, level: 0 });
    expect(search.query('gateway', 10).ids).toEqual(['1']);
    expect(search.query('gtae', 10)).toEqual({ ids: ['5', '3', '2', '1'], total: 4, level: 3 });
  });

  it('lets a document answer no better than its weakest word', () => {
    const search = searchOver('crew on site', 'crews off site', 'crew offsite');
    expect(search.query('crew site', 10).ids).toEqual(['1', '2', '3']);
  });

  it('gives the best ones and says how many there are in all', () => {
    const search = searchOver(...Array.from({ length: 30 }, (_, index) => `call ${index}`));
    const { ids, total } = search.query('call', 5);
    expect(ids).toEqual(['30', '29', '28', '27', '26']);
    expect(total).toBe(30);
  });

  it('goes by rank where entries came late and out of order', () => {
    const search = createSearch();
    search.put([
      { id: 'noon', text: 'crew', rank: 12 },
      { id: 'night', text: 'crew', rank: 23 },
      { id: 'morning', text: 'crew', rank: 8 },
    ]);
    expect(search.query('crew', 10).ids).toEqual(['night', 'noon', 'morning']);
  });

  it.each(['', '   ', '?!', '[', '\\', '(*', '"', '-', '$&'])('finds nothing for %j, and breaks on nothing', (text) => {
    expect(searchOver('(a) [b] *c').query(text, 10)).toEqual({ ids: [], total: 0, level: 4 });
  });

  it.each([
    ['a name that every object has', 'constructor'],
    ['a prototype', '__proto__'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['an override of direction', '\u202egnp'],
    ['a pasted run of 5,000 letters', 'a'.repeat(5_000)],
  ])('takes %s as words like any other', (_what, text) => {
    expect(searchOver('nothing of that', `here ${text} stands`).query(text, 10).ids).toEqual(['2']);
    expect(searchOver('nothing of that').query(text, 10).ids).toEqual([]);
  });
});

describe('what changes', () => {
  it('[L5] finds a corrected entry by its new words only, and it stays one', () => {
    const search = searchOver('crew at nine', 'other');
    search.put([{ id: '1', text: 'van at ten', rank: 0 }]);
    expect(search.query('crew', 10).total).toBe(0);
    expect(search.query('van', 10).ids).toEqual(['1']);
    expect(search.size()).toBe(2);
  });

  it('[L5b] finds nothing of what was removed', () => {
    const search = searchOver('the password is hunter22', 'other');
    search.remove(['1', 'never there']);
    expect(search.query('hunter22', 10).total).toBe(0);
    expect(search.query('huntr', 10).total).toBe(0);
    expect(search.size()).toBe(1);
  });
});

describe('slips of the fingers', () => {
  it('finds each of 150 planted typos in words of 5 letters and more', () => {
    const number = numbersFrom(2012);
    const words = inventedWords(1_500, number);
    const texts = Array.from({ length: 3_000 }, () =>
      Array.from({ length: 12 }, () => words[number(words.length)]).join(' '),
    );
    const search = searchOver(...texts);
    const missed: string[] = [];
    for (let planted = 0; planted < 150; planted++) {
      const at = number(texts.length);
      const word = texts[at]?.split(' ')[number(12)] ?? '';
      const typed = mistyped(word, slips[planted % slips.length] ?? 'insert', number);
      if (!search.query(typed, 3_000).ids.includes(String(at + 1))) missed.push(`${typed} for ${word}`);
    }
    expect(missed).toEqual([]);
  });

  it('takes a digit as it was typed: another digit is another reference', () => {
    const search = searchOver('NB-4471902', 'NB-4471903');
    expect(search.query('nb-4471903', 10).ids).toEqual(['2']);
    expect(search.query('4471904', 10).total).toBe(0);
    expect(search.query('447190', 10).total).toBe(2);
  });

  it('does not look for typos where enough was found without', () => {
    const search = searchOver('phone', 'phome', 'phone');
    expect(search.query('phone', 2).total).toBe(2);
    expect(search.query('phone', 3).total).toBe(3);
  });
});
