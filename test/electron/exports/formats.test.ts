import { commitmentIdSchema, entryIdSchema } from '@domain/kernel/ids';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { inertCell } from '../../../electron/exports/inert-cell';
import { exported, PLAIN_FORMATS, textIn } from '../../support/formats';
import { at, NORTHLINE, roomWith, US } from '../../support/incident-scenario';
import {
  attemptMade,
  commitmentMade,
  entryLogged,
  escalationOpened,
  evidenceAttached,
} from '../../support/sample-events';
import { png } from '../../support/tiny-pictures';

const HOSTILE = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  ' \u00a0=1+1',
  '\n=1+1',
  '\u200b=1+1',
  '＝1+1',
  "<script>alert('x')</script>",
  '"><img src=x onerror=alert(1)>',
  '</style><script>',
  '[a](javascript:alert(1))',
  'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged',
  'left \u202e turned \u2066 isolated \u200f',
  'bell \u0007 and \ufffe and \uffff',
  ']]>&amp;<![CDATA[',
];

const entries = HOSTILE.map((text, i) =>
  entryLogged({ entryId: entryIdSchema.parse(`entry-${i}`), text, person: text }),
);
const promises = HOSTILE.map((promise, i) =>
  commitmentMade({ commitmentId: commitmentIdSchema.parse(`commitment-${i}`), promise, entryId: null }),
);
const room = () => {
  const one = roomWith([...entries, ...promises, evidenceAttached({ entryId: entryIdSchema.parse('entry-0') })]);
  one.receives([{ type: 'PartyRenamed', partyId: NORTHLINE, name: HOSTILE[9] ?? '' }]);
  one.receives([escalationOpened(), attemptMade({ asked: HOSTILE[0] ?? '' })]);
  return one;
};

describe('a report that Chromium does not print', () => {
  const refusing = (message: string) =>
    exported(room(), 'pdf', undefined, async () => {
      throw new Error(message);
    });

  it('[R2, X3] is refused in a sentence that says what to do, where it is too long', async () => {
    await expect(refusing('Error: Failed to generate PDF: Printing failed')).rejects.toThrow(/choose fewer entries/);
  });

  it('[R2] is not called too long for any other reason', async () => {
    await expect(refusing('the page is gone')).rejects.toThrow('the page is gone');
  });
});

describe('every format', () => {
  it.each(PLAIN_FORMATS)('[R5] gives equal bytes for the same record, %s', async (format) => {
    const one = room();
    const [first, second] = [await exported(one, format), await exported(one, format)];
    expect(Buffer.from(first)).toEqual(Buffer.from(second));
  });

  it.each(PLAIN_FORMATS.filter((format) => format !== 'json'))(
    '[R4] shows no character that turns or hides, %s',
    async (format) => {
      const text = await textIn(await exported(room(), format));
      for (const character of ['\u202e', '\u2066', '\u200f', '\u0007', '\ufffe', '\uffff']) {
        expect(text).not.toContain(character);
      }
    },
  );
});

describe('CSV', () => {
  it('[R4] begins no cell with what a spreadsheet computes, also behind blanks and breaks', async () => {
    const rows: string[][] = parse(String(await exported(room(), 'csv')), { bom: true });
    expect(rows.length).toBe(1 + HOSTILE.length);
    for (const cell of rows.flat()) expect(cell.trimStart()).not.toMatch(/^[\u200b]*[=+\-@＝]/);
  });

  it('[R2, L3] has a row for each entry with times in UTC, and none where only the date is known', async () => {
    const one = roomWith([entryLogged({ text: 'Line, "dead"\nstill' }), dayOnly]);
    const [head = [], exact = [], day = []]: string[][] = parse(String(await exported(one, 'csv')), { bom: true });
    const cell = (row: readonly string[], name: string) => row[head.indexOf(name)];
    const rows = [exact, day].map((row) => ['When (UTC)', 'Date', 'Time', 'Words'].map((name) => cell(row, name)));
    expect(rows).toContainEqual(['2026-11-16T12:00:00.000Z', '2026-11-16', '12:00', 'Line, "dead"\nstill']);
    expect(rows).toContainEqual(['', '2026-11-16', '', 'Some time that day']);
  });

  it.each(['plain', '12', 'a=b', "it's", 'x-y', 'Ünï'])('[R4] leaves %s as it is', (text) => {
    expect(inertCell(text)).toBe(text);
  });
});

