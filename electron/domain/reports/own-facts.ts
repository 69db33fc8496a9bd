import { audienceMarksOf, type ReadableKind } from '../incident/audiences';
import type { Incident } from '../incident/incident';
import type { Party } from '../incident/parties';
import { maySee, type Readable, vendorReader } from './visibility';

/**
 * Whether we may tell a party something of our own side: what is down, what we saw, what we ruled out. Where somebody
 * marked who may read it, the mark decides; else it is told unless its words name another outside party, because then it
 * may be that one's. [L7]
 */
export function maySay<Kind extends ReadableKind>(
  incident: Incident,
  party: Party,
  kind: Kind,
  item: Readable[Kind],
  texts: readonly string[],
): boolean {
  if (isMarked(incident, kind, item)) return maySee(incident, vendorReader(party.id), kind, item);
  return !texts.some((text) => namesAnother(incident, party, text));
}

function isMarked<Kind extends ReadableKind>(incident: Incident, kind: Kind, item: Readable[Kind]): boolean {
  const id = item !== null && 'id' in item ? item.id : '';
  const said = audienceMarksOf(incident.audiences, kind, id).at(-1)?.audiences ?? null;
  return said !== null || (item !== null && 'audiences' in item && item.audiences !== null);
}

/** By its whole name, or by the first word of it, as people shorten names. */
function namesAnother({ parties }: Incident, party: Party, text: string): boolean {
  const own = new Set(parties.filter(({ id, role }) => id === party.id || role === 'us').flatMap(namesOf));
  const others = parties.filter(({ id, role }) => id !== party.id && role !== 'us').flatMap(namesOf);
  const words = ` ${plain(text)} `;
  return others.some((name) => !own.has(name) && words.includes(` ${name} `));
}

function namesOf({ name }: Party): readonly string[] {
  const whole = plain(name);
  const [first = ''] = whole.split(' ');
  // Shorter ones are words such as "the".
  return first.length < 4 ? [whole] : [whole, first];
}

/** In small letters, with one blank for everything between words. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
