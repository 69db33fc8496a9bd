import { type CaseFile, MAX_CASE_CHARACTERS, readCase } from '@domain/cases/read-case';
import { describe, expect, it } from 'vitest';
import { CASE_NAMES, caseOf, caseText } from '../../support/imported-room';

const text = caseText('office365-2012');
type Raw = Record<string, unknown> & {
  timeline: Record<string, unknown>[];
  parties: Record<string, unknown>[];
  escalations: Record<string, unknown>[];
};

/** The file with one thing changed. */
function changed(change: (raw: Raw) => void): string {
  const raw: Raw = JSON.parse(text);
  change(raw);
  return JSON.stringify(raw);
}

function itemOf(list: unknown, index: number): object {
  return Array.isArray(list) ? (list[index] ?? {}) : {};
}

function refusalOf(json: string): string {
  const read = readCase(json);
  return read.ok ? 'was read' : `${read.error.place} | ${read.error.reason} | ${read.error.sentence}`;
}

describe('a case file that is refused says the place, the reason and what to do', () => {
  it.each<readonly [string, (raw: Raw) => void, string]>([
    [
      'an unknown kind',
      (raw) => Object.assign(raw.timeline[3] ?? {}, { kind: 'gossip' }),
      'timeline row 4 | kind “gossip” is not one of observation, action',
    ],
    [
      'an unknown role',
      (raw) => Object.assign(raw.parties[1] ?? {}, { role: 'boss' }),
      'parties row 2 | role “boss” is not one of us, provider',
    ],
    [
      'an unknown precision',
      (raw) => Object.assign(raw.timeline[0] ?? {}, { precision: 'vague' }),
      'timeline row 1 | precision “vague” is not one of exact, approx, day',
    ],
    [
      'a time without an offset',
      (raw) => Object.assign(raw, { started_at: '2012-05-09T12:00:00' }),
      'case file | started_at “2012-05-09T12:00:00” has no offset',
    ],
    [
      'an impossible time',
      (raw) => Object.assign(raw.timeline[1] ?? {}, { at: '2012-05-09T25:99:00-04:00' }),
      'timeline row 2 | at “2012-05-09T25:99:00-04:00” is not a time that exists',
    ],
    [
      'the year 0001',
      (raw) => Object.assign(raw, { as_of: '0001-01-01T00:00:00Z' }),
      'case file | as_of “0001-01-01T00:00:00Z” is not a time that exists',
    ],
    [
      'a zone that is none',
      (raw) => Object.assign(raw, { timezone: 'Mars/Base' }),
      'case file | timezone “Mars/Base” is not a time zone',
    ],
    [
      'a party that is not there',
      (raw) => Object.assign(raw.timeline[2] ?? {}, { party: 'nobody' }),
      'timeline row 3 | party “nobody” is not the id of a party',
    ],
    [
      'an escalation to nobody',
      (raw) => Object.assign(raw.escalations[0] ?? {}, { party: 'nobody' }),
      'escalations row 1 | party “nobody”',
    ],
    [
      'a claim of nobody',
      (raw) => Object.assign(itemOf(raw.resolved_claimed, 0), { who: 'nobody' }),
      'resolved_claimed row 1 | who “nobody”',
    ],
    ['a contact with nobody', (raw) => delete raw.timeline[7]?.to, 'timeline row 8 | to is missing'],
    [
      'a party given twice',
      (raw) => Object.assign(raw.parties[1] ?? {}, { id: 'us' }),
      'parties row 2 | id “us” is taken',
    ],
    ['a missing title', (raw) => delete raw.title, 'case file | title is missing'],
    [
      'a title that is a number',
      (raw) => Object.assign(raw, { title: 7 }),
      'case file | title is a number where text belongs',
    ],
    ['an empty text', (raw) => Object.assign(raw.timeline[0] ?? {}, { text: '  ' }), 'timeline row 1 | text is empty'],
    [
      'a text of a megabyte',
      (raw) => Object.assign(raw.timeline[0] ?? {}, { text: 'a'.repeat(1_000_000) }),
      'timeline row 1 | text has 1000000 characters',
    ],
    [
      'a control character',
      (raw) => Object.assign(raw.timeline[0] ?? {}, { text: 'red\u0007' }),
      'timeline row 1 | text has a character that cannot be shown safely (U+0007)',
    ],
    [
      'a right-to-left override',
      (raw) => Object.assign(raw.parties[0] ?? {}, { name: 'a\u202eb' }),
      'parties row 1 | name has a character that cannot be shown safely (U+202E)',
    ],
    [
      'a reply nested in a row',
      (raw) => Object.assign(itemOf(raw.escalations[0]?.replies, 1), { at: 'noon' }),
      'escalations row 1, replies row 2 | at “noon”',
    ],
    ['no end of any kind', (raw) => delete raw.as_of, 'case file | resolved_at is empty and as_of is missing'],
    [
      'an end before the beginning',
      (raw) => Object.assign(raw, { resolved_at: '2012-05-08T12:00:00Z' }),
      'case file | resolved_at lies before started_at',
    ],
    [
      'a timeline that is no list',
      (raw) => Object.assign(raw, { timeline: {} }),
      'case file | timeline is an object where a list belongs',
    ],
    [
      'an offset that is none',
      (raw) => Object.assign(raw, { sla_check: { offset: 'EDT' } }),
      'case file | sla_check offset “EDT” is not an offset such as -04:00',
    ],
  ])('[Q1] %s', (_, change, expected) => {
    const refusal = refusalOf(changed(change));
    expect(refusal).toContain(expected);
    expect(refusal).toMatch(/Nothing was imported\.$/);
  });

  it.each([
    ['an empty file', '', 'line 1, column 1 | the file ends here'],
    ['no JSON', 'Dear Sir or Madam', 'line 1, column 1 | a value belongs here'],
    ['a stray comma', '{\n  "id": "x",\n}', 'line 3, column 1 | a name in double quotes belongs here'],
    ['a second file behind it', '{} {}', 'line 1, column 4 | more text follows'],
    ['a name given twice', '{"id": "a",\n "id": "b"}', 'line 2, column 2 | the name "id" stands here a second time'],
    ['a list', '[]', 'case file | is a list where an object belongs'],
    ['a __proto__ key', '{"timeline": [{"__proto__": {}}]}', 'line 1, column 16 | the name __proto__ is not allowed'],
    ['a hidden __proto__ key', '{"\\u005f_proto__": 1}', 'the name __proto__ is not allowed'],
    ['a constructor key', '{"a": {"constructor": {"prototype": {}}}}', 'the name constructor is not allowed'],
    ['50 levels of nesting', `{"a": ${'['.repeat(50)}${']'.repeat(50)}}`, 'nested more than 20 levels deep'],
    ['a million levels of nesting', '['.repeat(1_000_000), 'nested more than 20 levels deep'],
  ])('[Q1] %s', (_, json, expected) => {
    expect(refusalOf(json)).toContain(expected);
  });

  it('[Q1] a file that is too large', () => {
    expect(refusalOf(' '.repeat(MAX_CASE_CHARACTERS + 1))).toContain('8000000 fit');
  });

  it('[Q1] a file cut off anywhere', () => {
    for (let length = 0; length < text.trimEnd().length; length += 37) {
      expect(readCase(text.slice(0, length)).ok).toBe(false);
    }
    expect(refusalOf(text.slice(0, 9000))).toMatch(/^line \d+, column \d+ \| the file ends/);
  });
});

