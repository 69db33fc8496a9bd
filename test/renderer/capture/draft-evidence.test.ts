import type { EvidenceFile, MailWords } from '@contract/evidence';
import { instantSchema } from '@domain/kernel/instant';
import { bodySchema, MAX_ENTRY_CHARACTERS } from '@domain/kernel/text';
import { describe, expect, it } from 'vitest';
import { draftWithChoice } from '../../../renderer/features/capture/capture-choice';
import {
  type CaptureDraft,
  draftAfterSending,
  draftFromText,
  draftToText,
  draftWithoutFirst,
  emptyDraft,
} from '../../../renderer/features/capture/capture-draft';
import { capturePlan, commandOf } from '../../../renderer/features/capture/capture-plan';
import { draftOfMail, draftWithFile, draftWithoutFile } from '../../../renderer/features/capture/draft-evidence';
import { namedParties } from './parties';

const parties = namedParties(['Northline Broadband', 'Kestrel']);
const photo = file('a', 'cabinet.png', 'image/png');
const mailFile = file('b', 'fault.eml', 'message/rfc822');
const context = {
  now: instantSchema.parse('2026-11-21T14:32:09.000Z'),
  zone: 'Europe/London',
  parties: [],
};

function file(digit: string, name: string, mediaType: string): EvidenceFile {
  return { sha256: digit.repeat(64), name, bytes: 41_000, mediaType };
}

function withFile(draft: Partial<CaptureDraft>, added: EvidenceFile): CaptureDraft {
  const before = { ...emptyDraft, ...draft };
  return { ...before, ...draftWithFile(before, added) };
}

function mail(words: Partial<MailWords> = {}): MailWords {
  return {
    from: 'Priya Nair <priya@northline.example>',
    subject: 'Fault NB-4471902',
    sentAt: instantSchema.parse('2026-11-20T17:46:12.000Z'),
    offset: '+0200',
    dateNote: null,
    text: 'The splice is done.',
    attachments: [],
    ...words,
  };
}

const logged = (draft: CaptureDraft) =>
  capturePlan(draft, context).entries.map((entry) => commandOf(entry, draft, null, null));

describe('a file in the capture bar', () => {
  it('[L8] makes a bare line evidence, and a line that is something else stays that', () => {
    expect(logged(withFile({ text: 'Van left' }, photo))).toMatchObject([{ kind: 'evidence', evidence: [photo] }]);
    expect(logged(withFile({ text: '/call rang' }, photo))).toMatchObject([{ kind: 'contact', text: 'rang' }]);
    expect(withFile({ kind: 'claim' }, photo).kind).toBe('claim');
  });

  it('[L8] makes only the first of several lines evidence, and leaves no kind behind for the rest', () => {
    const draft = withFile({ text: '14:05 van left\n14:12 they say fixed\n/call 14:20 rang' }, photo);
    const kinds = ['evidence', 'observation', 'contact'];
    expect(logged(draft).map(({ kind }) => kind)).toEqual(kinds);
    const rest = draftWithoutFirst(draft, draft, '14:05 van left\n');
    expect(logged(rest).map(({ kind }) => kind)).toEqual(kinds.slice(1));
    expect(draftWithoutFirst({ ...draft, evidence: [photo, mailFile] }, draft, '14:05 van left\n').kind).toBe(
      'evidence',
    );
  });

  it('[L8] takes the kind along when the last one goes, and is there once however often it comes', () => {
    const twice = withFile(withFile({}, photo), photo);
    expect(twice.evidence).toEqual([photo]);
    const two = withFile(twice, mailFile);
    const one = { ...two, ...draftWithoutFile(two, photo.sha256) };
    expect(one).toMatchObject({ kind: 'evidence', evidence: [mailFile] });
    expect({ ...one, ...draftWithoutFile(one, mailFile.sha256) }).toEqual(emptyDraft);
  });

  it('[L8] without words is logged under the names of the files', () => {
    expect(logged(withFile(withFile({}, photo), mailFile))).toMatchObject([{ text: 'cabinet.png, fault.eml' }]);
    expect(logged(withFile({ text: '/call' }, photo))).toMatchObject([{ kind: 'contact', text: 'cabinet.png' }]);
  });

  it('[L8, L10] goes with the first of several entries', () => {
    const draft = withFile({ text: '14:05 crew on site\n14:12 they left' }, photo);
    expect(logged(draft)).toMatchObject([{ evidence: [photo] }, { evidence: [] }]);
    expect(draftWithoutFirst(draft, draft, '14:05 crew on site\n')).toMatchObject({
      text: '14:12 they left',
      evidence: [],
    });
  });

  it('[L9] comes back from the disk, and a file that is none costs no words', () => {
    const draft = withFile({ text: 'Van left' }, photo);
    expect(draftFromText(draftToText(draft))).toEqual(draft);
    const odd = JSON.stringify({ ...draft, evidence: [{ sha256: 7 }] });
    expect(draftFromText(odd)).toMatchObject({ text: 'Van left', evidence: [] });
  });

  it('[J1] that came while the line was on its way stays for the next', () => {
    const sent = withFile({ text: 'Van left' }, photo);
    expect(draftAfterSending(withFile(sent, mailFile), sent).evidence).toEqual([mailFile]);
  });
});

