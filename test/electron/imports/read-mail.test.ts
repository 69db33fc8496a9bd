import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bodySchema, lineSchema, unsafeCharacterSentence } from '@domain/kernel/text';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../electron/imports/read-mail';
import { instant } from '../../support/incident-scenario';

const NOW = instant('2026-11-21T13:00:00.000Z');
const mails = path.join(import.meta.dirname, '../../fixtures/mail');

const fixture = async (name: string) => readMail(await readFile(path.join(mails, `${name}.eml`)), NOW);
const mail = (...lines: readonly string[]) => readMail(Buffer.from(lines.join('\r\n')), NOW);

describe('the words of a mail', () => {
  it('[L8] are its own date with its offset, its sender, subject and text', async () => {
    expect(await fixture('plain')).toEqual({
      from: 'Zoë Priya <priya@northline.example>',
      subject: 'Re: NB-4471902 – crew by 15:00',
      sentAt: '2026-11-21T12:32:10.000Z',
      offset: '+0200',
      dateNote: null,
      text: 'Dear Dana,\n\nthe crew is on its way and will be with you by 15:00. Café opposite is fine to wait in.\n\nPriya',
      attachments: [],
    });
  });

  it('[L8, X3] say that there is no Date, or none that can be read, and give no time then', async () => {
    expect(await fixture('no-date')).toMatchObject({
      sentAt: null,
      offset: null,
      dateNote: 'The mail has no Date; set the time yourself.',
      text: 'We are looking into it.',
    });
    expect(await fixture('unreadable-date')).toMatchObject({
      sentAt: null,
      dateNote: 'The Date of the mail cannot be read (“yesterday, around noon”); set the time yourself.',
    });
  });

  it('[L8, X3] doubt a Date that the servers on the way contradict, and one that lies ahead', async () => {
    expect(await fixture('lying-date')).toMatchObject({
      sentAt: '2001-01-01T00:00:00.000Z',
      dateNote: expect.stringMatching(/sent on .*1 Jan 2001.* UTC, but a server took it on .*21 Nov 2026, 12:32 UTC/),
    });
    const ahead = await mail('Date: Sun, 22 Nov 2026 13:00:00 +0000', 'From: a@b.example', '', 'x');
    expect(ahead?.dateNote).toMatch(/lies in the future; check the time\.$/);
    const before = await mail(
      'Received: by b.example; Sat, 21 Nov 2026 10:00:00 +0000',
      'Date: Sat, 21 Nov 2026 11:00:00 +0000',
      '',
      'x',
    );
    expect(before?.dateNote).toMatch(/a server took it on .*10:00 UTC/);
  });

  it('[L8] do not doubt a mail that waited for hours in a queue, or a clock that is minutes off', async () => {
    const waited = (date: string) =>
      mail('Received: by b.example; Sat, 21 Nov 2026 12:00:00 +0000', `Date: ${date}`, '', 'x');
    expect((await waited('Fri, 20 Nov 2026 13:00:00 +0000'))?.dateNote).toBeNull();
    expect((await waited('Sat, 21 Nov 2026 12:09:00 +0000'))?.dateNote).toBeNull();
    expect((await mail('Date: Sat, 21 Nov 2026 13:09:00 +0000', '', 'x'))?.dateNote).toBeNull();
  });

  it('[L8, R4, X2] are plain text where the mail is HTML: no markup, styles or scripts, nothing to fetch', async () => {
    const read = await fixture('html-only');
    expect(read?.text).toBe(
      [
        'All systems & lines are up',
        '',
        'Read (https://northline.example/status?id=7) our status page.',
        '',
        '* Voice',
        '* Mail',
        '',
        '<script>alert(1)</script> is text, and so is é.',
      ].join('\n'),
    );
    expect(JSON.stringify(read)).not.toContain('tracker.example');
  });

  it('[L8] keep what is attached inside the file and name it; a mail in the mail is one of them', async () => {
    expect(await fixture('bounce')).toMatchObject({
      sentAt: '2012-11-15T03:03:11.000Z',
      offset: '-0500',
      text: '550 5.7.1 Message rejected: the reputation of your server is poor.',
      attachments: ['without a name (message/delivery-status)', 'without a name (message/rfc822)'],
    });
  });

  it('[L8] name forty attachments and leave their bytes where they are', async () => {
    const parts = Array.from({ length: 40 }, (_, index) => [
      '--b',
      'Content-Type: application/pdf',
      `Content-Disposition: attachment; filename="../invoice ${index + 1}.pdf"`,
      '',
      'x'.repeat(1000),
    ]);
    const read = await mail(
      'Subject: Invoices',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...parts.flat(),
      '--b--',
    );
    expect(read?.attachments).toHaveLength(40);
    expect(read?.attachments[39]).toBe('../invoice 40.pdf');
    expect(JSON.stringify(read)).not.toContain('xxx');
  });

  it('[L8, X3] survive broken encodings, and show what cannot be seen by name', async () => {
    const read = await fixture('broken-encodings');
    expect(read).toMatchObject({
      sentAt: '2026-11-21T12:00:00.000Z',
      offset: '+0000',
      text: expect.stringContaining('Café geschlossen ⟨U+0007⟩â'),
      attachments: ['r⟨U+202E⟩gpj.exe'],
    });
    for (const text of [read?.from, read?.subject, read?.text]) expect(unsafeCharacterSentence(text ?? '')).toBeNull();
  });

  it('[L8, X3] fit the fields of an entry, however long the mail is', async () => {
    const long = 'a long line of words '.repeat(40);
    const read = await mail(`From: "${long}" <a@b.example>`, `Subject: ${long}`, '', ...Array<string>(500).fill(long));
    expect(lineSchema().safeParse(read?.from).success).toBe(true);
    expect(lineSchema().safeParse(read?.subject).success).toBe(true);
    expect(bodySchema().safeParse(`${read?.subject}\n\n${read?.text}`).success).toBe(true);
    expect(read?.text).toMatch(/\n\[Cut here; the rest stands in the file of the mail\.\]$/);
  });

  it('[L8, X3] say so where the mail is nested too deeply or its headers are too long', async () => {
    const deep = Array.from({ length: 300 }, (_, level) => [
      `Content-Type: multipart/mixed; boundary=b${level}`,
      '',
      `--b${level}`,
    ]);
    const nested = await mail('Subject: x', ...deep.flat(), 'Content-Type: text/plain', '', 'hidden');
    const heavy = await mail('Subject: x', `X-Junk: ${'y'.repeat(2_000_000)}`, '', 'words');
    for (const read of [nested, heavy]) {
      expect(read).toMatchObject({
        sentAt: null,
        text: '',
        dateNote: expect.stringContaining('its file is kept whole'),
      });
    }
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['text', Buffer.from('Just some notes\n\nwithout a header')],
    ['nothing', Buffer.alloc(0)],
  ])('[L8] of %s are none: it is a file like any other', async (_, bytes) => {
    expect(await readMail(bytes, NOW)).toBeNull();
  });

  it('[L8] of blanks without end are there at once', async () => {
    const started = performance.now();
    const read = await mail('Subject: x', '', `crew${' '.repeat(200_000)}left`, 'x \n \n'.repeat(50_000));
    expect(read?.text.startsWith('crew')).toBe(true);
    // Half a minute where blanks are looked through once for each of them.
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('[L8] of hostile HTML are there at once', async () => {
    const started = performance.now();
    const pieces = ['<', '<a href=', `<a${' href='.repeat(300)}>`, '<!--', '<style', '<script>', '&', '<li '];
    for (const piece of pieces) {
      await mail('Subject: x', 'Content-Type: text/html', '', piece.repeat(2_000_000 / piece.length));
    }
    // Seconds where a step is quadratic in the length, here some hundredths each.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
