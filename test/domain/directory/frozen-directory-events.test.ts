import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DirectoryEvent, directoryCatalog, directoryProjection } from '@domain/directory/directory';
import type { EventMeta } from '@domain/record/definition';
import type { StoredEvent } from '@domain/record/envelope';
import { readEvent } from '@domain/record/read-event';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { at, DANA } from '../../support/incident-scenario';
import { propertyOptions } from '../../support/property';

const folder = path.join(import.meta.dirname, '../../fixtures/directory-events');
/** One event of every type and version that was ever written; never changed once released. */
const frozen: readonly StoredEvent[] = readdirSync(folder).flatMap((file) =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
);

it('[J6] every type and version of the directory has a frozen event, which is read without loss', () => {
  const versions = Object.entries(directoryCatalog).flatMap(([type, { v }]) =>
    Array.from({ length: v }, (_, i) => `${type} ${i + 1}`),
  );
  expect(frozen.map(({ type, v }) => `${type} ${v}`).sort()).toEqual(versions.sort());
  for (const event of frozen) {
    const read = readEvent<DirectoryEvent>(directoryCatalog, event);
    expect(read).toEqual({ ok: true, value: { type: event.type, ...(event.data as object) } });
  }
});

it('[J8] no order of events of the directory makes the fold throw', () => {
  const events = frozen.flatMap((stored) => {
    const read = readEvent<DirectoryEvent>(directoryCatalog, stored);
    return read.ok ? [{ id: stored.id, event: read.value }] : [];
  });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 100, size: 'max' }), (list) => {
      list.reduce((state, { id, event }, i) => {
        const meta: EventMeta = { id, at: at('12:00'), by: DANA, position: String(i).padStart(4, '0') };
        return directoryProjection.evolve(state, event, meta);
      }, directoryProjection.initial);
    }),
    propertyOptions(200),
  );
});
