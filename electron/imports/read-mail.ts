import type { MailWords } from '@contract/evidence';
import { type Instant, MINUTE, msBetween } from '@domain/kernel/instant';
import { MAX_ENTRY_CHARACTERS, MAX_LINE_CHARACTERS, visibleText } from '@domain/kernel/text';
import { formatDateTime } from '@domain/kernel/zone';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { htmlToWords } from './html-to-words';
import { type MailDate, readMailDate } from './mail-date';

/** Room for the sender and the subject beside the words in one entry. */
const MAX_TEXT_CHARACTERS = MAX_ENTRY_CHARACTERS - 5000;
/** What is looked at of a longer text, in which most may be blank. */
const MAX_SEEN_CHARACTERS = 1_000_000;
const MAX_ATTACHMENTS_NAMED = 200;
const limits = {
  maxNestingDepth: 50,
  maxHeadersSize: 1024 * 1024,
  // A mail inside the mail stays a file of it: its words are somebody else's, said at another time.
  forceRfc822Attachments: true,
} as const;

/** Clocks of mail servers differ by minutes; a mail may wait for days, but not before it was sent. */
const CLOCKS_DIFFER_MS = 10 * MINUTE;
const LONG_ON_THE_WAY_MS = 24 * 60 * MINUTE;

/**
 * The words of a mail, made safe to show; null for bytes that are no mail. Its time is what its own Date says, checked
 * against the servers that passed it on and against `now`. HTML becomes text, nothing that it names is fetched, and what
 * is attached is only named. A mail that cannot be read says so instead of its words. [L8, X2, X3]
 */
export async function readMail(bytes: Uint8Array, now: Instant): Promise<MailWords | null> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, limits);
  } catch {
    return unreadMail('The mail is nested too deeply or its headers are too long to be read; its file is kept whole.');
  }
  if (!mail.headers.some(({ key }) => usualHeaders.has(key))) return null;
  const date = headerOf(mail, 'date');
  const sent = date === null ? null : readMailDate(date);
  return {
    from: lineOrNull(senderOf(mail.from ?? mail.sender)),
    subject: lineOrNull(mail.subject ?? ''),
    sentAt: sent?.at ?? null,
    offset: sent?.offset ?? null,
    dateNote: dateNote(date, sent, receivedTimes(mail), now),
    text: await wordsOf(mail),
    attachments: mail.attachments.slice(0, MAX_ATTACHMENTS_NAMED).map(attachmentName),
  };
}

/** What stands for a mail whose words could not be had. */
export function unreadMail(why: string): MailWords {
  return { from: null, subject: null, sentAt: null, offset: null, dateNote: why, text: '', attachments: [] };
}

const usualHeaders: ReadonlySet<string> = new Set(['from', 'date', 'subject', 'received', 'message-id', 'to']);

function dateNote(
  date: string | null,
  sent: MailDate | null,
  received: readonly Instant[],
  now: Instant,
): string | null {
  if (date === null) return 'The mail has no Date; set the time yourself.';
  if (sent === null) {
    return `The Date of the mail cannot be read (“${visibleText(date).slice(0, 60)}”); set the time yourself.`;
  }
  const notes: string[] = [];
  const said = formatDateTime(sent.at, 'UTC');
  if (sent.offset === null) notes.push('The Date of the mail names no offset from UTC; it was read as UTC.');
  if (msBetween(now, sent.at) > CLOCKS_DIFFER_MS) {
    notes.push(`The mail says that it was sent on ${said} UTC, which lies in the future; check the time.`);
  }
  const first = received.toSorted()[0];
  if (first !== undefined) {
    const onTheWay = msBetween(sent.at, first);
    if (onTheWay < -CLOCKS_DIFFER_MS || onTheWay > LONG_ON_THE_WAY_MS) {
      const taken = formatDateTime(first, 'UTC');
      notes.push(
        `The mail says that it was sent on ${said} UTC, but a server took it on ${taken} UTC; check the time.`,
      );
    }
  }
  return notes.length === 0 ? null : notes.join(' ');
}

/** When each server on the way took it: what stands after the last semicolon. */
function receivedTimes({ headers }: Email): readonly Instant[] {
  return headers.flatMap(({ key, value }) => {
    if (key !== 'received') return [];
    const time = readMailDate(value.slice(value.lastIndexOf(';') + 1));
    return time === null ? [] : [time.at];
  });
}

async function wordsOf({ text, html }: Email): Promise<string> {
  const seen = (text ?? (html === undefined ? '' : await htmlToWords(html))).slice(0, MAX_SEEN_CHARACTERS);
  // Line by line: an expression for blanks at the end of lines needs minutes for a megabyte of blanks.
  const words = visibleText(seen)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  if (words.length <= MAX_TEXT_CHARACTERS) return words;
  return `${words.slice(0, MAX_TEXT_CHARACTERS).trimEnd()}\n[Cut here; the rest stands in the file of the mail.]`;
}

function senderOf(address: Address | undefined): string {
  if (address === undefined) return '';
  if (address.address === undefined || address.address === '') return address.name;
  return address.name === '' ? address.address : `${address.name} <${address.address}>`;
}

function attachmentName({ filename, mimeType }: Email['attachments'][number]): string {
  return lineOrNull(filename ?? '') ?? `without a name (${lineOrNull(mimeType) ?? 'of unknown kind'})`;
}

function headerOf({ headers }: Email, key: string): string | null {
  const value = headers.find((header) => header.key === key)?.value.trim();
  return value === undefined || value === '' ? null : value;
}

/** One line that the fields of an entry take. */
function lineOrNull(text: string): string | null {
  const line = visibleText(text.replaceAll(/\s+/g, ' ')).trim();
  if (line === '') return null;
  return line.length <= MAX_LINE_CHARACTERS ? line : `${line.slice(0, MAX_LINE_CHARACTERS - 1).trimEnd()}…`;
}
