import { pathKey } from '@domain/incident/checks';
import type { Incident } from '@domain/incident/incident';
import { contentOf } from '@domain/incident/log';
import { get, toArray, values } from '@domain/kernel/sorted-list';
import { updateClocks } from '@domain/queries/update-clocks';

/**
 * What people see of an incident, without what only tells who wrote it down and where in the record: the author and the
 * moment of writing, event ids, positions. Struck-through words (corrections, retractions) are left out as well,
 * because they stay for good; so is what was set aside. The order of references, and that of workarounds, is no fact.
 */
export function visible(incident: Incident): unknown {
  const { lifecycle, log, parties, stances, escalations, commitments, workarounds, evidence } = incident;
  const { hypotheses, checks, ladders, agentBriefs, audiences, handoffs, allClears, decisions } = incident;
  const { title, severity, lead, impact, phase, phases, began, noticed, mitigated, resolved, setAside } = lifecycle;
  return {
    lifecycle: {
      ...{ title, severity, lead, impact, phase, noticed, mitigated },
      phases: phases.map((step) => step.phase),
      began: began.map(({ at, certainty, basis, reason }) => ({ at, certainty, basis, reason })),
      resolved: resolved === null ? null : { at: resolved.at, confirmation: resolved.confirmation },
      setAside: setAside === null ? null : { reason: setAside.reason },
    },
    log: [...values(log.inOrder)]
      .filter((entry) => entry.retraction === null)
      .map((entry) => ({
        id: entry.id,
        ...contentOf(entry),
        redaction: entry.redaction?.reason ?? null,
        pinned: entry.pin !== null,
      })),
    evidence: [...values(evidence.byId)]
      .filter((one) => one.detachment === null && get(log.byId, one.entryId)?.retraction === null)
      .map(({ id, entryId, sha256, name }) => ({ id, entryId, sha256, name })),
    parties: parties
      .filter((party) => !party.setAside)
      .map(({ ownershipNotes, references, ballPasses, accounts, ...party }) => ({
        ...party,
        ownershipNotes: ownershipNotes.map((note) => note.text),
        accounts: accounts.map((account) => account.text),
        references: references.toSorted(),
        ballPasses: ballPasses.map((pass) => ({ with: pass.with, at: pass.at })),
      })),
    ladders: ladders.filter(({ rungs }) => rungs !== null).toSorted((a, b) => (a.partyId < b.partyId ? -1 : 1)),
    agentBriefs: agentBriefs
      .filter(({ accounts, errorText, wanted }) => accounts !== null || errorText !== null || wanted !== null)
      .toSorted((a, b) => (a.partyId < b.partyId ? -1 : 1)),
    audiences: toArray(audiences).flatMap(({ key, marks }) => {
      const held = marks.at(-1)?.audiences ?? null;
      return held === null ? [] : [{ key, held }];
    }),
    handoffs: handoffs
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ to, accepted }) => ({ to, accepted: accepted !== null })),
    playbooks: incident.takenPlaybooks.map(({ playbookId, edition }) => ({ playbookId, edition })),
    sites: incident.impact.sites,
    rates: incident.impact.rates.map(({ minorPerHour, currency, from }) => ({ minorPerHour, currency, from })),
    updates: updateClocks(incident).map(({ audience, everyMinutes, last }) => ({
      ...{ audience, everyMinutes, at: last?.at ?? null, text: last?.update.text ?? null },
    })),
    stances: placeless(toArray(stances)),
    escalations: placeless(toArray(escalations.escalations)),
    attempts: placeless(toArray(escalations.attempts)),
    replies: placeless(toArray(escalations.replies)),
    commitments: placeless(
      toArray(commitments).map((one) => ({
        ...one,
        outcomes: one.outcomes.map(({ change }) => change),
        dueChanges: one.dueChanges.map(({ change }) => change),
      })),
    ),
    allClears: placeless(
      toArray(allClears).map((one) => ({
        ...one,
        judgement: one.judgement === null ? null : { ...one.judgement, eventId: undefined },
        judgements: one.judgements.map((judgement) => ({ ...judgement, eventId: undefined })),
      })),
    ),
    decisions: placeless(
      toArray(decisions).map((one) =>
        one.kind === 'taken' ? one : { ...one, ends: one.ends.map((end) => ({ ...end, eventId: undefined })) },
      ),
    ),
    workarounds: workarounds
      .map(({ id, title: name, byPartyId, state, moves, steps, targets, ticks, rechecks, ...rest }) => ({
        ...{ id, name, byPartyId, state },
        ...{ sideEffects: rest.sideEffects, verify: rest.verify, recheckMinutes: rest.recheckMinutes },
        rechecks: rechecks.map(({ at, holds, entryId }) => ({ at, holds, entryId })),
        targets: targets.filter((target) => !target.removed),
        ticks: [...ticks]
          .map(([cell, { at, by }]) => ({ cell, at, by }))
          .toSorted((a, b) => (a.cell < b.cell ? -1 : 1)),
        moves: moves.map((move) => ({
          state: move.state,
          at: move.at,
          certainty: move.certainty,
          entryId: move.entryId,
        })),
        steps: steps
          .filter((step) => !step.removed)
          .map((step) => ({ id: step.id, text: step.text, part: step.part, doneAt: step.done?.at ?? null })),
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    hypotheses: [...values(hypotheses)].map(({ id, text, status, judgements }) => ({
      ...{ id, text, status },
      judgements: judgements.map(({ status: judged, why, entryIds }) => ({ judged, why, entryIds })),
    })),
    checks: {
      runs: [...values(checks.runs)].map(({ by: _, ...run }) => run),
      intervals: checks.intervals
        .map((one) => ({ path: pathKey(one), everyMinutes: one.everyMinutes }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
      setAside: checks.setAside.map(pathKey).toSorted(),
    },
  };
}

function placeless(items: readonly { readonly id: string }[]): unknown {
  return items
    .map((item) => ({ ...item, eventId: undefined, position: undefined }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
