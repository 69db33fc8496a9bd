import { EXPORT_FORMATS, type ExportFormat, FILE_FORMATS, type FileFormat } from '@contract/export';
import type { Incident } from '@domain/incident/incident';
import { visibleText } from '@domain/kernel/text';
import { outsideParties } from '@domain/queries/incident-list';
import { READER_NAMES, type ReaderName, readers } from '@domain/reports/readers';
import type { Option } from '../../ui/option';

export const readerOptions: readonly Option<ReaderName>[] = READER_NAMES.map((id) => ({
  id,
  label: readers[id].name,
}));

export const formatNames: Readonly<Record<ExportFormat, string>> = {
  md: 'Markdown',
  html: 'Web page',
  pdf: 'PDF',
  docx: 'Word document',
  csv: 'CSV, the log as a table',
  xlsx: 'Excel workbook',
  json: 'JSON, for programs',
  ics: 'Calendar, promises and deadlines',
  zip: 'ZIP bundle with evidence and hashes',
};

export const formatOptions: readonly Option<ExportFormat>[] = EXPORT_FORMATS.map((id) => ({
  id,
  label: formatNames[id],
}));

/** What a bundle may hold; the words that explain a single file would only be in the way here. */
export const bundledOptions: readonly Option<FileFormat>[] = FILE_FORMATS.map((id) => ({
  id,
  label: formatNames[id].replace(/,.*/, ''),
}));

/** What stands for no single party among the choices. */
export const NOBODY = 'nobody';

/** The parties that a report of this kind can be for; null where it is for none. */
export function partyOptions(incident: Incident, reader: ReaderName): readonly Option<string>[] | null {
  const { party } = readers[reader];
  if (party === 'none') return null;
  const outside = outsideParties(incident).map(({ id, name }) => ({ id, label: visibleText(name) }));
  return party === 'needed' ? outside : [{ id: NOBODY, label: 'An insurer, with everything' }, ...outside];
}

/** The zones worth offering: the incident's, this computer's, UTC. */
export function zoneOptions(...zones: readonly string[]): readonly Option<string>[] {
  return [...new Set([...zones, 'UTC'])].map((id) => ({ id, label: id.replaceAll('_', ' ') }));
}
