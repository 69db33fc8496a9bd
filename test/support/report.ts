import type { Incident } from '@domain/incident/incident';
import type { Instant } from '@domain/kernel/instant';
import { reportMarkdown } from '@domain/reports/markdown';
import { type MadeReport, makeReport, type ReportOptions } from '@domain/reports/report';
import { at, ZONE } from './incident-scenario';

type Change = Partial<ReportOptions> & { readonly asOf?: Instant };

const options: ReportOptions = {
  reader: { kind: 'full', partyId: null },
  asOf: at('15:51'),
  zone: ZONE,
  reference: 'INC-0042',
  source: { kind: 'record', heads: {} },
};

/** The report of an incident, the full record unless said otherwise; fails the test when it is refused. */
export function reportOf(incident: Incident, change: Change = {}): MadeReport {
  const made = makeReport(incident, { ...options, ...change });
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

/** The same as Markdown. */
export function markdownOf(incident: Incident, change: Change = {}): string {
  return reportMarkdown(reportOf(incident, change).report);
}
