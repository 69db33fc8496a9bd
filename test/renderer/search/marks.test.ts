import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../renderer/search/excerpt';
import { marksOf } from '../../../renderer/search/marks';

/** What is marked, in words. */
function marked(text: string, query: string): readonly string[] {
  return marksOf(text, query).map(([from, to]) => text.slice(from, to));
}

describe('marks', () => {
  it('[L6] marks each word of the query where it stands, whatever its case and accents', () => {
    expect(marked('Priya rang, PRIYA rings', 'priya')).toEqual(['Priya', 'PRIYA']);
    expect(marked('Zoë asked Northline', 'northline zoe')).toEqual(['Zoë', 'Northline']);
    expect(marked('Straße ﬁbre', 'fibre')).toEqual(['ﬁbre']);
  });

  it('marks a word with a typo only where nothing was typed right', () => {
    expect(marked('gateway and gatewya', 'gateway')).toEqual(['gateway']);
    expect(marked('the gateway', 'gatewya')).toEqual(['gateway']);
    expect(marked('the gateway', 'agteway')).toEqual(['gateway']);
  });

  it('gives ranges in order and apart from each other', () => {
    expect(marksOf('northline', 'north orth line')).toEqual([[0, 9]]);
    expect(marked('b a b', 'a b')).toEqual(['b', 'a', 'b']);
  });

  it.each(['', '   ', '?', '<b>'])('marks nothing that is not there for %j', (query) => {
    expect(marksOf('nothing of that', query)).toEqual([]);
  });

  it('never cuts a character in two', () => {
    const text = '😀 crew 😀 arrives';
    expect(marked(text, 'crew arrives')).toEqual(['crew', 'arrives']);
  });
});

describe('excerpts', () => {
  const long = `${'the line is still dead, '.repeat(20)}and then the van came ${'and nobody said why, '.repeat(20)}`;

  it('shows a short text whole, on one line', () => {
    expect(excerptOf('Crew\n  on site', 'site')).toBe('Crew on site');
  });

  it('shows the part of a long text that answers', () => {
    expect(excerptOf(long, 'van')).toMatch(/^….*the van came.*…$/);
    expect(excerptOf(long, 'line')).toMatch(/^the line is still dead.*…$/);
    expect(excerptOf(long, 'nothing of that')).toMatch(/^the line is still dead.*…$/);
  });

  it('leaves no half of a character where it cuts', () => {
    expect(excerptOf('😀'.repeat(200), 'x')).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(excerptOf(`a${'😀'.repeat(200)}`, 'x')).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
