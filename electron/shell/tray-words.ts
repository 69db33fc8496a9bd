import type { IncidentSummary } from '@contract/incidents';
import { formatSpan } from '@domain/kernel/elapsed';
import { type Instant, msBetween } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { dateKey, formatDate, formatDateTime, formatTime } from '@domain/kernel/zone';
import type { Attention } from '@domain/queries/attention';
import { dueWords } from '@domain/queries/due-words';
import { shortClock } from '@domain/queries/short-clock';

/** What the tray says of the incident that is open; everything is null while none is. */
export interface TrayWords {
  /** `INC-0042 Fibre line dead`. */
  readonly incident: string | null;
  /** `122 h, Day 6`. */
  readonly elapsed: string | null;
  /** What is late and what is next, a line each. */
  readonly dues: readonly string[];
}

/** Windows shows no more of a tooltip. */
const MAX_TOOLTIP = 127;
const MAX_LINE = 60;

/** `attention`: what is due in all open incidents, as `attentionAcross` orders it. [C2, C4] */
export function trayWords(
  incident: IncidentSummary | null,
  attention: readonly Attention<IncidentSummary>[],
  now: Instant,
): TrayWords {
  if (incident === null) return { incident: null, elapsed: null, dues: [] };
  const { reference, title, practice } = incident;
  const [late, ...more] = attention.filter((due) => due.isLate);
  const next = attention.find((due) => !due.isLate);
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  // What is due elsewhere names where.
  const words = (due: Attention<IncidentSummary>) =>
    `${due.incident.incidentId === incident.incidentId ? '' : `${due.incident.reference} `}${dueWords(due)}`;
  return {
    incident: short(`${practice ? 'Practice: ' : ''}${reference} ${title}`),
    elapsed: shortClock(incident, now),
    dues: [
      ...(late === undefined ? [] : [short(`${lateText(late, now)}: ${words(late)}`) + others]),
      ...(next === undefined ? [] : [short(`Next ${momentText(next, now)}: ${words(next)}`)]),
    ],
  };
}

/** One line per fact, as long as the system shows it. */
export function trayTooltip({ incident, elapsed, dues }: TrayWords): string {
  const lines = incident === null ? ['Holdline: no incident is open'] : [incident, elapsed, ...dues];
  return short(lines.filter((line) => line !== null).join('\n'), MAX_TOOLTIP);
}

function lateText({ at, certainty, incident }: Attention<IncidentSummary>, now: Instant): string {
  if (certainty === 'day') return `Late since ${formatDate(at, incident.timeZone)}`;
  return `${formatSpan(msBetween(at, now))} late`;
}

function momentText({ at, certainty, incident: { timeZone } }: Attention<IncidentSummary>, now: Instant): string {
  if (certainty === 'day') return formatDate(at, timeZone);
  return dateKey(at, timeZone) === dateKey(now, timeZone) ? formatTime(at, timeZone) : formatDateTime(at, timeZone);
}

function short(text: string, max = MAX_LINE): string {
  const shown = visibleText(text);
  return shown.length > max ? `${shown.slice(0, max - 1).trimEnd()}…` : shown;
}
