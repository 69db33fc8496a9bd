import { entryKindSchema } from '@domain/incident/log';
import { instantSchema } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { suggestionsAt } from '../../../renderer/features/capture/grammar/suggestions';
import { namedParties } from './parties';

const parties = namedParties(['Northline Broadband', 'Northline', 'Kestrel Networks']);
const now = instantSchema.parse('2026-11-21T14:32:09.000Z');

/** What is suggested where the bar stands. */
function labels(typed: string): readonly string[] {
  const cursor = typed.indexOf('|');
  const text = typed.replace('|', '');
  const context = { now, zone: 'Europe/London', parties, kinds: entryKindSchema.options };
  const partyId = parties.find(({ name }) => name === 'Northline')?.id ?? null;
  const persons = [
    { name: 'Priya Shah', partyId },
    { name: 'Paul', partyId: null },
  ];
  const vendors = ['northline', 'VoxLine Voice', 'Say "hi"'];
  return suggestionsAt(text, cursor, context, persons, vendors)?.items.map(({ label }) => label) ?? [];
}

describe('suggestions', () => {
  it('[L10] names the slash words that begin like the typed one, at the start only', () => {
    expect(labels('/c|')).toEqual(['/call', '/chat', '/claim', '/contact']);
    expect(labels('@Northline 14:05 /dec|')).toEqual(['/decision']);
    expect(labels('rang /c|')).toEqual([]);
    expect(labels('/call /c|')).toEqual([]);
    expect(labels('/|').slice(0, 5)).toEqual(['/call', '/chat', '/social', '/email', '/promise']);
  });

  it('[L10] names the parties by any word of theirs and by initials', () => {
    expect(labels('@|')).toEqual(['@Northline Broadband', '@Northline', '@Kestrel Networks']);
    expect(labels('rang @net|')).toEqual(['@Kestrel Networks']);
    expect(labels('@kn|')).toEqual(['@Kestrel Networks']);
    expect(labels('rang @north| today')).toEqual(['@Northline Broadband', '@Northline']);
  });

  it('[L10] names the persons met at the party, for a capital letter where a person may be named', () => {
    expect(labels('/call @Northline P|')).toEqual(['Priya Shah']);
    expect(labels('/call P|')).toEqual(['Priya Shah', 'Paul']);
    expect(labels('/call @Northline p|')).toEqual([]);
    expect(labels('/call @Northline rang P|')).toEqual([]);
    expect(labels('P|')).toEqual([]);
  });

  it('[B2, L10] names vendors of the directory after the parties, and none that is a party already', () => {
    expect(labels('rang @v|')).toEqual(['@VoxLine Voice']);
    expect(labels('@vv|')).toEqual(['@VoxLine Voice']);
    expect(labels('@north|')).toEqual(['@Northline Broadband', '@Northline']);
    expect(labels('@hi|')).toEqual([]);
  });

  it('[L10] is silent once the word is whole, inside a word, and where nothing fits', () => {
    expect(labels('/call|')).toEqual([]);
    expect(labels('@Northline|')).toEqual([]);
    expect(labels('@Nor|th')).toEqual([]);
    expect(labels('@Acme|')).toEqual([]);
    expect(labels('dana@nor|')).toEqual([]);
  });
});
