import type { Rung } from '@domain/incident/ladder';
import type { PartyId } from '@domain/kernel/ids';
import type { AppState } from '../../state/app-state';
import { isCalled } from './ladder';
import { startedCall } from './running-call';

/** Tries a rung: a call begins where people are rung up, else the attempt is written down. `said`: what we ask. [E2] */
export function tryRung(
  { call, now, changeCall, showDialog, toast }: AppState,
  partyId: PartyId,
  rung: Rung,
  said = '',
): void {
  if (!isCalled(rung)) showDialog({ kind: 'attempt', partyId, rung: rung.name, said });
  else if (call !== null) toast('A call is not logged yet; end it first.', { tone: 'problem' });
  else changeCall({ ...startedCall(partyId, rung.name, now), words: said });
}
