import type { PartyId } from '@domain/kernel/ids';
import type { NamedParty } from './grammar/party-words';

export interface MailSender {
  /** `Priya Nair`; the address where no name was given. */
  readonly name: string;
  readonly address: string;
}

/** Words that many names of firms share, and hosts that anybody can write from: they tell no firm from another. */
const common = new Set(
  `broadband networks network internet telecom telecoms communications systems solutions services service support
  hosting cloud group company limited online digital technology technologies software house mail email gmail googlemail
  outlook hotmail live yahoo icloud proton protonmail fastmail zoho com net org info example`.split(/\s+/),
);

/** Reads `Priya Nair <priya@northline.example>` as mail programs write it. */
export function readSender(from: string): MailSender {
  const parts = /^(.*)<([^<>]+)>\s*$/s.exec(from);
  const address = (parts?.[2] ?? from).trim();
  const name = (parts?.[1] ?? '').trim().replace(/^"(.*)"$/s, '$1');
  return { name: name === '' ? address : name, address };
}

/**
 * The party that a sender belongs to: by its whole name in the sender's or in the domain, else by one of its words in
 * the domain. Null where none fits or more than one does: then it is for a person to say. [L8]
 */
export function partyOfSender(sender: MailSender, parties: readonly NamedParty[]): PartyId | null {
  const said = ` ${wordsOf(sender.name).join(' ')} `;
  const host = sender.address.split('@').at(1) ?? '';
  // The last part of a domain names a country or a kind, never a firm.
  const labels = host.toLowerCase().split('.').slice(0, -1);
  const inDomain = new Set([...labels, ...labels.flatMap(wordsOf)].filter((word) => !common.has(word)));
  const wholly = parties.filter(({ name }) => {
    const words = wordsOf(name);
    if (words.length === 0) return false;
    return said.includes(` ${words.join(' ')} `) || inDomain.has(words.join('')) || inDomain.has(words.join('-'));
  });
  const partly = parties.filter(({ name }) => wordsOf(name).some((word) => word.length >= 4 && inDomain.has(word)));
  const [only, other] = wholly.length > 0 ? wholly : partly;
  return only === undefined || other !== undefined ? null : only.id;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
