import type { Party } from '@domain/incident/parties';

/** Two letters and a tone; order of the tones is fixed, so that print in grey still works. */
export interface PartyBadgeView {
  readonly letters: string;
  readonly tone: PartyTone;
}

export type PartyTone = 'us' | 'isp' | 'msp' | 'site' | 'voice' | 'none';

const outsideTones = ['isp', 'msp', 'site', 'voice'] as const;

/** A badge for each party, by id. Letters are told apart where two parties would share them. */
export function partyBadges(parties: readonly Party[]): ReadonlyMap<string, PartyBadgeView> {
  const badges = new Map<string, PartyBadgeView>();
  const taken = new Set<string>();
  let outside = 0;
  for (const party of parties) {
    const letters = lettersOf(party.name, taken);
    taken.add(letters);
    const tone = party.role === 'us' ? 'us' : (outsideTones[outside++ % outsideTones.length] ?? 'isp');
    badges.set(party.id, { letters, tone });
  }
  return badges;
}

/** The first of: initials of two words, then the first letter with each later one, that nobody has yet. */
function lettersOf(name: string, taken: ReadonlySet<string>): string {
  const words = name.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const all = [...words.join('')];
  const first = all[0];
  if (first === undefined) return '?';
  const initials = words.map((word) => [...word][0] ?? '');
  const candidates = [
    ...(initials.length > 1 ? [`${first}${initials[1]}`, `${first}${initials.at(-1)}`] : []),
    ...all.slice(1).map((letter) => `${first}${letter}`),
  ];
  return candidates.find((letters) => !taken.has(letters)) ?? candidates[0] ?? first;
}
