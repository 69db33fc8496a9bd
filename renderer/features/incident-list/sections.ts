import type { IncidentSummary } from '@contract/incidents';

/** The list as it is read: what burns first, what is over last. */
export interface ListSections {
  readonly openNow: readonly IncidentSummary[];
  /** Fixed, and not confirmed by us. */
  readonly watching: readonly IncidentSummary[];
  readonly past: readonly IncidentSummary[];
  /** Apart from real data, whatever their phase. [I4] */
  readonly practice: readonly IncidentSummary[];
  readonly setAside: readonly IncidentSummary[];
}

/** Sorts what matches every word of the filter into the parts of the list. */
export function sectionsOf(incidents: readonly IncidentSummary[], filter: string): ListSections {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = incidents.filter((incident) => words.every((word) => wordsOf(incident).includes(word)));
  const kept = found.filter((incident) => !incident.setAside);
  const real = kept.filter((incident) => !incident.practice);
  return {
    openNow: real.filter((incident) => !isOver(incident) && incident.phase !== 'watching').toSorted(byUrgency),
    watching: real.filter((incident) => incident.phase === 'watching').toSorted(byUrgency),
    past: real.filter(isOver).toSorted(newestEndFirst),
    practice: kept.filter((incident) => incident.practice).toSorted(byUrgency),
    setAside: found.filter((incident) => incident.setAside).toSorted(newestEndFirst),
  };
}

function isOver({ phase }: IncidentSummary): boolean {
  return phase === 'resolved' || phase === 'closed';
}

function wordsOf(incident: IncidentSummary): string {
  const { reference, title, lead, outsideParties } = incident;
  return [reference, title, lead ?? '', ...outsideParties].join('\n').toLowerCase();
}

/** Worst first, not set last, then the longest. */
function byUrgency(a: IncidentSummary, b: IncidentSummary): number {
  return (a.severity ?? 5) - (b.severity ?? 5) || compare(beginningOf(a), beginningOf(b));
}

function newestEndFirst(a: IncidentSummary, b: IncidentSummary): number {
  return compare(b.resolved?.at ?? b.declaredAt, a.resolved?.at ?? a.declaredAt);
}

function beginningOf(incident: IncidentSummary): string {
  return incident.began?.at ?? incident.declaredAt;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
