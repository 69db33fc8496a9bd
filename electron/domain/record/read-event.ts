import { err, ok, type Result } from '../kernel/result';
import type { EventDefinitions } from './definition';
import type { StoredEvent } from './envelope';

/** Why a stored event has no effect. It is kept in the record all the same. [J3, J6] */
export interface UnreadEvent {
  readonly eventId: string;
  readonly type: string;
  readonly v: number;
  /**
   * `newer`: written by a later Holdline. `malformed`: its data is not what its version says. `redacted`: its words were
   * removed for good, which is as it should be; what stays of it is told by the redaction. [L5b]
   */
  readonly why: 'newer' | 'malformed' | 'upcaster-missing' | 'redacted';
  readonly detail: string;
}

/**
 * A stored event as today's event: unknown types and later versions are refused as `newer`, earlier versions are
 * brought up step by step, and the data is checked. The caller names the event type that its catalog describes.
 */
export function readEvent<Event>(catalog: EventDefinitions, stored: StoredEvent): Result<Event, UnreadEvent> {
  const refuse = (why: UnreadEvent['why'], detail: string): Result<Event, UnreadEvent> =>
    err({ eventId: stored.id, type: stored.type, v: stored.v, why, detail });

  const definition = Object.hasOwn(catalog, stored.type) ? catalog[stored.type] : undefined;
  if (definition === undefined) return refuse('newer', 'its type is not known to this version');
  if (stored.v > definition.v) return refuse('newer', `this version reads it up to ${definition.v}`);
  if (stored.redacted === true) return refuse('redacted', 'its words were removed for good');

  let data = stored.data;
  for (let version = stored.v; version < definition.v; version++) {
    const upcast = definition.upcasters?.[version];
    if (upcast === undefined) return refuse('upcaster-missing', `from version ${version}`);
    try {
      data = upcast(data);
    } catch {
      // What a writer of that version never wrote can break an upcaster; the rest of the record must open all the same.
      return refuse('malformed', `it is not what version ${version} wrote`);
    }
  }
  const read = definition.shape.safeParse(data);
  if (!read.success) {
    const issue = read.error.issues[0];
    return refuse('malformed', `${issue?.path.join('.') || 'data'} ${issue?.message ?? 'is wrong'}`);
  }
  // The shape of this type has just been checked, and the catalog is what Event was derived from.
  return ok({ type: stored.type, ...(read.data as object) } as Event);
}
