import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type IncidentEvent, incidentCatalog, incidentProjection } from '@domain/incident/incident';
import type { EventMeta } from '@domain/record/definition';
import type { StoredEvent } from '@domain/record/envelope';
import { readEvent } from '@domain/record/read-event';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { at, DANA } from '../../support/incident-scenario';
import { propertyOptions } from '../../support/property';

const folder = path.join(import.meta.dirname, '../../fixtures/events');
/** One event of every type and version that was ever written; a file per version, never changed once released. */
const frozen: readonly StoredEvent[] = readdirSync(folder).flatMap((file) =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
);

it('[J6] every type and version of the catalog has a frozen event', () => {
  const versions = Object.entries(incidentCatalog).flatMap(([type, { v }]) =>
    Array.from({ length: v }, (_, i) => `${type} ${i + 1}`),
  );
  expect(frozen.map(({ type, v }) => `${type} ${v}`).sort()).toEqual(versions.sort());
});

it.each(frozen.map((event) => [`${event.type} ${event.v}`, event] as const))('[J6] reads a frozen %s', (_, event) => {
  const read = readEvent<IncidentEvent>(incidentCatalog, event);
  expect(read).toMatchObject({ ok: true, value: { type: event.type } });
  // Of a version that is still written today, nothing may be lost in reading.
  if (event.v === incidentCatalog[event.type as keyof typeof incidentCatalog].v) {
    expect(read).toEqual({ ok: true, value: { type: event.type, ...(event.data as object) } });
  }
});

it('[J8] no order of events makes the fold throw', () => {
  const events = frozen.flatMap((stored) => {
    const read = readEvent<IncidentEvent>(incidentCatalog, stored);
    return read.ok ? [{ id: stored.id, event: read.value }] : [];
  });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 200, size: 'max' }), (list) => {
      list.reduce((state, { id, event }, i) => {
        const meta: EventMeta = { id, at: at('12:00'), by: DANA, position: String(i).padStart(4, '0') };
        return incidentProjection.evolve(state, event, meta);
      }, incidentProjection.initial);
    }),
    propertyOptions(300),
  );
});