describe('HTML', () => {
  it('[R4] holds no element, attribute or address of what people typed', async () => {
    const html = String(await exported(room(), 'html'));
    const elements = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map((match) => match[1]?.toLowerCase()));
    for (const element of ['script', 'img', 'a', 'link', 'iframe']) expect(elements).not.toContain(element);
    const tags = html.match(/<[^>]*>/g) ?? [];
    for (const tag of tags) expect(tag).not.toMatch(/\s(?:on\w+|src|href)=/i);
  });

  it('[R2, V4, X1] draws the lengths of time on one scale, and the table before says the same', async () => {
    const one = roomWith([{ type: 'IncidentNoticed', at: at('12:51'), certainty: 'exact' }]);
    const html = String(await exported(one, 'html'));
    const [drawing = ''] = /<svg class="bars".*?<\/svg>/s.exec(html) ?? [];
    expect(drawing).toContain('role="img" aria-label="To detect: 1h 00m; Down for: 4h 00m"');
    const widths = [...drawing.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(widths).toEqual([97.5, 390]);
    expect(html).toMatch(/<td>To detect<\/td><td>1h 00m<\/td>/);
    expect(String(await exported(roomWith([]), 'html')), 'one alone compares nothing').not.toContain('class="bars"');
  });

  it('[R2, X1] draws lanes with a name, and says the same in a table', async () => {
    const one = roomWith([entryLogged({ kind: 'contact', partyId: US, toPartyId: NORTHLINE })]);
    const html = String(await exported(one, 'html', { kind: 'review', partyId: null }));
    expect(html).toMatch(/<svg class="lanes"[^>]* role="img" aria-label="Marks per party\. .*Northline.*: 1/);
    expect(html).toContain('<th scope="col">We reached out</th>');
  });
});

describe('DOCX', () => {
  const sha256 = 'a'.repeat(64);
  const pictured = () => roomWith([entryLogged(), evidenceAttached({ sha256, name: HOSTILE[9] ?? '' })]);
  const bytes = png(880, 400);
  const pictures = new Map([[sha256, { type: 'png', width: 880, height: 400, bytes } as const]]);

  it('[R2, L8] shows the picture of an entry, no wider than its column, and says what it is', async () => {
    const docx = await exported(pictured(), 'docx', undefined, null, pictures);
    const text = await textIn(docx);
    expect(text).toContain('word/media/image1.png');
    expect(text).toContain(`<wp:extent cx="${440 * 9525}" cy="${200 * 9525}"/>`);
    expect(text).toMatch(/<wp:docPr id="1" name="Picture 1" descr="&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;"/);
    expect(await textIn(await exported(pictured(), 'docx'))).not.toContain('word/media/');
  });

  it('[R5] with pictures gives equal bytes', async () => {
    const make = () => exported(pictured(), 'docx', undefined, null, pictures);
    const [first, second] = [await make(), await make()];
    expect(Buffer.from(first)).toEqual(Buffer.from(second));
  });

  it('[R3, L5] holds no picture that its reader may not see, that was detached, or that is gone', async () => {
    const { evidenceId } = evidenceAttached();
    const detached = { type: 'EvidenceDetached', evidenceId, reason: null } as const;
    for (const [events, reader] of [
      [[], { kind: 'customer', partyId: null }],
      [[detached], { kind: 'full', partyId: null }],
    ] as const) {
      const room = pictured();
      room.receives(events);
      expect(await textIn(await exported(room, 'docx', reader, null, pictures))).not.toContain('word/media/');
    }
  });
});

describe('ICS', () => {
  it('[R4] keeps what was typed inside of one line of its event', async () => {
    const ics = String(await exported(room(), 'ics'));
    const count = (line: string) => ics.split('\r\n').filter((one) => one === line).length;
    expect(count('BEGIN:VEVENT')).toBe(HOSTILE.length);
    expect(count('END:VEVENT')).toBe(HOSTILE.length);
    expect(ics).not.toMatch(/^SUMMARY:forged/m);
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('[R2, L3] puts a promise at its due time, and all day where only the date is known', async () => {
    const due = commitmentMade({ entryId: null });
    const day = commitmentMade({
      commitmentId: commitmentIdSchema.parse('by-day'),
      dueCertainty: 'day',
      entryId: null,
    });
    const ics = String(await exported(roomWith([due, day]), 'ics'));
    expect(ics).toContain('DTSTART:20261116T140000Z\r\n');
    expect(ics).toContain('DTSTART;VALUE=DATE:20261116\r\n');
    expect(ics).toContain('UID:by-day@inc-0042.holdline.invalid');
  });
});

describe('JSON', () => {
  it('[R2] of a report names its reader, its moment and the log with typed columns', async () => {
    const text = String(await exported(room(), 'json', { kind: 'vendor', partyId: NORTHLINE }));
    const report = JSON.parse(text);
    expect(report).toMatchObject({ format: 'holdline-report', version: 1, reader: 'vendor', party: NORTHLINE });
    expect(report.log.columns[0]).toEqual({ name: 'When (UTC)', type: 'moment' });
    expect(report.leftOut[0].why).toBe('not for this reader');
  });
});

const dayOnly = entryLogged({
  entryId: entryIdSchema.parse('day-only'),
  text: 'Some time that day',
  certainty: 'day',
});
