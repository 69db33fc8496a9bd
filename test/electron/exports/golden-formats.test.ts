import { defaultAsOf } from '@domain/queries/as-of';
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
      expectGolden(String(await writeFormat(format, input)), `${name}/${reader.kind}.${format}`);
    });
  });
});
