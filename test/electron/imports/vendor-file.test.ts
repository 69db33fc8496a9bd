import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { VendorFile } from '@contract/vendor-file';
import type { NewVendor } from '@domain/directory/vendor-input';
import { likelyColumns, vendorsOfTable } from '@domain/directory/vendor-table';
import { factsOf, type Vendor } from '@domain/directory/vendors';
import { vendorIdSchema } from '@domain/kernel/ids';
import { describe, expect, it } from 'vitest';
import { vendorsCsv } from '../../../electron/exports/vendors-csv';
import { readVendorFile } from '../../../electron/imports/read-vendor-file';
import { temporaryFolder } from '../../support/record';
import { vendorFacts } from '../../support/sample-vendor';
import { must } from '../support/incident-room';

async function read(bytes: string | Uint8Array, name = 'vendors.csv') {
  const file = path.join(await temporaryFolder(), name);
  await writeFile(file, bytes);
  return readVendorFile(file);
}

/** What would be imported, under the columns that are recognised. */
function vendorsIn({ content }: VendorFile): readonly NewVendor[] {
  if (content.kind === 'cards') return content.vendors;
  const { vendors, problems } = vendorsOfTable(content.table, likelyColumns(content.table));
  expect(problems).toEqual([]);
  return vendors;
}

const vendorOf = (facts: Omit<Vendor, 'id' | 'setAside'>): Vendor => ({
  ...facts,
  id: vendorIdSchema.parse('vendor-1'),
  setAside: false,
});
const withoutIds = (vendor: NewVendor) => ({
  ...vendor,
  people: vendor.people?.map((person) => ({ ...person, personId: null })),
});

describe('a CSV file', () => {
  it('[B4] of our own export gives the same vendors, formulas and breaks included', async () => {
    const plain = vendorFacts({ name: 'VoxLine', channels: [], people: [], hours: null, accountNumbers: [] });
    const bare = vendorFacts({
      ...plain,
      name: "'=quoted",
      contract: null,
      statusPage: null,
      ladder: [],
      notes: '\t=1+1',
    });
    const vendors = [vendorFacts(), plain, { ...bare, notes: '=1+1', firstWords: '- one\n- two' }].map(vendorOf);
    const back = vendorsIn(must(await read(vendorsCsv(vendors))));
    const known = back.map((vendor) => Object.fromEntries(Object.entries(withoutIds(vendor))));
    expect(known).toEqual(vendors.map((vendor) => filled(withoutIds(factsOf(vendor)))));
  });

  it('[B4, R4] leaves no cell that a spreadsheet would take for a formula', () => {
    const facts = vendorFacts({
      name: '=HYPERLINK("http://x")',
      notes: '  @SUM(A1)',
      firstWords: '\n+1',
      statusPage: '-2',
    });
    const cells = vendorsCsv([vendorOf(facts)]).split(/,|\r\n/);
    for (const cell of cells) expect(cell).not.toMatch(/^"?\s*[=+\-@]/);
  });

  it.each([
    ['UTF-8', 'UTF-8', Buffer.from('Vendor;Phone\nZoë Telecom;+44 20 7946 0000\n')],
    ['UTF-8 with a mark', 'UTF-8', Buffer.from('\ufeffVendor;Phone\nZoë Telecom;+44 20 7946 0000\n')],
    ['Windows-1252', 'Windows-1252', Buffer.from('Vendor;Phone\nZoë Telecom;+44 20 7946 0000\n', 'latin1')],
    ['UTF-16 LE', 'UTF-16', Buffer.from('\ufeffVendor;Phone\nZoë Telecom;+44 20 7946 0000\n', 'utf16le')],
    ['UTF-16 LE without a mark', 'UTF-16', Buffer.from('Vendor;Phone\nZoë Telecom;+44 20 7946 0000\n', 'utf16le')],
    ['UTF-16 BE', 'UTF-16', Buffer.from('\ufeffVendor;Phone\nZoë Telecom;+44 20 7946 0000\n', 'utf16le').swap16()],
  ])('[B3] is read in %s', async (_, encoding, bytes) => {
    const file = must(await read(bytes));
    expect(file.encoding).toBe(encoding);
    expect(vendorsIn(file)).toEqual([
      { name: 'Zoë Telecom', channels: [{ kind: 'phone', value: '+44 20 7946 0000', remark: null }] },
    ]);
  });

  it('[B3] keeps a number that begins with + or =, and a handle with an address in it, as they are written', async () => {
    const rows = "Vendor,Phone,Handle,Account\nNorthline,'+44 20,https://social.example/@northline,=0042\n";
    expect(vendorsIn(must(await read(rows)))).toEqual([
      {
        name: 'Northline',
        channels: [
          { kind: 'phone', value: '+44 20', remark: null },
          { kind: 'social', value: 'https://social.example/@northline', remark: null },
        ],
        accountNumbers: [{ label: 'Account', number: '=0042' }],
      },
    ]);
  });

  it('[B3, X3] with a missing cell is refused with its row, since everything behind it would be shifted', async () => {
    expect(await read('Vendor,Phone,Email\nNorthline,+44,a@b.example\nVoxLine,x@y.example\n')).toMatchObject({
      error: {
        sentence:
          'vendors.csv: row 2 has 2 cells, its titles are 3; fill in or take out the cell that is missing or too many, and try again.',
      },
    });
  });

  it('[B3, X3] without a column for the name, with an empty name or a wrong zone says so with the row', async () => {
    const noName = must(await read('Telephone,City\n+44,Leeds\n')).content;
    if (noName.kind !== 'table') throw new Error('not a table');
    expect(vendorsOfTable(noName.table, likelyColumns(noName.table)).problems).toEqual([
      { row: 0, sentence: 'Choose the column that has the name of the vendor.' },
    ]);
    const wrong = must(await read('Vendor,SLA time zone\nNorthline,Mars/Olympus\n,Europe/London\n')).content;
    if (wrong.kind !== 'table') throw new Error('not a table');
    expect(vendorsOfTable(wrong.table, likelyColumns(wrong.table)).problems).toEqual([
      { row: 1, sentence: 'Contract is not a time zone such as Europe/London.' },
      { row: 2, sentence: 'Name is empty; type something first.' },
    ]);
  });

  it.each([
    ['empty', '', 'is empty'],
    ['only titles', 'Vendor,Phone\n', 'has no rows below its titles'],
    ['an open quote', 'Vendor\n"Northline\n', 'is not a table that can be read'],
  ])('[B3, X3] that is %s is refused in one sentence', async (_, text, sentence) => {
    expect(await read(text)).toMatchObject({ error: { sentence: expect.stringContaining(sentence) } });
  });

  it('[B3] of 10,000 vendors is read whole', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `Vendor ${i},+44 20 ${i},Person ${i}`);
    const vendors = vendorsIn(must(await read(`Vendor,Phone,Contact\n${rows.join('\n')}\n`)));
    expect(vendors).toHaveLength(10_000);
  });
});