describe('a case file that is read', () => {
  it('[Q1] may begin with a byte order mark', () => {
    expect(readCase(`\ufeff${text}`).ok).toBe(true);
  });

  it('[Q1] keeps fields that Holdline does not know, with their place', () => {
    const file = caseOf(
      changed((raw) => {
        raw.mood = { day1: 'bad' };
        Object.assign(raw.timeline[3] ?? {}, { weather: 'rain' });
      }),
    );
    expect([...file.notUnderstood].sort((a, b) => (a.place < b.place ? -1 : 1))).toEqual([
      { place: 'case file: mood', json: '{"day1":"bad"}' },
      { place: 'timeline row 4: weather', json: '"rain"' },
    ]);
    const { notUnderstood: _, ...known } = file;
    const { notUnderstood: _none, ...original } = caseOf(text);
    expect(known).toEqual(original);
  });

  it('[Q1] refuses hundreds of unknown fields rather than keep a heap', () => {
    const strange = changed((raw) =>
      Object.assign(raw, Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`x${i}`, i]))),
    );
    expect(refusalOf(strange)).toContain('201 fields that Holdline does not know');
  });

  it('[Q1] takes an automatic reply, a reference and a party id of its own', () => {
    const file: CaseFile = caseOf(
      changed((raw) => {
        Object.assign(raw.escalations[0] ?? {}, { reference: 'SR-1' });
        Object.assign(itemOf(raw.escalations[0]?.replies, 0), { automated: true });
        raw.parties.push({ id: 'Third_Party.1', name: 'Third', role: 'other' });
      }),
    );
    expect(file.escalations[0]).toMatchObject({ reference: 'SR-1', replies: [{ automated: true }, {}] });
    expect(file.parties.at(-1)).toMatchObject({ id: 'Third_Party.1', position: null });
  });

  it.each(CASE_NAMES)('[Q1] %s is read whole', (name) => {
    const raw = JSON.parse(caseText(name));
    const file = caseOf(caseText(name));
    expect(file.timeline).toHaveLength(raw.timeline.length);
    expect(file.parties).toHaveLength(raw.parties.length);
  });
});