describe('a mail in the capture bar', () => {
  const fill = (words: Partial<MailWords>, draft: Partial<CaptureDraft> = {}) =>
    draftOfMail({ ...emptyDraft, ...draft }, mail(words), { zone: 'Europe/London', parties });

  it('[L8] fills an empty bar with its own date, sender, subject and words, read by nobody', () => {
    expect(fill({ text: '14:05 crew on site\n@Kestrel 14:12 they left' })).toEqual({
      text: 'Fault NB-4471902\n\n14:05 crew on site\n@Kestrel 14:12 they left',
      mode: 'plain',
      person: 'Priya Nair',
      channel: 'email',
      partyId: parties[0]?.id,
      when: { text: '2026-11-20 17:46', pick: null },
      whenNote: { sentence: 'From the mail’s own date, which it gives in UTC+02:00.', isDoubtful: false },
    });
  });

  it('[L8, L9] replaces nothing that a person typed or chose', () => {
    expect(fill({}, { text: 'Look at this' })).toEqual({});
    const chosen = { person: 'Leo', channel: 'fax', newParty: 'Acme', when: { text: '14:00', pick: null } };
    expect({ ...emptyDraft, ...chosen, ...fill({}, chosen) }).toMatchObject({ ...chosen, whenNote: null });
  });

  it('[L8, L3] says what is wrong with its date, and takes none where there is none', () => {
    const note = 'The mail has no date.';
    const filled = fill({ sentAt: null, offset: null, dateNote: note });
    expect(filled).toMatchObject({ whenNote: { sentence: note, isDoubtful: true } });
    expect(filled).not.toHaveProperty('when');
    expect(fill({ offset: '+0000' })).toMatchObject({ whenNote: { sentence: 'From the mail’s own date.' } });
  });

  it('[L8] forgets where the time came from once a person sets another', () => {
    const draft = { ...emptyDraft, ...fill({}) };
    const changed = draftWithChoice(draft, { when: { text: '2026-11-20 17:50', pick: null } }, context);
    expect(changed).toMatchObject({ text: draft.text, whenNote: null });
  });

  it('[L8] names the files inside it, and fits into an entry however long it is', () => {
    const attachments = ['plan.pdf', 'map.png'];
    expect(fill({ attachments }).text).toContain('\n\nFiles inside the mail: plan.pdf, map.png');
    const long = fill({ text: '😀'.repeat(MAX_ENTRY_CHARACTERS) }).text ?? '';
    expect(bodySchema().safeParse(long).success).toBe(true);
    expect(long).toMatch(/The whole mail is in the attached file\.$/);
  });
});
