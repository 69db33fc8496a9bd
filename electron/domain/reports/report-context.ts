import type { Certainty } from '../incident/common';
import type { Incident } from '../incident/incident';
import type { Moment } from '../incident/lifecycle';
import { partyOf } from '../incident/parties';
import { formatDays, formatHoursMinutes } from '../kernel/elapsed';
import { type Instant, MINUTE } from '../kernel/instant';
import { dateKey, formatDateTime, formatShortDate, formatTime } from '../kernel/zone';
import type { Span } from '../queries/figure-spans';
import { type Inline, own, typed } from './document';
import type { ReportSource } from './report-source';

/** What words about an incident need. */
export interface WordsContext {
  readonly incident: Incident;
  readonly asOf: Instant;
  /** IANA zone in which local times are shown. */
  readonly zone: string;
}

/** What every part of a report needs. Its incident is what the reader may see, and nothing else. [R3, L7] */
export interface ReportContext extends WordsContext {
  /** The whole incident, for numbers alone: a figure must not change with who reads it. */
  readonly whole: Incident;
  readonly source: ReportSource;
  /** The party that the report is for; null where it is for no single one. */
  readonly partyId: string | null;
  /** What is wrong on the disk with files of evidence, by their SHA-256. [L8] */
  readonly diskFaults: DiskFaults;
}

export type DiskFaults = ReadonlyMap<string, 'missing' | 'altered'>;

/** `, missing on the disk when this was made`; nothing where the file is whole. [L8] */
export function diskFaultText({ diskFaults }: Pick<ReportContext, 'diskFaults'>, sha256: string): string {
  const fault = diskFaults.get(sha256);
  return fault === undefined ? '' : `, ${fault} on the disk when this was made`;
}

/** A party's name; its id where the party never came. */
export function partyName({ incident }: ReportContext, partyId: string | null): Inline {
  if (partyId === null) return own('nobody named');
  return typed(partyOf(incident.parties, partyId)?.name ?? partyId);
}

/** `Mon 16 Nov 2026, 11:51 (11:51 UTC)`, "about" before it where it is, and the date alone where no more is known. [L3] */
export function momentWords({ zone }: Pick<WordsContext, 'zone'>, { at, certainty }: Moment): string {
  if (certainty === 'day') return `${formatShortDate(at, zone)}, time of day not known`;
  return withCertainty(`${formatDateTime(at, zone)} (${utcText(at, zone)})`, certainty);
}

/** The same among the words of a report. [L3] */
export function momentText(context: Pick<WordsContext, 'zone'>, moment: Moment): Inline {
  return own(momentWords(context, moment));
}

/** When something was written down: exact by nature. */
export function recordedText(context: ReportContext, at: Instant): Inline {
  return momentText(context, { at, certainty: 'exact' });
}

/** `13:32 UTC`, with the date where it is not the local one. */
export function utcText(at: Instant, zone: string): string {
  const utcDate = dateKey(at, 'UTC');
  const time = `${formatTime(at, 'UTC')} UTC`;
  return utcDate === dateKey(at, zone) ? time : `${utcDate} ${time}`;
}

/** A length of time: `122h 41m`, `about 1h 30m`, `about 10 days`, or that it is not known. [L3, V4] */
export function spanText(span: Span | null): Inline {
  if (span === null) return own('not known');
  if (span.certainty !== 'day') return own(withCertainty(formatHoursMinutes(span.minutes), span.certainty));
  const days = formatDays(span.minutes * MINUTE);
  return own(days === '0 days' ? 'about a day or less' : `about ${days}`);
}

export function withCertainty(text: string, certainty: Certainty): string {
  return certainty === 'exact' ? text : `about ${text}`;
}
