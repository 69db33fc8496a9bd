import { MINUTE } from '@domain/kernel/instant';

/** `46 h 12 m`, `9 min`, from 100 hours on `120 h`: beside the main clock nothing counts seconds. Takes milliseconds. */
export function spanInMinutes(milliseconds: number): string {
  const minutes = Math.trunc(Math.max(0, milliseconds) / MINUTE);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.trunc(minutes / 60);
  return hours >= 100 ? `${hours} h` : `${hours} h ${String(minutes % 60).padStart(2, '0')} m`;
}
