import { buffer } from 'node:stream/consumers';
import { FILE_FORMATS, type FileFormat } from '@contract/export';
import type { ReaderChoice } from '@domain/reports/readers';
import yauzl from 'yauzl';
import { type PrintPdf, writeFormat } from '../../electron/exports/formats';
import type { ReportPictures } from '../../electron/exports/report-pictures';
import type { Room } from './incident-scenario';
import { reportOf } from './report';

/** The formats that need no Electron. */
export const PLAIN_FORMATS = FILE_FORMATS.filter((format) => format !== 'pdf');
/** Those that take a hundredth of a second and more. */
const SLOW: readonly FileFormat[] = ['docx', 'xlsx'];
export const TEXT_FORMATS = PLAIN_FORMATS.filter((format) => !SLOW.includes(format));

/** What a reader gets of an incident in a format. */
export async function exported(
  { incident }: Pick<Room, 'incident'>,
  format: FileFormat,
  reader: ReaderChoice = { kind: 'full', partyId: null },
  printPdf: PrintPdf | null = null,
  pictures: ReportPictures = new Map(),
): Promise<string | Uint8Array> {
  const made = reportOf(incident, { reader });
  const { asOf, zone, source } = made.context;
  const options = { reader, asOf, zone, source, reference: 'INC-0042' };
  return writeFormat(format, { made, options, incidentId: 'incident-1', segments: null, pictures, printPdf });
}

/** All text of a file, what is packed inside it included. */
export async function textIn(content: string | Uint8Array): Promise<string> {
  if (typeof content === 'string') return content;
  const zip = await yauzl.fromBufferPromise(Buffer.from(content));
  const texts: string[] = [];
  for await (const entry of zip.eachEntry()) {
    texts.push(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8'));
  }
  return texts.join('\n');
}
