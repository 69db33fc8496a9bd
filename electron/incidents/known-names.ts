import type { Incident } from '@domain/incident/incident';
import { toArray } from '@domain/kernel/sorted-list';

// Asked after each word that somebody types, while names change only with an act.
const known = new WeakMap<Incident, readonly string[]>();

/** The names that an incident knows: its parties, the people at them, its lead and who declared it. */
export function knownNames(incident: Incident): readonly string[] {
  const names = known.get(incident) ?? namesOf(incident);
  known.set(incident, names);
  return names;
}

function namesOf({ parties, escalations, log, lifecycle }: Incident): readonly string[] {
  const people = [...toArray(escalations.attempts), ...toArray(escalations.replies), ...toArray(log.byId)];
  const names = [
    ...parties.map(({ name }) => name),
    ...people.map(({ person }) => person),
    lifecycle.lead,
    lifecycle.declared?.by ?? null,
  ];
  return [...new Set(names)].filter((name) => name !== null);
}
