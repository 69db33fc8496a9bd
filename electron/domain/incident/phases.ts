import type { EventMeta } from '../record/definition';
import type { Lifecycle, PhaseStep, Resolution } from './lifecycle';
import type { Phase } from './lifecycle-events';

/** A change of phase as the record knows it. */
export function stepOf(phase: Phase, meta: EventMeta, resolution: Resolution | null): PhaseStep {
  return { eventId: meta.id, phase, at: meta.at, by: meta.by.name, resolution };
}

/** One more change of phase. [I2] */
export function withPhase(
  state: Lifecycle,
  phase: Phase,
  meta: EventMeta,
  resolution: Resolution | null = null,
): Lifecycle {
  return withPhases(state, [...state.phases, stepOf(phase, meta, resolution)]);
}

/** The phase in force is that of the last step; a closed incident keeps the end that it was resolved with. [I2, C1] */
export function withPhases(state: Lifecycle, phases: readonly PhaseStep[]): Lifecycle {
  const phase = phases.at(-1)?.phase ?? 'investigating';
  const ended = phase === 'resolved' || phase === 'closed';
  const resolved = ended ? (phases.findLast((step) => step.resolution !== null)?.resolution ?? null) : null;
  return { ...state, phase, phases, resolved };
}
