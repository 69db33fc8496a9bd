import { DAY, HOUR, MINUTE } from './instant';

/** Main clock: `122:41:09`. Hours never become days in the digits. Takes milliseconds, never below 0. [C2] */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.trunc(Math.max(0, milliseconds) / 1000);
  return `${Math.trunc(seconds / 3600)}:${two(Math.trunc(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** In running text: `59 s`, `59 min`, `23 h 05 m`, from 100 hours on `120 h`. Takes milliseconds. */
export function formatSpan(milliseconds: number): string {
  const size = Math.max(0, milliseconds);
  if (size < MINUTE) return `${Math.trunc(size / 1000)} s`;
  if (size < HOUR) return `${Math.trunc(size / MINUTE)} min`;
  const hours = Math.trunc(size / HOUR);
  return hours >= 100 ? `${hours} h` : `${hours} h ${two(Math.trunc(size / MINUTE) % 60)} m`;
}

/** As case files write it: `144h 00m`. Takes whole minutes. */
export function formatHoursMinutes(minutes: number): string {
  return `${Math.trunc(minutes / 60)}h ${two(minutes % 60)}m`;
}

/** For a start of which only the date is known: `10 days`, never to the second. [L3] */
export function formatDays(milliseconds: number): string {
  const days = Math.round(Math.max(0, milliseconds) / DAY);
  return days === 1 ? '1 day' : `${days} days`;
}

/** Day N = floor(elapsed hours / 24) + 1: 117 h is Day 5 in every zone and across clock changes. [C2] */
export function dayNumber(milliseconds: number): number {
  return Math.floor(Math.max(0, milliseconds) / DAY) + 1;
}

/** The hour mark of a log row: floor(elapsed hours). */
export function hourMark(milliseconds: number): number {
  return Math.floor(milliseconds / HOUR);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
