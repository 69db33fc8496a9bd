import { isInstant } from '@domain/kernel/instant';
import type { StoredEvent } from '@domain/record/envelope';
import { isOrder } from '@domain/record/order';
import type { LineHead } from './line';

// Every moment but those on the 29th to 31st, which need the calendar; half the price of asking it each time.
const plainInstant =
  /^(?:19[789]|[2-9]\d\d)\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** The text of a head, without its closing brace, to what it says; null when a field is missing or of another kind. */
export function parseHead(text: string): LineHead | null {
  const head = parseJson(`${text}}`);
  if (!isObject(head)) return null;
  const { seq, id, order, at, by, seen, body, prev } = head;
  const isWhole =
    isPlace(seq) &&
    isId(id) &&
    typeof order === 'string' &&
    isOrder(order) &&
    typeof at === 'string' &&
    (plainInstant.test(at) || isInstant(at)) &&
    isObject(by) &&
    isId(by.device) &&
    typeof by.name === 'string' &&
    isSeen(seen) &&
    isSum(body) &&
    (prev === null || isSum(prev));
  // Every field was checked by the guards above; TypeScript cannot carry that over to the destructured object.
  return isWhole ? (head as unknown as LineHead) : null;
}

/** The events, or why they are not understood. */
export function parseEvents(text: string, isRedacted: boolean): readonly StoredEvent[] | string {
  const list = parseJson(text);
  if (!Array.isArray(list)) return 'its events are not a list';
  const events: StoredEvent[] = [];
  for (const [index, item] of list.entries()) {
    if (!isObject(item) || !isId(item.id) || typeof item.type !== 'string' || !isVersion(item.v)) {
      return `events[${index}] has no id, type or version`;
    }
    const { id, type, v } = item;
    if (Object.hasOwn(item, 'data')) events.push({ id, type, v, data: item.data });
    else if (isRedacted && item.redacted === true) events.push({ id, type, v, redacted: true });
    else return `events[${index}] has no data`;
  }
  return events;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200;
}

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isSum(value: unknown): value is string {
  // What it holds is compared with real sums wherever it counts.
  return typeof value === 'string' && value.length === 64;
}

function isSeen(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const head = value[key];
    if (!isObject(head) || !isPlace(head.seq) || !isSum(head.sum)) return false;
  }
  return true;
}
