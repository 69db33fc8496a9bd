import type { Incident } from '@domain/incident/incident';
import type { Moment } from '@domain/incident/lifecycle';
import { useOfMinute } from '../../hooks/use-now';
import { shownNow } from './shown-span';

interface MinuteTextProps {
  readonly incident: Incident;
  /** The words at the moment that the incident's clocks show, in whole minutes. */
  readonly of: (moment: Moment) => string;
}

/** Words that change with the minute: they alone are drawn anew, not what stands around them. [X4] */
export function MinuteText({ incident, of }: MinuteTextProps) {
  return useOfMinute((minute) => of(shownNow(incident, minute)));
}
