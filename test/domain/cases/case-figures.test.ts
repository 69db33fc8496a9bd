import { readdirSync } from 'node:fs';
import path from 'node:path';
import { dayNumber, formatHoursMinutes } from '@domain/kernel/elapsed';
import { MINUTE } from '@domain/kernel/instant';
import { defaultAsOf } from '@domain/queries/as-of';
import { mainClock } from '@domain/queries/clocks';
import { figures } from '@domain/queries/figures';
import { describe, expect, it } from 'vitest';
import { CASE_NAMES, caseOf, caseText, importedRoom } from '../../support/imported-room';
import { instant } from '../../support/incident-scenario';

it('[Q1] every case file of the fixtures is among those imported here', () => {
  const files = readdirSync(path.join(import.meta.dirname, '../../fixtures/cases'));
  expect(files.sort()).toEqual(CASE_NAMES.map((name) => `${name}.json`));
});

describe.each(CASE_NAMES)('%s', (name) => {
  const { expected } = JSON.parse(caseText(name));

  it('[V4] gives exactly the figures that the file expects', () => {
    const { incident } = importedRoom(caseText(name));
    expect(figures(incident, defaultAsOf(incident) ?? expect.fail('no moment'))).toEqual(expected);
  });

  it('[R5] gives the same figures however late they are asked for', () => {
    const { incident } = importedRoom(caseText(name));
    expect(figures(incident, instant('2031-01-01T00:00:00.000Z'))).toEqual(expected);
  });

  it('[Q1] keeps every field of the file', () => {
    expect(caseOf(caseText(name)).notUnderstood).toEqual([]);
  });
});

it('[C2] the main clock and Day N agree with every day check of the office365 case', () => {
  const { incident } = importedRoom(caseText('office365-2012'));
  const checks = incident.imported?.dayChecks ?? [];
  const rows = checks.map(({ at, written }) => {
    const elapsedMs = mainClock(incident, at)?.elapsedMs ?? Number.NaN;
    return { at: written, elapsed_text: formatHoursMinutes(elapsedMs / MINUTE), day_number: dayNumber(elapsedMs) };
  });
  expect(rows).toEqual(JSON.parse(caseText('office365-2012')).expected.day_checks);
});
