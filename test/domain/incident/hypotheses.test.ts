import type { IncidentCommand } from '@domain/incident/decide';
import { entryIdSchema, hypothesisIdSchema } from '@domain/kernel/ids';
import { get, values } from '@domain/kernel/sorted-list';
import { describe, expect, it } from 'vitest';
import { at, given, roomWith, SAM } from '../../support/incident-scenario';
import { entryId, entryLogged } from '../../support/sample-events';

const hypothesisId = hypothesisIdSchema.parse('hypothesis-1');
const proposed = { type: 'HypothesisProposed', hypothesisId, text: 'Water in the splice' } as const;
const ruledOut: IncidentCommand = {
  type: 'JudgeHypothesis',
  hypothesisId,
  status: 'ruled-out',
  why: 'The light is red at the far end too.',
  entryIds: [entryId],
};

describe('a hypothesis', () => {
  it('[H1] is proposed in words and open', () => {
    given()
      .when({ type: 'ProposeHypothesis', text: 'Water in the splice' })
      .then({ type: 'HypothesisProposed', text: 'Water in the splice' });
    const hypothesis = get(roomWith([proposed]).incident.hypotheses, hypothesisId);
    expect(hypothesis).toMatchObject({ status: 'open', by: 'Dana', judgements: [] });
  });

  it('[H1, L5b] a judgement leaves an entry that says why, and names the entries that show it', () => {
    const room = roomWith([proposed, entryLogged()]);
    const [logged, judged] = room.does(ruledOut, at('15:00'), SAM);
    const text = 'Ruled out: Water in the splice\nThe light is red at the far end too.';
    expect(logged).toMatchObject({ type: 'EntryLogged', kind: 'observation', text });
    const written = logged?.type === 'EntryLogged' ? logged.entryId : expect.fail('no entry');
    expect(judged).toMatchObject({ type: 'HypothesisJudged', why: null, entryIds: [written, entryId] });
    const hypothesis = get(room.incident.hypotheses, hypothesisId);
    expect(hypothesis?.judgements).toMatchObject([{ status: 'ruled-out', at: at('15:00'), by: 'Sam' }]);
  });

  it('[H1] a judgement keeps the words that were judged when they are changed afterwards', () => {
    const room = roomWith([proposed, entryLogged()]);
    room.does(ruledOut);
    room.does({ type: 'RewordHypothesis', hypothesisId, text: 'Water in cabinet 14' });
    const hypothesis = get(room.incident.hypotheses, hypothesisId);
    expect(hypothesis).toMatchObject({ text: 'Water in cabinet 14', judgements: [{ words: 'Water in the splice' }] });
  });

  it('[H1] a judgement that says nothing new, names a stranger or an unknown entry is refused', () => {
    const open: IncidentCommand = { ...ruledOut, status: 'open', why: null, entryIds: [] };
    given(proposed).when(open).refuses('nothing-changed');
    given().when(open).refuses('hypothesis-unknown');
    const nowhere = entryIdSchema.parse('entry-nowhere');
    given(proposed)
      .when({ ...open, entryIds: [nowhere] })
      .refuses('entry-unknown');
  });

  it('[H1, L5] one judgement is undone alone, and a proposal only while nobody judged it', () => {
    const room = roomWith([proposed, entryLogged()]);
    room.does({ type: 'ProposeHypothesis', text: 'A cut fibre' });
    const proposal = room.commits.at(-1);
    const second = [...values(room.incident.hypotheses)].find(({ text }) => text === 'A cut fibre')?.id;
    if (second === undefined) return expect.fail('not proposed');
    room.does({ ...ruledOut, hypothesisId: second });
    expect(room.undoes(proposal)).toMatchObject({ error: { code: 'act-superseded' } });
    expect(room.undoes(room.commits.at(-1)).ok).toBe(true);
    expect(get(room.incident.hypotheses, second)).toMatchObject({ status: 'open', judgements: [] });
    expect(room.undoes(proposal).ok).toBe(true);
    expect(get(room.incident.hypotheses, second)).toBeUndefined();
  });
});
