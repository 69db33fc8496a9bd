import type { Rung } from '../incident/ladder';
import type { Party } from '../incident/parties';
import { isPublicChannel } from '../incident/public-channels';
import { visibleText } from '../kernel/text';
import { momentWords, type WordsContext } from './report-context';
import { answerBy, type VendorFacts, vendorFacts } from './vendor-facts';

/** Where a rung has no patience, an hour is what one may ask for. */
const ANSWER_MINUTES = 60;

/**
 * What to say on a rung, as plain text to be changed and copied: what was prepared for it, our references, what we tried,
 * and what we ask by when. In public neither who is hit nor what was promised is told. [E5, L7]
 */
export function whatToSay(context: WordsContext, party: Party, rung: Rung): string {
  const facts = vendorFacts(context, party);
  const isPublic = isPublicChannel(rung.channel);
  const by = answerBy(context.asOf, Math.min(rung.patienceMinutes ?? ANSWER_MINUTES, 24 * 60));
  const until = momentWords(context, { at: by, certainty: 'exact' });
  return [
    rung.whatToSay === null ? null : visibleText(rung.whatToSay),
    aboutWhat(facts, isPublic),
    [...(isPublic ? [] : facts.whoIsHit), ...facts.sinceWhen].join('\n'),
    listed('We tried:', facts.tries),
    facts.answers === null ? null : `${facts.answers}.`,
    isPublic ? null : listed('Promised, and not kept:', facts.broken),
    `We ask for: a named person who takes this on, and when it will work again. Please answer by ${until}.`,
  ]
    .filter((part) => part !== null && part !== '')
    .join('\n\n');
}

function aboutWhat({ us, title, references }: VendorFacts, isPublic: boolean): string {
  const who = us === '' || isPublic ? [] : [`This is ${us}.`];
  const what = title === '' ? [] : [`${title}.`];
  const reference =
    references.length === 0 ? 'We have no reference of yours yet.' : `Your reference: ${references.join(', ')}.`;
  return [...who, ...what, reference].join(' ');
}

function listed(heading: string, lines: readonly string[]): string | null {
  return lines.length === 0 ? null : [heading, ...lines.map((line) => `- ${line}`)].join('\n');
}
