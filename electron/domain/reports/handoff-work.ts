import type { Incident } from '../incident/incident';
import { progressOf } from '../incident/workarounds-targets';
import { formatSpan } from '../kernel/elapsed';
import { HOUR, type Instant } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { unownedMs } from '../queries/clocks';
import { recheckClocks } from '../queries/recheck-clocks';
import { undoSteps } from '../queries/undo-steps';
import { inRecordOrder } from '../record/definition';
import { type BriefPart, dueLine } from './handoff-lines';

/** Clocks that run, what is in force, what is to be undone, what is believed, and what waits for a decision. [O1] */
export function briefOfWork(incident: Incident, now: Instant, zone: string): readonly BriefPart[] {
  return [
    { heading: 'Clocks', lines: clocks(incident, now, zone) },
    { heading: 'In force', lines: inForce(incident) },
    { heading: 'To undo when it is over', lines: toUndo(incident) },
    { heading: 'What we think', lines: beliefs(incident) },
  ];
}

function clocks(incident: Incident, now: Instant, zone: string): readonly string[] {
  const unowned = unownedMs(incident, now);
  const waiting = [...values(incident.decisions)].flatMap((one) =>
    one.kind === 'deferred' && one.outcome === null
      ? [`Decide: ${one.what}${one.unless === null ? '' : `, unless ${one.unless}`}: ${dueLine(one.dueAt, now, zone)}`]
      : [],
  );
  const rechecks = recheckClocks(incident).map(
    ({ what, dueAt }) => `Look again: ${what}: ${dueLine(dueAt, now, zone)}`,
  );
  const retests = inRecordOrder(values(incident.allClears)).flatMap(({ judgement, retestAt, partyId }) => {
    const party = incident.parties.find(({ id }) => id === partyId);
    if (judgement !== null || retestAt === null) return [];
    return [`Test whether it is fixed, as ${party?.name ?? 'they'} said: ${dueLine(retestAt, now, zone)}`];
  });
  return [
    ...(unowned < HOUR ? [] : [`No outside party has accepted it for ${formatSpan(unowned)} in all`]),
    ...waiting,
    ...retests,
    ...rechecks,
  ];
}

function inForce({ workarounds }: Incident): readonly string[] {
  return workarounds
    .filter(({ state }) => state !== 'retired' && state !== 'idea')
    .map((one) => {
      const { done, of } = progressOf(one);
      const progress = of === 0 ? '' : `, ${done} of ${of} done`;
      const breaks = one.sideEffects === null ? '' : `; it breaks: ${one.sideEffects}`;
      return `${one.title} (${one.state === 'in-use' ? 'in use' : one.state}${progress})${breaks}`;
    });
}

function toUndo(incident: Incident): readonly string[] {
  return undoSteps(incident).flatMap(({ title, steps }) => steps.map(({ text }) => `${title}: ${text}`));
}

function beliefs({ hypotheses }: Incident): readonly string[] {
  return inRecordOrder(values(hypotheses)).map(({ text, status, why }) => {
    const because = why === null ? '' : `: ${why}`;
    return `${text} (${status === 'ruled-out' ? 'ruled out' : status === 'set-aside' ? 'set aside' : status}${because})`;
  });
}
