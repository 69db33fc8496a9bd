import type { Party } from '@domain/incident/parties';
import { roleName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { inWarRoom } from '../commands/app-command';
import { partyBadges } from '../parties/party-badges';
import type { FoundItem } from './find-items';

/** The parties of the open incident; by `of` found by everything about them, or by their references alone. */
export function partyItems(parties: readonly Party[], of: 'words' | 'references'): readonly FoundItem[] {
  const badges = partyBadges(parties);
  const shown = parties.filter(({ setAside, references }) => !setAside && (of === 'words' || references.length > 0));
  return shown.map(({ id, name, role, references }, index) => ({
    item: {
      id: `party-${id}`,
      sign: { kind: 'party', badge: badges.get(id) },
      title: visibleText(name),
      detail: visibleText([roleName(role), ...references].join(', ')),
      keys: [],
      run: inWarRoom((state) => state.showParty(id)),
    },
    text: (of === 'words' ? [name, roleName(role), ...references] : references).join('\n'),
    rank: -index,
  }));
}
