import { bareFacts } from '@domain/directory/vendor-facts';
import { likelyColumns, tableOfVendors, vendorsOfTable } from '@domain/directory/vendor-table';
import { vendorIdSchema } from '@domain/kernel/ids';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyOptions } from '../support/property';

const signs = fc.constantFrom('a', 'B', '7', ' ', '|', '\\', '=', '+', '-', '@', "'", '"', ',', ';', 'é', 'n');
const line = fc.array(signs, { minLength: 1, maxLength: 12 }).map((some) => `x${some.join('')}`.trim());
const lineOrNull = fc.option(line);
const channel = fc.record({ kind: fc.constantFrom('phone', 'email', 'social'), value: line, remark: lineOrNull });
const body = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const vendors = fc.array(
  fc.record({
    id: fc.constant(vendorIdSchema.parse('vendor-1')),
    setAside: fc.constant(false),
    name: line,
    channels: fc.array(channel, { maxLength: 3 }),
    ladder: fc.uniqueArray(
      fc.record({
        ...{ name: line, channel: line, to: lineOrNull, whatToSay: fc.option(body) },
        patienceMinutes: fc.option(fc.integer({ min: 1, max: 40_320 })),
      }),
      { maxLength: 3, selector: ({ name }) => name.toLowerCase() },
    ),
    accountNumbers: fc.array(fc.record({ label: line, number: line }), { maxLength: 2 }),
    firstWords: fc.option(body),
    notes: fc.option(body),
  }),
  { minLength: 1, maxLength: 4 },
);

it('[B4] the directory as a spreadsheet gives the same vendors again, whatever signs are in it', () => {
  fc.assert(
    fc.property(vendors, (some) => {
      const known = some.map((vendor) => ({ ...bareFacts(''), ...vendor }));
      const table = tableOfVendors(known);
      const read = vendorsOfTable(table, likelyColumns(table));
      expect(read.problems).toEqual([]);
      const facts = { channels: [], ladder: [], accountNumbers: [], firstWords: null, notes: null };
      expect(read.vendors.map((vendor) => ({ ...facts, ...vendor }))).toEqual(
        some.map(({ id: _, setAside: _setAside, ...vendor }) => vendor),
      );
    }),
    propertyOptions(200),
  );
});
