import type { Chance } from './chance';

/** What people write at hour 30: short facts, names, places, numbers; sometimes a whole paragraph of an agent's answer. */
const openings: readonly string[] = [
  'Rang support again, queue says',
  'Line at reception dropped,',
  'Ping to the gateway times out after',
  'Outgoing mail to two clinics came back,',
  'Their status page still says all services normal,',
  'Router restarted for the third time,',
  'First-line agent repeats the reset script,',
  'Card terminal offline again,',
  'Traceroute stops at hop',
  'Moved the phones to the mobile router,',
  'Engineer on site at the cabinet,',
  'Password reset mails are refused by the list,',
  'Asked for the duty manager,',
  'Backup line carries bookings only,',
  'Posted on their page with the ticket number,',
];
const middles: readonly string[] = [
  'waited %n minutes and nobody picked up',
  'fault reference is not known to them',
  'they say a crew reaches the junction by %n o’clock',
  'packet loss is %n percent from the upper floor',
  'the score on the blocklist fell to %n',
  'three surgeries cannot see their bookings',
  'the café café next door has the same fault',
  'the rejection names the sending address and %n earlier ones',
  'no change since the last restart',
  'asked for a call back before the evening round',
  'the chat was closed from their side after %n lines',
  'the voice line works, data does not',
];
const places: readonly string[] = ['cabinet', 'surgery', 'exchange', 'mast', 'floor', 'junction', 'desk'];
const long =
  'Read out in full: we understand that this is frustrating and are looking into reports of degraded performance ' +
  'for a limited number of customers; our engineers are engaged, the next update follows when there is news, and no ' +
  'further action is needed on your side at this time.';

/** A line or several, from a few words to a paragraph. */
export function sampleText(chance: Chance): string {
  const sentence = () => {
    const middle = chance.pick(middles).replace('%n', String(2 + chance.below(97)));
    const named = chance.next() < 0.7 ? ` at ${sampleName(chance)}` : '';
    return `${chance.pick(openings)} ${middle}${named}, ${chance.pick(places)} ${chance.below(400)}.`;
  };
  const dice = chance.next();
  if (dice < 0.15) return `${chance.pick(places)} ${chance.below(400)} down`;
  if (dice < 0.7) return sentence();
  if (dice < 0.9) return `${sentence()} ${sentence()}`;
  if (dice < 0.97) return `${sentence()}\n${sentence()}\n${sentence()}`;
  return `${sentence()} ${long}`;
}

const syllables =
  'ba ce di fo gu ka le mi no pu ra se ti vo wu sta ple fra gro chi nel rok lut han mer sol tin dor'.split(' ');
const NAMES = syllables.length ** 3;

/**
 * A host, a site, a person or a product: what makes the words of a real log many. A few come daily and most come once,
 * so 100,000 entries hold some 15,000 of them.
 */
function sampleName(chance: Chance): string {
  let number = Math.floor(NAMES ** chance.next()) - 1;
  let name = '';
  for (let part = 0; part < 3; part++) {
    name += syllables[number % syllables.length] ?? '';
    number = Math.trunc(number / syllables.length);
  }
  return name;
}

/** How many entries of a long sample carry a word that stands nowhere else. */
export const PLANTED = 150;
const EVERY = 661;

/** The rare word of the entry at a position; null for most. */
export function plantedWord(position: number): string | null {
  const number = position / EVERY;
  return Number.isInteger(number) && number < PLANTED ? rareWord(number) : null;
}

/** The rare words, and each with one slip of the fingers: a letter left out, doubled, changed or two swapped. */
export function plantedTypos(): readonly { readonly word: string; readonly typed: string }[] {
  return Array.from({ length: PLANTED }, (_, number) => {
    const word = rareWord(number);
    return { word, typed: withSlip(word, number) };
  });
}

const rareSyllables = [
  'vex',
  'qual',
  'drim',
  'yost',
  'zub',
  'fenk',
  'molv',
  'trag',
  'wix',
  'jorb',
  'plun',
  'skev',
  'brul',
];
const vowels = ['a', 'e', 'i', 'o', 'u'];

/** Built of syllables that no other sample word is built of, each pair once: `Vexaqualo`. */
function rareWord(number: number): string {
  const first = rareSyllables[number % rareSyllables.length] ?? '';
  const second = rareSyllables[Math.trunc(number / rareSyllables.length)] ?? '';
  const word = first + (vowels[number % 5] ?? '') + second + (vowels[number % 3] ?? '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function withSlip(word: string, number: number): string {
  // Never the first letter, which people hit; and never the last, which a prefix would forgive.
  const place = 2 + (number % (word.length - 4));
  const before = word.slice(0, place);
  const [one = '', two = ''] = word.slice(place);
  const after = word.slice(place + 1);
  switch (number % 4) {
    case 0:
      return before + after;
    case 1:
      return before + one + one + after;
    case 2:
      return `${before}${one === 'h' ? 'n' : 'h'}${after}`;
    default:
      return one === two ? before + after : before + two + one + word.slice(place + 2);
  }
}
