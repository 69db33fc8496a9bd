import type { ReadableKind } from '../incident/audiences';
import type { Seen } from './seen-by';

/** Why things are not in a report, and how many of which kind: `29 entries`. [R1, R3] */
export interface LeftOut {
  readonly why: string;
  readonly counts: readonly string[];
}

/** What no reader of this report has: outside of the time that was chosen, or later than the moment that it speaks for. */
interface Later {
  readonly outside: number;
  readonly laterActs: number;
  readonly laterEntries: number;
}

/** The counts in the order of the kinds; what nothing was left out of is not named. */
export function leftOutOf(
  counts: Seen['leftOut'],
  { outside: outsideRange, laterActs, laterEntries }: Later,
): readonly LeftOut[] {
  const hidden = Object.entries(nouns).flatMap(([kind, noun]) => {
    // The table below has exactly these keys.
    const count = counts[kind as ReadableKind] ?? 0;
    return count === 0 ? [] : [counted(count, noun)];
  });
  const outside = outsideRange === 0 ? [] : [counted(outsideRange, nouns.entry)];
  return [
    { why: 'not for this reader', counts: hidden },
    { why: 'outside the time that was chosen', counts: outside },
    {
      why: 'of the imported file, happened after that moment',
      counts: laterEntries === 0 ? [] : [counted(laterEntries, nouns.entry)],
    },
    { why: 'written down after that moment', counts: laterActs === 0 ? [] : [counted(laterActs, ['act', 'acts'])] },
  ].filter((one) => one.counts.length > 0);
}

function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

const nouns: Readonly<Record<ReadableKind, readonly [string, string]>> = {
  title: ['title', 'titles'],
  impact: ['description of the impact', 'descriptions of the impact'],
  resolution: ['wording of our confirmation', 'wordings of our confirmation'],
  party: ['name of a party', 'names of parties'],
  'ownership-note': ['ownership note', 'ownership notes'],
  account: ['account', 'accounts'],
  entry: ['entry', 'entries'],
  evidence: ['file of evidence', 'files of evidence'],
  escalation: ['escalation', 'escalations'],
  attempt: ['attempt', 'attempts'],
  reply: ['reply', 'replies'],
  stance: ['stance', 'stances'],
  commitment: ['promise', 'promises'],
  'all-clear': ['all-clear', 'all-clears'],
  hypothesis: ['hypothesis', 'hypotheses'],
  check: ['check', 'checks'],
  decision: ['decision', 'decisions'],
  workaround: ['workaround', 'workarounds'],
  'status-update': ['status update', 'status updates'],
};
