import type { VendorFile } from '@contract/vendor-file';
import { mergedInto } from '@domain/directory/merge-vendor';
import type { Channel, ChannelKind } from '@domain/directory/vendor-facts';
import { type NewVendor, newVendor } from '@domain/directory/vendor-input';
import { err, ok, type Result } from '@domain/kernel/result';
import { cardsOf, type Property, partsOf, textOf, type VCard } from './vcard-lines';

type Cards = Extract<VendorFile['content'], { kind: 'cards' }>;

/**
 * vCards 3.0 and 4.0 as vendors: the organisation is the vendor and who is named beside it a person there; a card without
 * an organisation is a vendor itself. Cards of one organisation are one vendor. Whole, or refused with the card. [B3]
 */
export function readVcards(text: string): Result<Cards, string> {
  const cards = cardsOf(text);
  if (typeof cards === 'string') return err(cards);
  const vendors = new Map<string, NewVendor>();
  for (const [index, card] of cards.entries()) {
    const version = cardValue(card, 'VERSION');
    if (version !== null && version !== '3.0' && version !== '4.0') {
      return err(`card ${index + 1} is vCard ${version}; export it as 3.0 or 4.0 and try again.`);
    }
    const read = newVendor.safeParse(vendorOfCard(card));
    if (!read.success) {
      const issue = read.error.issues[0];
      return err(`card ${index + 1}: ${String(issue?.path[0] ?? 'it')} ${issue?.message ?? 'is wrong'}.`);
    }
    const key = read.data.name.toLowerCase();
    const before = vendors.get(key);
    vendors.set(key, before === undefined ? read.data : mergedInto(before, read.data));
  }
  return vendors.size === 0
    ? err('it has no cards; choose another file.')
    : ok({ kind: 'cards', vendors: [...vendors.values()] });
}

function vendorOfCard(card: VCard): NewVendor {
  const fullName = cardValue(card, 'FN') ?? '';
  const organisation = partsOf(card.find(({ name }) => name === 'ORG'))[0] ?? '';
  const isPerson = organisation !== '' && organisation !== fullName && fullName !== '';
  const channels = card.flatMap(channelOf);
  const role = [cardValue(card, 'TITLE') ?? cardValue(card, 'ROLE')].find(Boolean) ?? null;
  return {
    name: organisation || fullName,
    channels: isPerson ? [] : channels,
    people: isPerson ? [{ personId: null, name: fullName, role, channels }] : [],
    notes: cardValue(card, 'NOTE'),
  };
}

const channelKinds: Readonly<Record<string, ChannelKind>> = {
  TEL: 'phone',
  EMAIL: 'email',
  URL: 'portal',
  IMPP: 'chat',
  'X-SOCIALPROFILE': 'social',
  SOCIALPROFILE: 'social',
};

function channelOf(property: Property): readonly Channel[] {
  const kind = channelKinds[property.name];
  const value = textOf(property)
    .replace(/^(?:tel|mailto):/i, '')
    .trim();
  if (kind === undefined || value === '') return [];
  const types = property.types.filter((type) => !/^(?:pref|internet|voice)$/.test(type));
  return [{ kind, value, remark: types.length === 0 ? null : types.join(', ') }];
}

function cardValue(card: VCard, name: string): string | null {
  const property = card.find((one) => one.name === name);
  const value = property === undefined ? '' : textOf(property).trim();
  return value === '' ? null : value;
}