describe('a vCard file', () => {
  const card = (...lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

  it('[B3] makes one vendor of an organisation and a person of each who is named there', async () => {
    const file = await read(
      card(
        'ORG:Northline Broadband;Faults',
        'FN:Priya Shah',
        'TITLE:Duty manager',
        'item1.TEL;TYPE=work,pref:+44 20 7946',
      ) +
        card('ORG:Northline Broadband', 'FN:Sam Lee', 'EMAIL:sam@north\r\n line.example', 'NOTE:Nights\\, only') +
        card('FN:VoxLine', 'TEL;VALUE=uri:tel:+44-30', 'X-SOCIALPROFILE;TYPE=twitter:https://x.example/vox'),
      'people.vcf',
    );
    expect(vendorsIn(must(file))).toMatchObject([
      {
        name: 'Northline Broadband',
        people: [
          {
            name: 'Priya Shah',
            role: 'Duty manager',
            channels: [{ kind: 'phone', value: '+44 20 7946', remark: 'work' }],
          },
          { name: 'Sam Lee', channels: [{ kind: 'email', value: 'sam@northline.example' }] },
        ],
        notes: 'Nights, only',
      },
      {
        name: 'VoxLine',
        channels: [
          { kind: 'phone', value: '+44-30' },
          { kind: 'social', value: 'https://x.example/vox', remark: 'twitter' },
        ],
      },
    ]);
  });

  it('[B3, X3] that is old, cut off or nameless is refused with its card', async () => {
    const old = card('FN:A').replace('3.0', '2.1');
    expect(await read(old, 'a.vcf')).toMatchObject({
      error: { sentence: 'a.vcf: card 1 is vCard 2.1; export it as 3.0 or 4.0 and try again.' },
    });
    expect(await read(card('FN:A').replace('END:VCARD', ''), 'a.vcf')).toMatchObject({
      error: { sentence: 'a.vcf: card 1 has no end; the file is cut off.' },
    });
    expect(await read(card('FN:A') + card('TEL:1'), 'a.vcf')).toMatchObject({
      error: { sentence: 'a.vcf: card 2: name is empty; type something first.' },
    });
  });
});

/** What a file that has every column says of a fact that is not known: nothing. */
function filled(facts: object): object {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
