/** One line of a card, unfolded: its name in capitals, the kinds that it names in lower case, its value as it stands. */
export interface Property {
  readonly name: string;
  readonly types: readonly string[];
  readonly value: string;
}

export type VCard = readonly Property[];

/** The cards of a file, or what is wrong with it: lines outside of a card, one that is not closed. */
export function cardsOf(text: string): readonly VCard[] | string {
  // A line that begins with a blank goes on the line before (RFC 6350, 3.2).
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]/g, '')
    .split('\n');
  const cards: VCard[] = [];
  let card: Property[] | null = null;
  for (const line of lines) {
    const property = propertyOf(line);
    if (property === null) continue;
    const isMark = /^vcard$/i.test(property.value.trim());
    if (property.name === 'BEGIN' && isMark) {
      if (card !== null) return `card ${cards.length + 1} has no end; export the file again.`;
      card = [];
    } else if (property.name === 'END' && isMark) {
      if (card !== null) cards.push(card);
      card = null;
    } else card?.push(property);
  }
  return card === null ? cards : `card ${cards.length + 1} has no end; the file is cut off.`;
}

/** A text value without its escapes. */
export function textOf({ value }: Property): string {
  return value.replaceAll(/\\([\\,;:nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** The parts of a structured value such as ORG, which semicolons part. */
export function partsOf(property: Property | undefined): readonly string[] {
  if (property === undefined) return [];
  const parts = property.value.match(/(?:\\.|[^;\\])+/g) ?? [];
  return parts.map((value) => textOf({ ...property, value }).trim());
}

/** `item1.TEL;TYPE="work,voice":+44…`; null for a line that is none. */
function propertyOf(line: string): Property | null {
  const parts = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^:;"]|"[^"]*")*)*):(.*)$/s.exec(line);
  if (parts === null) return null;
  const [, name = '', parameters = '', value = ''] = parts;
  const types = [...parameters.matchAll(/;TYPE=((?:"[^"]*"|[^;])*)/gi)].flatMap((match) =>
    (match[1] ?? '').replaceAll('"', '').toLowerCase().split(','),
  );
  return { name: name.toUpperCase(), types: types.filter(Boolean), value };
}
