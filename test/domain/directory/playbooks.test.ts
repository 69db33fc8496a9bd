import { playbookInput } from '@domain/directory/playbook-input';
import { playbookOfIncident, playbookOfWorkaround } from '@domain/directory/playbook-of-incident';
import { shippedPlaybooks } from '@domain/directory/shipped-playbooks';
import { stepsOf } from '@domain/incident/workarounds';
import { playbookIdSchema } from '@domain/kernel/ids';
import { get, toArray } from '@domain/kernel/sorted-list';
import { duesOf } from '@domain/queries/attention';
import { updateClocks } from '@domain/queries/update-clocks';
import { expect, it } from 'vitest';
import { directoryScenario } from '../../support/directory-scenario';
import { at, declaredRoom } from '../../support/incident-scenario';

const MAIL = playbookIdSchema.parse('shipped-mail');

function mail(directory = directoryScenario()) {
  return get(directory.directory().playbooks, MAIL) ?? expect.fail('no playbook for mail');
}

it('[W4] five playbooks are there from the first start, and each could have been typed', () => {
  expect(toArray(directoryScenario().directory().playbooks).map(({ facts }) => facts.title)).toEqual([
    ...['A hosted application is down', 'The internet line is down', 'Mail is not leaving or not arriving'],
    ...['The phones are down', 'Sign-in is down'],
  ]);
  for (const { facts } of shippedPlaybooks)
    expect(playbookInput.safeParse(facts)).toEqual({ success: true, data: facts });
});

it('[W4] one of them can be rewritten, set aside, and undone to what it was', () => {
  const directory = directoryScenario();
  const before = mail(directory);
  const facts = playbookInput.parse({ ...before.facts, steps: [...before.facts.steps, 'Ring the big customers'] });
  const written = directory.does({ type: 'WritePlaybook', playbookId: MAIL, facts });
  expect(mail(directory)).toMatchObject({ edition: 1, facts });
  directory.refuses({ type: 'WritePlaybook', playbookId: MAIL, facts }, 'nothing-changed');
  directory.refuses({ type: 'WritePlaybook', playbookId: null, facts }, 'playbook-title-taken');
  directory.undoes(written);
  expect(mail(directory).facts).toEqual(before.facts);
  const aside = directory.does({ type: 'SetAsidePlaybook', playbookId: MAIL });
  expect(mail(directory).setAside).toBe(true);
  directory.undoes(aside);
  expect(mail(directory).setAside).toBe(false);
});

it('[W4] taking one copies checklists, undo steps, timers and rhythms into the incident', () => {
  const room = declaredRoom();
  const { id: playbookId, edition, facts } = mail();
  room.does({ type: 'SetUpdateCadence', audience: 'staff', everyMinutes: 20 }, at('12:00'));
  room.does({ type: 'TakePlaybook', playbookId, edition, facts }, at('12:00'));
  const [first, relief] = room.incident.workarounds;
  expect(first?.steps.map(({ text }) => text)).toEqual(facts.firstHour);
  expect(relief === undefined ? [] : stepsOf(relief).map(({ text }) => text)).toEqual(facts.steps);
  expect(relief === undefined ? [] : stepsOf(relief, 'undo').map(({ text }) => text)).toEqual(facts.undoSteps);
  expect(relief).toMatchObject({ verify: facts.verify, sideEffects: facts.sideEffects });
  expect(toArray(room.incident.decisions)).toMatchObject([{ kind: 'deferred', dueAt: at('15:00') }]);
  // A rhythm that somebody chose is not overruled.
  expect(updateClocks(room.incident).map(({ everyMinutes }) => everyMinutes)).toEqual([20, 60, 60]);
});

it('[W4] an incident keeps the steps that it took when the playbook is rewritten, and knows of which edition they are', () => {
  const directory = directoryScenario();
  const { id: playbookId, edition, facts } = mail(directory);
  const room = declaredRoom();
  room.does({ type: 'TakePlaybook', playbookId, edition, facts }, at('12:00'));
  directory.does({ type: 'WritePlaybook', playbookId, facts: { ...facts, steps: ['Something else'] } });
  expect(room.incident.workarounds[1]?.steps.map(({ text }) => text)).toContain(facts.steps[0]);
  expect(room.incident.takenPlaybooks).toMatchObject([{ playbookId, edition: 0 }]);
  expect(mail(directory).edition).toBe(1);
});

it('[W4, L5] taking one is undone as one act, timers and rhythms included, and the undo as well', () => {
  const room = declaredRoom();
  const { id: playbookId, edition, facts } = mail();
  room.does({ type: 'TakePlaybook', playbookId, edition, facts }, at('12:00'));
  expect(duesOf(room.incident, at('12:01')).map(({ kind }) => kind)).toEqual([
    'update',
    'update',
    'update',
    'decision',
  ]);
  expect(room.undoes().ok).toBe(true);
  expect(duesOf(room.incident, at('12:05'))).toEqual([]);
  expect(room.incident).toMatchObject({ workarounds: [], takenPlaybooks: [] });
  expect(toArray(room.incident.decisions)).toEqual([]);
  expect(room.undoes().ok).toBe(true);
  expect(toArray(room.incident.decisions)).toMatchObject([{ kind: 'deferred', dueAt: at('15:00') }]);
  expect(room.incident.workarounds).toHaveLength(2);
});

it('[W4, X3] one that was set aside does not come back under a title that another has since, nor with two rungs of one name', () => {
  const directory = directoryScenario();
  const { facts } = mail(directory);
  directory.does({ type: 'SetAsidePlaybook', playbookId: MAIL });
  directory.does({ type: 'WritePlaybook', playbookId: null, facts });
  directory.refuses({ type: 'TakeBackPlaybook', playbookId: MAIL }, 'playbook-title-taken');
  const rung = { name: 'Support', channel: 'phone', to: null, patienceMinutes: 30, whatToSay: null };
  expect(playbookInput.safeParse({ ...facts, ladder: [rung] }).success).toBe(true);
  expect(playbookInput.safeParse({ ...facts, ladder: [rung, { ...rung, name: 'support' }] }).success).toBe(false);
});

it('[W4] a workaround and a whole incident become a playbook that can be kept', () => {
  const room = declaredRoom();
  const { id: playbookId, edition, facts } = mail();
  room.does({ type: 'TakePlaybook', playbookId, edition, facts }, at('12:00'));
  const relief = room.incident.workarounds[1];
  if (relief === undefined) return expect.fail('no workaround');
  room.does({ type: 'MoveWorkaround', workaroundId: relief.id, state: 'in-use', when: null }, at('13:00'));
  const { workaround, steps, undoSteps, verify, sideEffects } = facts;
  expect(playbookOfWorkaround(relief)).toMatchObject({ title: workaround, steps, undoSteps, verify, sideEffects });
  const whole = playbookOfIncident(room.incident);
  expect(whole).toMatchObject({ workaround, steps, undoSteps, timers: facts.timers, cadences: facts.cadences });
  expect(playbookInput.safeParse(whole).success).toBe(true);
});
