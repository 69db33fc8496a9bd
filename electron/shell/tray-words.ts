import type { IncidentSummary } from '@contract/window-api';
import { formatSpan } from '@domain/kernel/elapsed';
import type { Instant } from '@domain/kernel/instant';
import { msBetween } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { dateKey, formatDate, formatDateTime, formatTime } from '@domain/kernel/zone';
import type { Due, NextDue } from '@domain/queries/next-due';
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

/** `due` is null where this run has not opened the incident's record, and so does not know. [C2, C4] */
export function trayWords(incident: IncidentSummary | null, due: NextDue | null, now: Instant): TrayWords {
  if (incident === null) return { incident: null, elapsed: null, dues: [] };
  const { reference, title, practice, timeZone } = incident;
  const [late, ...more] = due?.late ?? [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return {
    incident: short(`${practice ? 'Practice: ' : ''}${reference} ${title}`),
    elapsed: shortClock(incident, now),
    dues: [
      ...(due === null ? ['Open it to see what is due'] : []),
      ...(late === undefined ? [] : [short(`${lateText(late, now, timeZone)}: ${dueText(late)}`) + others]),
      ...(due?.next == null ? [] : [short(`Next ${momentText(due.next, now, timeZone)}: ${dueText(due.next)}`)]),
    ],
  };
}

/** One line per fact, as long as the system shows it. */
export function trayTooltip({ incident, elapsed, dues }: TrayWords): string {
  const lines = incident === null ? ['Holdline: no incident is open'] : [incident, elapsed, ...dues];
  return short(lines.filter((line) => line !== null).join('\n'), MAX_TOOLTIP);
}

function dueText({ kind, what, who }: Due): string {
  switch (kind) {
    case 'promise':
      return who === null ? what : `${who}, ${what}`;
    case 'decision':
      return `decide: ${what}`;
    case 'chase':
      return `chase ${who ?? 'them'}`;
    case 'patience':
      return `${who ?? 'them'}, next rung ${what}`;
    case 'update':
      return `update for ${what.toLowerCase()}`;
  }
}

function lateText(due: Due, now: Instant, timeZone: string): string {
  if (due.certainty === 'day') return `Late since ${formatDate(due.at, timeZone)}`;
  return `${formatSpan(msBetween(due.at, now))} late`;
}

function momentText({ at, certainty }: Due, now: Instant, timeZone: string): string {
  if (certainty === 'day') return formatDate(at, timeZone);
  return dateKey(at, timeZone) === dateKey(now, timeZone) ? formatTime(at, timeZone) : formatDateTime(at, timeZone);
}

function short(text: string, max = MAX_LINE): string {
  const shown = visibleText(text);
  return shown.length > max ? `${shown.slice(0, max - 1).trimEnd()}…` : shown;
}
