import type { Certainty } from '../incident/common';
import type { Party } from '../incident/parties';
import { formatDays, formatSpan } from '../kernel/elapsed';
import type { PartyId } from '../kernel/ids';
import { MINUTE } from '../kernel/instant';
import { visibleText } from '../kernel/text';
import { formatDateTime } from '../kernel/zone';
import type { Ownership, Standing } from './ownership';

export interface OwnershipWords {
  /** `Nobody owns this: 93 h.` */
  readonly headline: string;
  /** `Provider points at reputation service; reputation service is silent.` */
  readonly sentences: readonly string[];
}

/**
 * The ownership map in words: who owns the fault, or for how long nobody has, then each trail of fingers to its end,
 * each ring of them, and what everybody else says. Names are made visible; times are in `timeZone`. [P3]
 */
export function ownershipWords(ownership: Ownership, timeZone: string): OwnershipWords {
  const outside = ownership.standings.filter(({ party }) => party.role !== 'us');
  if (outside.length === 0) return { headline: 'No outside party is named yet.', sentences: [] };
  return { headline: headlineOf(ownership, timeZone), sentences: sentencesOf(ownership, outside) };
}

/** How a party is named inside a sentence. */
export function nameInWords(party: Party): string {
  return party.role === 'us' ? 'us' : visibleText(party.name);
}

function headlineOf({ standings, unowned, unownedSince, isUnownedAgain, isResolved }: Ownership, zone: string): string {
  const span = unowned === null || unowned.ms === 0 ? null : spanText(unowned.ms, unowned.certainty);
  if (isResolved) return span === null ? 'Resolved.' : `Resolved; until then nobody owned this: ${span}.`;
  const owners = standings.filter(({ owns }) => owns);
  if (owners.length > 0) {
    const who = owners.map((one) => `${nameInWords(one.party)} ${saying(one)}`).join('; ');
    return span === null ? `${who}.` : `${who}. Unowned so far: ${span}.`;
  }
  if (span === null) return 'Nobody owns this.';
  if (unownedSince === null || !isUnownedAgain) return `Nobody owns this: ${span}.`;
  return `Nobody owns this: ${span} in all, again since ${formatDateTime(unownedSince, zone)}.`;
}

function sentencesOf({ standings, rings, isResolved }: Ownership, outside: readonly Standing[]): readonly string[] {
  if (outside.every(({ stance }) => stance === null)) return ['No outside party has said where it stands.'];
  const byId = new Map(standings.map((one) => [one.party.id, one]));
  // Owners are named in the headline already unless it is over, those of a ring in its sentence.
  const told = new Set<PartyId>([...(isResolved ? [] : owningIds(standings)), ...rings.flat()]);
  const trails = headsOf(standings, told).map((head) => trailText(head, byId, told));
  const circles = rings.map((ring) => ringText(ring.flatMap((id) => byId.get(id) ?? [])));
  const rest = outside.filter(({ party }) => !told.has(party.id));
  return [...trails, ...circles, ...groupedTexts(rest)];
}

/** Where a trail begins: a party that points at another, and that nobody points at. */
function headsOf(standings: readonly Standing[], told: ReadonlySet<PartyId>): readonly Standing[] {
  const targets = new Set(standings.map(({ stance }) => stance?.pointsAtPartyId ?? null));
  return standings.filter(
    ({ party, stance }) => stance?.pointsAtPartyId != null && !targets.has(party.id) && !told.has(party.id),
  );
}

/** `A points at B; B is silent.` What was told before is not told again. */
function trailText(head: Standing, byId: ReadonlyMap<PartyId, Standing>, told: Set<PartyId>): string {
  const clauses: string[] = [];
  let one: Standing | undefined = head;
  while (one !== undefined && !told.has(one.party.id)) {
    told.add(one.party.id);
    const target: Standing | undefined = byId.get(one.stance?.pointsAtPartyId ?? one.party.id);
    if (one.stance?.pointsAtPartyId == null) {
      if (one.party.role !== 'us') clauses.push(clauseOf(one));
      break;
    }
    clauses.push(
      `${nameInWords(one.party)} points at ${target === undefined ? 'somebody' : nameInWords(target.party)}`,
    );
    one = target;
  }
  return `${clauses.join('; ')}.`;
}

function clauseOf(one: Standing): string {
  const name = nameInWords(one.party);
  if (one.party.setAside) return `${name} was set aside`;
  return one.stance === null ? `no stance is noted of ${name}` : `${name} ${saying(one)}`;
}

/** `A points at B, B at C, and C back at A: a ring, and nobody in it accepts.` */
function ringText(ring: readonly Standing[]): string {
  const names = ring.map(({ party }) => nameInWords(party));
  const [first = '', second = ''] = names;
  if (names.length === 2) return `${first} and ${second} point at each other, and neither accepts.`;
  const steps = names.slice(0, -1).map((name, index) => {
    const next = names[index + 1] ?? '';
    return index === 0 ? `${name} points at ${next}` : `${name} at ${next}`;
  });
  return `${steps.join(', ')}, and ${names.at(-1) ?? ''} back at ${first}: a ring, and nobody in it accepts.`;
}

/** What everybody else says, the same words of several parties in one sentence. */
function groupedTexts(rest: readonly Standing[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const one of rest) {
    if (one.stance === null) continue;
    groups.set(saying(one), [...(groups.get(saying(one)) ?? []), nameInWords(one.party)]);
  }
  const sentences = [...groups].map(([words, names]) =>
    names.length === 1 ? `${names[0]} ${words}.` : `${listed(names)}: each ${words}.`,
  );
  const unheard = rest.filter(({ stance }) => stance === null).map(({ party }) => nameInWords(party));
  return unheard.length === 0 ? sentences : [...sentences, `No stance is noted of ${listed(unheard)}.`];
}

function saying({ stance, finding }: Standing): string {
  switch (stance?.stance) {
    case undefined:
      return 'has said nothing';
    case 'accepts':
      return 'accepts';
    case 'investigating':
      return 'is investigating';
    case 'denies':
      return 'denies that it is theirs';
    case 'points-at':
      return 'points at somebody else';
    case 'silent':
      return 'is silent';
    case 'says-fixed':
      if (finding === 'false') return 'said fixed, which was found false';
      return finding === 'true' ? 'says fixed, and so we found it' : 'says fixed, which we have not confirmed';
  }
}

function owningIds(standings: readonly Standing[]): readonly PartyId[] {
  return standings.filter(({ owns }) => owns).map(({ party }) => party.id);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A length that rests on a day is said in days; one on an "about" says so. [L3] */
function spanText(ms: number, certainty: Certainty): string {
  if (certainty === 'day') return `about ${formatDays(ms)}`;
  const span = ms < MINUTE ? 'under a minute' : formatSpan(ms);
  return certainty === 'about' ? `about ${span}` : span;
}
