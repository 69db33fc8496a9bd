import type { AddedEvidence } from '@contract/evidence';
import type { Outcome } from '@contract/window-api';
import type { ImportedEntry } from '@domain/incident/imported-entries.decide';
import { visibleText } from '@domain/kernel/text';
import { textOfMail } from '../capture/draft-evidence';
import type { NamedParty } from '../capture/grammar/party-words';
import { partyOfSender, readSender } from '../capture/mail-sender';

/** A file that was chosen as a mail, stored and read, or why not. */
export interface ReadFile {
  /** Its place among those that were chosen; two may share a name. */
  readonly key: number;
  readonly name: string;
  readonly outcome: Outcome<AddedEvidence>;
}

export interface MailEntry extends ImportedEntry, Pick<ReadFile, 'key' | 'name'> {}

/** What several mails would log. Where one of them cannot be an entry, none is logged. [L8, Q1] */
export interface MailsPlan {
  /** In the order in which they were sent. */
  readonly entries: readonly MailEntry[];
  readonly unread: readonly (Pick<ReadFile, 'key' | 'name'> & { readonly sentence: string })[];
  /** Names of mails that are chosen twice, or that an entry shows already. */
  readonly repeated: readonly string[];
}

/**
 * Each mail an entry with its own date, subject and words, its sender as the person, and the party where the sender fits one
 * alone. One without a date that can be read is no entry: nobody has said when it was. `shown`: the SHA-256 of what the
 * entries show already. [L8, L3]
 */
export function planMails(
  files: readonly ReadFile[],
  parties: readonly NamedParty[],
  shown: ReadonlySet<string>,
): MailsPlan {
  const entries: MailEntry[] = [];
  const unread: MailsPlan['unread'][number][] = [];
  const repeated: string[] = [];
  const seen = new Set(shown);
  for (const { key, name, outcome } of files) {
    const entry = outcome.ok ? entryOf(outcome.value, parties) : outcome.error.sentence;
    if (typeof entry === 'string') unread.push({ key, name, sentence: entry });
    else if (outcome.ok && seen.has(outcome.value.file.sha256)) repeated.push(name);
    else entries.push({ ...entry, key, name });
    if (outcome.ok) seen.add(outcome.value.file.sha256);
  }
  return { entries: entries.toSorted((a, b) => (a.when.at < b.when.at ? -1 : 1)), unread, repeated };
}

function entryOf({ file, mail }: AddedEvidence, parties: readonly NamedParty[]): ImportedEntry | string {
  const name = visibleText(file.name);
  if (mail === null) return `${name} is no mail, or is damaged.`;
  const { sentAt, dateNote } = mail;
  if (sentAt === null) return `${name}: ${dateNote ?? 'The mail has no date.'} Drop it by itself to do so.`;
  const sender = mail.from === null ? null : readSender(mail.from);
  const partyId = sender === null ? null : partyOfSender(sender, parties);
  const text = textOfMail(mail);
  return {
    ...{ kind: 'evidence', text: text === '' ? name : text, when: { at: sentAt, certainty: 'exact' } },
    ...{ party: parties.find(({ id }) => id === partyId)?.name ?? null, toParty: null, channel: 'email' },
    ...{ person: sender?.name.slice(0, 300) ?? null, reference: null, lateReason: null },
    ...{ timeNote: dateNote, evidence: [file] },
  };
}
