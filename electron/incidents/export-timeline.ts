import type { Outcome } from '@contract/window-api';
import { err, ok } from '@domain/kernel/result';
import { defaultAsOf } from '@domain/queries/as-of';
import { reportMarkdown } from '@domain/reports/markdown';
import { makeReport } from '@domain/reports/report';
import { writeExport } from '../exports/write-export';
import type { Catalog } from './catalog';
import { incidentUnknown } from './failures';
import type { OpenIncident } from './open-incident';

/** Asks where to, with a name to start from; null when the person chose no place. */
export type ChoosePlace = (suggestedName: string) => Promise<string | null>;

/**
 * Writes the whole record as a timeline in Markdown to the place that the person chooses: local times in the incident's
 * own zone, as of the last recorded moment, so that the same record gives the same bytes. [R1, R2, R5]
 */
export async function exportTimeline(
  incident: OpenIncident,
  catalog: Catalog,
  choosePlace: ChoosePlace,
): Promise<Outcome<{ readonly path: string } | null>> {
  const line = (await catalog.list()).find((one) => one.incidentId === incident.id);
  if (line === undefined) return err(incidentUnknown);
  const { reference } = line;
  const file = await choosePlace(`${reference} timeline.md`);
  if (file === null) return ok(null);

  // Taken only now: the person may have thought for a while, and acts went on.
  const { state, heads } = incident;
  const { declared } = state.lifecycle;
  const asOf = defaultAsOf(state);
  if (declared === null || asOf === null) return err(incidentUnknown);
  const reader = { kind: 'full', partyId: null } as const;
  const made = makeReport(state, {
    reader,
    asOf,
    zone: declared.timeZone,
    reference,
    source: { kind: 'record', heads },
  });
  if (!made.ok) return err({ code: 'report-refused', sentence: made.error, field: null });
  return writeExport(file, reportMarkdown(made.value.report));
}
