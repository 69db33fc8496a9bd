import { entryTargets } from '@domain/queries/entry-targets';
import { expect, it } from 'vitest';
import { at } from '../../support/incident-scenario';

const line = (incidentId: string, more: Partial<Parameters<typeof entryTargets>[0][number]> = {}) => ({
  incidentId,
  phase: 'investigating' as const,
  practice: false,
  setAside: false,
  declaredAt: at('12:00'),
  ...more,
});
const ids = (lines: ReturnType<typeof entryTargets>) => lines.map(({ incidentId }) => incidentId);

it('[L1] a line from anywhere goes to the incident in the window, else to the one opened last', () => {
  const lines = [line('a'), line('b'), line('c')];
  expect(ids(entryTargets(lines, { shown: 'b', opened: ['c', 'b', 'a'] }))).toEqual(['b', 'c', 'a']);
  expect(ids(entryTargets(lines, { shown: null, opened: ['c', 'b', 'a'] }))).toEqual(['c', 'b', 'a']);
});

it('[L1] what was never opened stands behind, the newest first', () => {
  const lines = [line('old'), line('new', { declaredAt: at('13:00') }), line('opened')];
  expect(ids(entryTargets(lines, { shown: null, opened: ['gone', 'opened'] }))).toEqual(['opened', 'new', 'old']);
});

it('[L1] what is over or set aside is never meant, even in the window', () => {
  const lines = [line('resolved', { phase: 'resolved' }), line('closed', { phase: 'closed' })];
  const aside = line('aside', { setAside: true });
  expect(entryTargets([...lines, aside], { shown: 'resolved', opened: ['resolved', 'closed', 'aside'] })).toEqual([]);
  const watched = line('watched', { phase: 'watching' });
  expect(ids(entryTargets([...lines, watched], { shown: 'resolved', opened: [] }))).toEqual(['watched']);
});

it('[I4] practice is meant only while it is in the window itself', () => {
  const lines = [line('practice', { practice: true }), line('real')];
  expect(ids(entryTargets(lines, { shown: null, opened: ['practice'] }))).toEqual(['real', 'practice']);
  expect(ids(entryTargets(lines, { shown: 'practice', opened: ['practice'] }))).toEqual(['practice', 'real']);
});
