import type { PartyId } from '@domain/kernel/ids';
import { describe, expect, it } from 'vitest';
import { trailView } from '../../../renderer/features/escalations/trail-view';
import { at, attempt, reply, type Story, story } from '../war-room/story';

function northlineIn(told: Story): PartyId {
  told.act('16T12:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
  return told.party('Northline');
}

function shown(told: Story, when: string) {
  const party = told.incident().parties[0] ?? expect.fail('no party');
  return trailView(told.incident(), party, at(when), 'Etc/UTC');
}

describe('the trail toward a party, in words', () => {
  it('[P2, C3] says with whom it lies, and since when', () => {
    const told = story();
    const northline = northlineIn(told);
    expect(shown(told, '16T12:00').waiting).toBe('Not asked yet');
    told.act('16T12:10', attempt(northline));
    expect(shown(told, '16T14:10').waiting).toBe('Unanswered since 12:10, 2 h 00 m');
    told.act('16T14:20', reply(northline));
    expect(shown(told, '16T14:30').waiting).toBe('With them since 12:10, 2 h 20 m');
    told.act('16T14:40', reply(northline, { asksUs: true }));
    expect(shown(told, '16T14:45').waiting).toBe('With us since 14:40, 5 min');
    told.act('16T15:00', { type: 'ResolveIncident', when: null, confirmation: 'Fine' });
    expect(shown(told, '16T15:10').waiting).toBeNull();
  });

  it('[E5, C4] counts the patience down, then up, and proposes the next rung only then', () => {
    const told = story();
    told.act('16T12:10', attempt(northlineIn(told)));
    const early = shown(told, '16T12:28');
    expect(early).toMatchObject({ patience: { text: 'Patience runs out in 12 min', isPast: false }, proposal: null });
    expect(early.after).toBe('then Chat or ticket');
    expect(shown(told, '16T12:40').patience?.text).toBe('Patience runs out now');
    const past = shown(told, '16T12:52');
    expect(past).toMatchObject({ patience: { text: 'Patience: 12 min past', isPast: true }, after: null });
    expect(past.proposal?.name).toBe('Chat or ticket');
  });

  it('[E5, M1] says by when they promised, where that is what is waited for', () => {
    const told = story();
    const northline = northlineIn(told);
    const due = { at: at('16T15:00'), certainty: 'exact' } as const;
    const promise = { words: 'Crew by 15:00', due, byPartyId: northline, toPartyId: null };
    told.act('16T12:10', attempt(northline, { ended: 'promised', promise }));
    expect(shown(told, '16T12:30')).toMatchObject({ patience: { text: 'They promised by 15:00', isPast: false } });
    expect(shown(told, '16T15:10').proposal?.name).toBe('Chat or ticket');
  });
});
