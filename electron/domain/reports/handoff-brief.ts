import type { Commitment } from '../incident/commitments';
import type { Incident } from '../incident/incident';
import { beganOf, isOpen } from '../incident/lifecycle';
import { usOf } from '../incident/parties';
import { phaseName, referenceText, severityName, updateAudienceName } from '../incident/words';
import { formatSpan } from '../kernel/elapsed';
import type { Instant } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { formatDateTime } from '../kernel/zone';
import { mainClock } from '../queries/clocks';
import { dueCommitments, isOverdue } from '../queries/due-commitments';
import { updateClocks } from '../queries/update-clocks';
import { type BriefPart, dueLine } from './handoff-lines';
import { briefOfParties } from './handoff-parties';
import { briefOfWork } from './handoff-work';

export interface Brief {
  readonly title: string;
  /** What is broken, for whom, since when. */
  readonly opening: readonly string[];
  readonly parts: readonly BriefPart[];
}

/**
 * What the next lead has to know, from the live state at `now`: our own promises first, because the update that nobody
 * sends after a change of shift is the classic failure; then theirs, clocks, what is in force, what to undo, who to ring,
 * what is believed and what waits for a decision. For us alone. Times in `zone`. [O1]
 */
export function handoffBrief(incident: Incident, now: Instant, zone: string): Brief {
  const { lifecycle } = incident;
  const number = lifecycle.declared?.referenceNumber;
  const reference = number === undefined ? '' : `${referenceText(number)} `;
  return {
    title: `Handoff: ${reference}${lifecycle.title}`,
    opening: opening(incident, now, zone),
    parts: [
      { heading: 'We promised', lines: [...owedUpdates(incident, now, zone), ...promises(incident, 'us', now, zone)] },
      { heading: 'They promised', lines: promises(incident, 'them', now, zone) },
      ...briefOfWork(incident, now, zone),
      ...briefOfParties(incident, now, zone),
    ],
  };
}

function opening(incident: Incident, now: Instant, zone: string): readonly string[] {
  const { severity, phase, impact, lead } = incident.lifecycle;
  const began = beganOf(incident.lifecycle);
  const clock = mainClock(incident, now);
  const users =
    impact === null || impact.usersHit === null
      ? ''
      : ` (${impact.usersHit}${impact.usersTotal === null ? '' : ` of ${impact.usersTotal}`} users)`;
  return [
    `${severityName(severity)}, ${phaseName(phase)}. Lead: ${lead ?? 'nobody'}.`,
    impact === null ? 'The impact is not noted.' : `${impact.who}: ${impact.what}${users}`,
    began === null || clock === null
      ? 'When it began is not known.'
      : `Began ${formatDateTime(began.at, zone)}, ${clock.atLeast ? 'at least ' : ''}${formatSpan(clock.elapsedMs)} ago.`,
    `As of ${formatDateTime(now, zone)}.`,
  ];
}

/** The next update is a promise of ours to people who are not in the room. [U1] */
function owedUpdates(incident: Incident, now: Instant, zone: string): readonly string[] {
  return updateClocks(incident).flatMap(({ audience, dueAt }) =>
    dueAt === null ? [] : [`Update for ${updateAudienceName(audience).toLowerCase()}: ${dueLine(dueAt, now, zone)}`],
  );
}

function promises(incident: Incident, by: 'us' | 'them', now: Instant, zone: string): readonly string[] {
  if (!isOpen(incident.lifecycle) && by === 'them') return [];
  const us = usOf(incident.parties)?.id ?? null;
  const isOurs = ({ byPartyId }: Commitment) => byPartyId === null || byPartyId === us;
  const { overdue, toCome } = dueCommitments(incident, now);
  const undated = [...values(incident.commitments)].filter(
    (one) => one.dueAt === null && one.kept === null && one.withdrawnAt === null && !one.outcomeUnknown,
  );
  return [...overdue, ...toCome, ...undated]
    .filter((one) => isOurs(one) === (by === 'us'))
    .map((one) => {
      const other = incident.parties.find(({ id }) => id === (by === 'us' ? one.toPartyId : one.byPartyId));
      const who = other === undefined ? '' : by === 'us' ? `, to ${other.name}` : `, ${other.name}`;
      const due = one.dueAt === null ? 'undated' : dueLine(one.dueAt, now, zone);
      const late = isOverdue(one, now) ? 'Overdue: ' : '';
      return `${late}${one.promise === '' ? 'words removed' : one.promise}${who}: ${due}`;
    });
}
