import type { Incident } from '../incident/incident';
import type { Instant } from '../kernel/instant';

/** The end of what counts at `now`: our confirmed end where it came first. */
export function endOf(incident: Incident, now: Instant): Instant {
  const end = incident.lifecycle.resolved;
  return end !== null && end.at < now ? end.at : now;
}
