import type { IncidentCommand } from '@domain/incident/decide';
import type { Ladder, Rung } from '@domain/incident/ladder';
import type { PartyId } from '@domain/kernel/ids';
import { lineOrNull } from '../lifecycle/line-dialog';

/** One rung while the ladder is being changed. */
export interface RungForm {
  /** The same for as long as the dialog is open, whatever the name. */
  readonly key: string;
  /** Its name before; null for a new one. */
  readonly was: string | null;
  readonly name: string;
  readonly channel: string;
  readonly to: string;
  readonly patienceMinutes: number | null;
  readonly whatToSay: string;
}

export function ladderForm(ladder: Ladder): readonly RungForm[] {
  return ladder.map((rung, index) => rungForm(rung, String(index)));
}

/** A rung that is not on the ladder yet. */
export function newRung(key: string): RungForm {
  return { key, was: null, name: '', channel: 'phone', to: '', patienceMinutes: 60, whatToSay: '' };
}

/** `rungs` with one of them a place further up or down; the same where there is none. */
export function movedRung(rungs: readonly RungForm[], index: number, by: -1 | 1): readonly RungForm[] {
  const rung = rungs[index];
  const other = rungs[index + by];
  if (rung === undefined || other === undefined) return rungs;
  return rungs.map((one, i) => (i === index ? other : i === index + by ? rung : one));
}

/** The whole ladder as a command, with what was renamed told along. [E1] */
export function setLadder(partyId: PartyId, rungs: readonly RungForm[]): IncidentCommand {
  return {
    type: 'SetLadder',
    partyId,
    rungs: rungs.map(({ name, channel, to, patienceMinutes, whatToSay }) => ({
      ...{ name: name.trim(), channel, to: lineOrNull(to), patienceMinutes },
      whatToSay: lineOrNull(whatToSay),
    })),
    renamed: rungs.flatMap(({ was, name }) =>
      was === null || was === name.trim() ? [] : [{ from: was, to: name.trim() }],
    ),
  };
}

function rungForm({ name, channel, to, patienceMinutes, whatToSay }: Rung, key: string): RungForm {
  return { key, was: name, name, channel, to: to ?? '', patienceMinutes, whatToSay: whatToSay ?? '' };
}
