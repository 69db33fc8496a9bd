import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventsOfCase } from '@domain/cases/events-of-case';
import { type CaseFile, readCase } from '@domain/cases/read-case';
import { expect } from 'vitest';
import { INCIDENT_ID, instant, Room } from './incident-scenario';

export const CASE_NAMES = [
  'fastly-2021',
  'govuk-2021',
  'kaseya-2021',
  'office365-2012',
  'osm-henet-2024',
  'rackspace-2022',
  'square-2023-09',
  'theplanet-ddos-2009',
] as const;

/** The text of one of the case files. */
export function caseText(name: string): string {
  return readFileSync(path.join(import.meta.dirname, '../fixtures/cases', `${name}.json`), 'utf8');
}

/** A case file as read; fails the test when it is refused. */
export function caseOf(text: string): CaseFile {
  const read = readCase(text);
  return read.ok ? read.value : expect.fail(read.error.sentence);
}

/** A war room into which a case file was imported on 21 November 2026. */
export function importedRoom(text: string): Room {
  const room = new Room();
  const context = { newId: room.newId, incidentId: INCIDENT_ID, referenceNumber: 7, practice: false };
  room.receives(eventsOfCase(caseOf(text), context), instant('2026-11-21T09:00:00.000Z'));
  return room;
}
