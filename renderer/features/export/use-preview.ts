import type { ExportRequest } from '@contract/export';
import { defaultAsOf } from '@domain/queries/as-of';
import { reportHtml } from '@domain/reports/html';
import { makeReport } from '@domain/reports/report';
import { useDeferredValue, useMemo } from 'react';
import { useApp } from '../../state/app-store';
import { beginningOf } from './beginning-of';
import type { ExportForm } from './use-export-form';

export interface Preview {
  /** What the frame shows: of a long log its beginning. */
  readonly page: string;
  /** How much is left out, and why: never what. [R3] */
  readonly leftOut: readonly string[];
}

/**
 * The report that is about to be exported, made in the page from the same functions; or why there is none. What it does not
 * have is the state of the record's files, which only the export itself knows. [R3, R5]
 */
export function usePreview({ request, known, problem }: ExportForm): Preview | string {
  const { incident, laterActs, laterEntries } = known;
  const reference = useApp(
    (state) => state.incidents?.find((one) => one.incidentId === state.open?.incidentId)?.reference ?? '',
  );
  const asked = useDeferredValue(JSON.stringify(request));
  return useMemo(() => {
    // What cannot be read stands for no report, not for the one of now.
    if (problem !== null) return problem;
    // What was just written down as text is the same request.
    const { reader, zone, range, asOf: moment } = JSON.parse(asked) as ExportRequest;
    const asOf = moment ?? defaultAsOf(incident);
    if (asOf === null) return 'There is nothing to export yet.';
    const made = makeReport(incident, {
      ...{ reader, asOf, reference, zone: zone ?? 'UTC', source: { kind: 'record', heads: {} } },
      range: { from: range.from ?? undefined, to: range.to ?? undefined },
      laterActs,
      laterEntries,
    });
    if (!made.ok) return made.error;
    const { report, leftOut } = made.value;
    return {
      page: reportHtml(beginningOf(report)),
      leftOut: leftOut.map(({ why, counts }) => `${why}: ${counts.join(', ')}`),
    };
  }, [asked, incident, laterActs, laterEntries, problem, reference]);
}
