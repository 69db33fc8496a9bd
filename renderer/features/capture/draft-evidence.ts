import type { EvidenceFile, MailWords } from '@contract/evidence';
import { MAX_ENTRY_CHARACTERS } from '@domain/kernel/text';
import { formatOffset } from '@domain/kernel/zone';
import { whenInputOf } from '../when/read-when';
import type { CaptureDraft } from './capture-draft';
import type { NamedParty } from './grammar/party-words';
import { partyOfSender, readSender } from './mail-sender';

/** Says where the rest of a long mail is. */
const REST = '\n… The whole mail is in the attached file.';
const OWN_DATE = 'From the mail’s own date.';

/** A stored file joins the next entry, which is evidence unless a person said otherwise. [L8] */
export function draftWithFile(draft: CaptureDraft, file: EvidenceFile): Partial<CaptureDraft> {
  if (draft.evidence.some(({ sha256 }) => sha256 === file.sha256)) return {};
  const isBare = draft.evidence.length === 0 && draft.kind === 'observation';
  return { evidence: [...draft.evidence, file], ...(isBare ? { kind: 'evidence' } : {}) };
}

/** The file leaves the next entry; with the last one goes the kind that came with it. [L8] */
export function draftWithoutFile(draft: CaptureDraft, sha256: string): Partial<CaptureDraft> {
  const evidence = draft.evidence.filter((file) => file.sha256 !== sha256);
  const isBareAgain = evidence.length === 0 && draft.kind === 'evidence';
  return { evidence, ...(isBareAgain ? { kind: 'observation' } : {}) };
}

/**
 * What a mail says of itself, for a bar without words; nothing for one that has some, because what a person typed is
 * never replaced, and neither is a field that was filled in. Its words are taken as they are: a time or an `@` in
 * somebody's mail says nothing about our entry. [L8, L9]
 */
export function draftOfMail(
  draft: CaptureDraft,
  mail: MailWords,
  { zone, parties }: { readonly zone: string; readonly parties: readonly NamedParty[] },
): Partial<CaptureDraft> {
  if (draft.text.trim() !== '') return {};
  const sender = mail.from === null ? null : readSender(mail.from);
  const nobody = draft.partyId === null && draft.newParty === null;
  const takesTime = draft.when.text === '' && mail.sentAt !== null;
  return {
    text: textOfMail(mail),
    mode: 'plain',
    person: draft.person !== '' ? draft.person : (sender?.name.slice(0, 300) ?? ''),
    channel: draft.channel !== '' ? draft.channel : 'email',
    ...(nobody && sender !== null ? { partyId: partyOfSender(sender, parties) } : {}),
    ...(takesTime ? { when: whenInputOf({ at: mail.sentAt, certainty: 'exact' }, zone) } : {}),
    whenNote: noteOnTime(mail, takesTime, zone),
  };
}

/** The subject over the text, so that the first line of the entry says what it is about. */
export function textOfMail({ subject, text, attachments }: MailWords): string {
  const inside = attachments.length === 0 ? null : `Files inside the mail: ${attachments.join(', ')}`;
  const whole = [subject, text, inside].filter((part) => part !== null && part.trim() !== '').join('\n\n');
  if (whole.length <= MAX_ENTRY_CHARACTERS) return whole;
  // Never through the middle of a character of two halves.
  return whole.slice(0, MAX_ENTRY_CHARACTERS - REST.length).replace(/[\ud800-\udbff]$/, '') + REST;
}

function noteOnTime({ sentAt, offset, dateNote }: MailWords, isTaken: boolean, zone: string): CaptureDraft['whenNote'] {
  if (dateNote !== null) return { sentence: dateNote, isDoubtful: true };
  if (!isTaken || sentAt === null) return null;
  const sentence = offset === null ? OWN_DATE : ownDateIn(offset, formatOffset(sentAt, zone));
  return { sentence, isDoubtful: false };
}

function ownDateIn(offset: string, ours: string): string {
  const theirs = `UTC${offset.slice(0, 3).replace('-', '−')}:${offset.slice(3)}`;
  return theirs === ours ? OWN_DATE : `From the mail’s own date, which it gives in ${theirs}.`;
}
