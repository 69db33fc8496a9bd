import type { PartyId } from '@domain/kernel/ids';
import { type Instant, MINUTE, msBetween } from '@domain/kernel/instant';
import type { RunningCall } from '../../state/trail-slice';

/** A call begins, ringing: nobody holds us yet. [E2] */
export function startedCall(partyId: PartyId, rung: string, now: Instant): RunningCall {
  return { partyId, rung, startedAt: now, heldMs: 0, holdSince: null, endedAt: null, words: '' };
}

/** They put us on hold, or somebody speaks again. */
export function toggledHold(call: RunningCall, now: Instant): RunningCall {
  if (call.endedAt !== null) return call;
  return call.holdSince === null ? { ...call, holdSince: now } : { ...spoken(call, now), holdSince: null };
}

/** The line is closed; its minutes stand still until it is logged. */
export function endedCall(call: RunningCall, now: Instant): RunningCall {
  return call.endedAt === null ? { ...spoken(call, now), holdSince: null, endedAt: now } : call;
}

/** How long it has lasted, and how much of that on hold, in milliseconds. A clock that was set back gives 0. */
export function callSpans(call: RunningCall, now: Instant): { readonly all: number; readonly held: number } {
  const all = Math.max(0, msBetween(call.startedAt, call.endedAt ?? now));
  return { all, held: Math.min(spoken(call, now).heldMs, all) };
}

/** As the attempt keeps it: whole minutes, one begun counts, so that a short call is not 0. */
export function callMinutes(call: RunningCall, now: Instant): { readonly minutes: number; readonly onHold: number } {
  const { all, held } = callSpans(call, now);
  return { minutes: Math.max(1, Math.round(all / MINUTE)), onHold: Math.round(held / MINUTE) };
}

function spoken(call: RunningCall, now: Instant): RunningCall {
  if (call.holdSince === null) return call;
  return { ...call, heldMs: call.heldMs + Math.max(0, msBetween(call.holdSince, now)) };
}
