import type { AddedEvidence, MailWords } from '@contract/evidence';
import type { Outcome } from '@contract/window-api';
import { instantSchema } from '@domain/kernel/instant';
import { err, ok } from '@domain/kernel/result';
import { expect, it } from 'vitest';
import { planMails, type ReadFile } from '../../../renderer/features/mail-import/mail-entries';
import { namedParties } from '../capture/parties';

const parties = namedParties(['Northline Broadband', 'Kestrel']);
const none = new Set<string>();

function mail(words: Partial<MailWords> = {}): MailWords {
  return {
    ...{ from: 'Priya Nair <priya@northline.example>', subject: 'Fault NB-44', text: 'Crew by noon.', attachments: [] },
    ...{ sentAt: instantSchema.parse('2026-11-20T17:46:12.000Z'), offset: '+0000', dateNote: null },
    ...words,
  };
}

function read(name: string, words: MailWords | null, digit = name.charAt(0)): Outcome<AddedEvidence> {
  return ok({ file: { sha256: digit.repeat(64), name, bytes: 100, mediaType: 'message/rfc822' }, mail: words });
}

function files(...outcomes: readonly [string, Outcome<AddedEvidence>][]): readonly ReadFile[] {
  return outcomes.map(([name, outcome], key) => ({ key, name, outcome }));
}

it('[L8] makes each mail an entry with its own date, sender, subject and file, in the order in which they were sent', () => {
  const early = instantSchema.parse('2026-11-19T08:00:00.000Z');
  const plan = planMails(
    files(
      ['a.eml', read('a.eml', mail())],
      ['b.eml', read('b.eml', mail({ from: 'x@gmail.com', sentAt: early, subject: null, text: '' }))],
    ),
    parties,
    none,
  );
  expect(plan).toMatchObject({ unread: [], repeated: [] });
  expect(plan.entries).toMatchObject([
    { text: 'b.eml', when: { at: early, certainty: 'exact' }, party: null, person: 'x@gmail.com' },
    {
      ...{ kind: 'evidence', text: 'Fault NB-44\n\nCrew by noon.', channel: 'email', timeNote: null },
      ...{ party: 'Northline Broadband', person: 'Priya Nair', when: { at: '2026-11-20T17:46:12.000Z' } },
      evidence: [{ name: 'a.eml' }],
    },
  ]);
});

it('[L8, X3] names each file that cannot be an entry, with the reason', () => {
  const undated = mail({ sentAt: null, dateNote: 'The mail has no Date; set the time yourself.' });
  const { entries, unread } = planMails(
    files(
      ['a.eml', read('a.eml', mail())],
      ['b.eml', read('b.eml', null)],
      ['c.eml', read('c.eml', undated)],
      ['d.eml', err({ code: 'x', sentence: 'd.eml is empty (0 bytes), so there is nothing to keep.', field: null })],
    ),
    parties,
    none,
  );
  expect(entries).toHaveLength(1);
  expect(unread.map(({ sentence }) => sentence)).toEqual([
    'b.eml is no mail, or is damaged.',
    'c.eml: The mail has no Date; set the time yourself. Drop it by itself to do so.',
    'd.eml is empty (0 bytes), so there is nothing to keep.',
  ]);
});

it('[L8] logs no mail twice: not one that is here two times, nor one that an entry shows', () => {
  const plan = planMails(
    files(
      ['a.eml', read('a.eml', mail())],
      ['copy.eml', read('copy.eml', mail(), 'a')],
      ['old.eml', read('old.eml', mail(), 'f')],
    ),
    parties,
    new Set(['f'.repeat(64)]),
  );
  expect(plan.entries).toMatchObject([{ name: 'a.eml' }]);
  expect(plan.repeated).toEqual(['copy.eml', 'old.eml']);
});

it('[L8] keeps a doubt about a date with the entry', () => {
  const dateNote = 'The Date of the mail names no offset from UTC; it was read as UTC.';
  const { entries } = planMails(files(['a.eml', read('a.eml', mail({ dateNote }))]), parties, none);
  expect(entries).toMatchObject([{ timeNote: dateNote }]);
});
