import { evidenceAddress } from '@contract/evidence';
import { expect, it } from 'vitest';
import { evidenceAt } from '../../../electron/shell/evidence-address';

const incidentId = '01a1fc50-57c7-76e7-a57a-216939f98184';
const sha256 = 'a'.repeat(64);

it('[L8] finds the picture that the window asks for', () => {
  expect(evidenceAt(evidenceAddress(incidentId, sha256))).toEqual({ incidentId, sha256 });
});

it.each([
  `app://holdline/evidence/${incidentId}/${sha256}/x`,
  `app://holdline/evidence/${incidentId}/${'A'.repeat(64)}`,
  `app://holdline/evidence/${incidentId}/${'a'.repeat(63)}`,
  `app://holdline/evidence/../${sha256}`,
  `app://holdline/evidence/%2e%2e/${sha256}`,
  `app://holdline/evidence/${incidentId}%2f..%2fx/${sha256}`,
  `app://holdline/evidence/${incidentId}/${sha256}?x`,
  `app://elsewhere/evidence/${incidentId}/${sha256}`,
  `app://holdline/${incidentId}/${sha256}`,
  'not an address',
])('[L8] finds nothing at %s', (address) => {
  expect(evidenceAt(address)).toBeNull();
});
