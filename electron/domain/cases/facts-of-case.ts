import type { ImportedFacts } from '../incident/imported';
import type { CaseFile } from './read-case';

/** What a case file says beside its events: kept as it stands, and never mixed with what we compute. [Q1] */
export function factsOfCase(file: CaseFile): ImportedFacts {
  return {
    sourceId: file.id,
    perspective: file.perspective,
    granularity: file.granularity,
    sources: file.source_urls,
    sourceNote: file.source_note,
    asOf: file.as_of,
    asOfCertainty: file.precision.as_of,
    dayChecks: file.day_checks.map(({ at: { at, written }, says }) => ({ at, written, says })),
    spans: file.spans,
    publishedFigures: file.published_figures,
    conflicts: file.conflicts,
    slaCheck: file.sla_check === null ? null : { offsetMinutes: file.sla_check.offset, note: file.sla_check.note },
    notUnderstood: file.notUnderstood,
  };
}
