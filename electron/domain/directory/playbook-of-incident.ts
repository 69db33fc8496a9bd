import type { Incident } from '../incident/incident';
import { rungsOf } from '../incident/ladder';
import { cadenceOf, updateAudienceSchema } from '../incident/status-updates';
import { stepsOf, type Workaround } from '../incident/workarounds';
import { MINUTE, msBetween } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import type { PlaybookFacts } from './playbook-facts';

/** A workaround as the beginning of a playbook. [W4] */
export function playbookOfWorkaround(workaround: Workaround): PlaybookFacts {
  const { title, verify, sideEffects } = workaround;
  return {
    ...{ title, when: null, firstHour: [], workaround: title, verify, sideEffects },
    steps: stepsOf(workaround).map(({ text }) => text),
    undoSteps: stepsOf(workaround, 'undo').map(({ text }) => text),
    ...{ ladder: [], timers: [], cadences: [] },
  };
}

/** A whole incident as one: every workaround that came into use, the ladder that was climbed, timers and rhythms. [W4] */
export function playbookOfIncident(incident: Incident): PlaybookFacts {
  const { lifecycle, workarounds, decisions, parties, statusUpdates } = incident;
  const used = workarounds.filter(({ moves }) => moves.some(({ state }) => state === 'in-use'));
  const [first = null] = used.length === 0 ? workarounds : used;
  const all = used.map(playbookOfWorkaround);
  const provider = parties.find(({ role, setAside }) => role === 'provider' && !setAside);
  return {
    ...{ title: lifecycle.title, when: lifecycle.impact?.what ?? null, firstHour: [] },
    workaround: first?.title ?? lifecycle.title,
    steps: all.flatMap(({ steps }) => steps),
    verify: first?.verify ?? null,
    sideEffects: first?.sideEffects ?? null,
    undoSteps: all.flatMap(({ undoSteps }) => undoSteps),
    ladder: provider === undefined ? [] : rungsOf(incident.ladders, provider.id),
    timers: [...values(decisions)].flatMap((one) => {
      if (one.kind !== 'deferred') return [];
      const minutes = Math.round(msBetween(one.at, one.dueAt) / MINUTE);
      return minutes < 1 ? [] : [{ what: one.what, unless: one.unless, minutes }];
    }),
    cadences: updateAudienceSchema.options.flatMap((audience) => {
      const everyMinutes = cadenceOf(statusUpdates, audience)?.everyMinutes ?? null;
      return everyMinutes === null ? [] : [{ audience, everyMinutes }];
    }),
  };
}
