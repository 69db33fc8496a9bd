import type { CommitmentTerms } from '../incident/commitments.decide';
import type { IncidentCommand } from '../incident/decide';
import type { DecisionTerms } from '../incident/decisions.decide';
import type { PartyId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { Hour, PartyKey, Scene } from './practice-story';

export type PartyIds = ReadonlyMap<PartyKey, PartyId>;

/** A scene of the story as the command that a person would have given at that moment. */
export function sceneCommand(
  scene: Exclude<Scene, { is: 'retest' }>,
  parties: PartyIds,
  at: (hour: Hour) => Instant,
): IncidentCommand {
  switch (scene.is) {
    case 'entry':
      return {
        type: 'LogEntry',
        kind: scene.kind,
        text: scene.text,
        when: null,
        partyId: parties.get(scene.by) ?? null,
        toPartyId: scene.to === undefined ? null : (parties.get(scene.to) ?? null),
        person: scene.person ?? null,
        channel: scene.channel ?? null,
        reference: null,
        lateReason: scene.lateReason ?? null,
        answersEntryId: null,
        promise: null,
        ...(scene.kind === 'decision' ? { decision: taken(scene.text) } : {}),
        audiences: null,
        evidence: [],
      };
    case 'attempt':
      return {
        type: 'LogAttempt',
        partyId: partyOf(scene.to, parties),
        channel: scene.channel,
        rung: scene.rung,
        person: scene.person ?? null,
        reference: scene.reference ?? null,
        when: null,
        minutes: scene.minutes ?? null,
        minutesOnHold: scene.onHold ?? null,
        text: scene.text,
        ended: scene.ended,
        deflectedTo: null,
        post: null,
        evidence: [],
        promise: promiseOf(scene, parties, at),
      };
    case 'reply':
      return {
        type: 'LogReply',
        partyId: partyOf(scene.by, parties),
        channel: scene.channel,
        person: scene.person ?? null,
        when: null,
        text: scene.text,
        automatic: false,
        asksUs: scene.asksUs ?? false,
        saysFixed: false,
      };
    case 'stance':
      return {
        type: 'TakeStance',
        partyId: partyOf(scene.by, parties),
        stance: scene.stance,
        pointsAtPartyId: scene.pointsAt === undefined ? null : partyOf(scene.pointsAt, parties),
        when: null,
        words: scene.words,
        entryId: null,
      };
    case 'phase':
      return { type: 'ChangePhase', phase: scene.phase };
  }
}

function taken(what: string): DecisionTerms {
  return { what, reason: null, options: [], due: null, unless: null };
}

function promiseOf(
  { to, promised }: Extract<Scene, { is: 'attempt' }>,
  parties: PartyIds,
  at: (hour: Hour) => Instant,
): CommitmentTerms | null {
  if (promised === undefined) return null;
  const [words, due] = promised;
  return { words, due: { at: at(due), certainty: 'exact' }, byPartyId: partyOf(to, parties), toPartyId: null };
}

function partyOf(key: PartyKey, parties: PartyIds): PartyId {
  const partyId = parties.get(key);
  if (partyId === undefined) throw new Error(`the practice story has no party ${key}`);
  return partyId;
}
