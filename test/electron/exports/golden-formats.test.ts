import { defaultAsOf } from '@domain/queries/as-of';
import { HTML_STYLE } from '@domain/reports/html-style';
import { describe, expect, it } from 'vitest';
import { writeFormat } from '../../../electron/exports/formats';
import { expectGolden, GOLDEN_CASES, readersWith } from '../../support/golden';
import { caseText, importedRoom } from '../../support/imported-room';
import { reportOf } from '../../support/report';

/** The text formats beside Markdown, which the domain writes by itself. */
const FORMATS = ['html', 'csv', 'json', 'ics'] as const;

describe.each(GOLDEN_CASES)('%s', (name, zone, vendor) => {
  const { incident } = importedRoom(caseText(name));
  const asOf = defaultAsOf(incident) ?? expect.fail('no moment');

  describe.each(readersWith(vendor))('for the reader $kind', (reader) => {
    it.each(FORMATS)('[R1, R2] is the golden file, %s', async (format) => {
      const options = { reader, asOf, zone, reference: 'INC-0007', source: { kind: 'record', heads: {} } } as const;
      const made = reportOf(incident, options);
      const input = { made, options, incidentId: 'incident-1', segments: null, pictures: new Map(), printPdf: null };
      const written = String(await writeFormat(format, input));
      if (format === 'html') expect(written).toContain(HTML_STYLE);
      // One look for all pages: kept in each, a change of colour would be a change of every page.
      expectGolden(written.replace(HTML_STYLE, '/* HTML_STYLE */'), `${name}/${reader.kind}.${format}`);
    });
  });
});
