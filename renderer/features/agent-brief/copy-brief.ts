import { partyOf } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { shownMoment } from '@domain/queries/as-of';
import { agentBrief, briefFields, briefText } from '@domain/reports/agent-brief';
import type { WordsContext } from '@domain/reports/report-context';
import { copyText } from '../../hooks/copy-text';
import type { AppState } from '../../state/app-state';
import { zoneOf } from '../../state/selectors';

/** What the texts for a party are made of, as things stand now. */
export function briefContext(state: AppState): WordsContext | null {
  if (state.open === null) return null;
  const { incident } = state.open;
  return { incident, asOf: shownMoment(incident, state.now), zone: zoneOf(state) };
}

/** Copies what a party's support always asks for, as plain text, and says so. [E2, L7] */
export function copyBrief(state: AppState, partyId: string): void {
  const context = briefContext(state);
  const party = context === null ? null : partyOf(context.incident.parties, partyId);
  if (context === null || party === null) return;
  const brief = agentBrief(context, party, briefFields(context, party));
  sayCopied(
    state,
    copyText(briefText(brief)),
    `Brief for ${visibleText(party.name)} copied${leftOutText(brief.leftOut)}`,
  );
}

/** Says what was copied, or what to do where the system did not take it. */
export function sayCopied(state: Pick<AppState, 'toast'>, isCopied: boolean, said: string): void {
  if (isCopied) state.toast(said);
  else state.toast('The system did not take the text; select it and copy it by hand.', { tone: 'problem' });
}

/** `; 2 facts that name others left out`, or nothing. [L7] */
export function leftOutText(leftOut: number): string {
  if (leftOut === 0) return '';
  return leftOut === 1 ? '; 1 fact that is not for them left out' : `; ${leftOut} facts that are not for them left out`;
}
