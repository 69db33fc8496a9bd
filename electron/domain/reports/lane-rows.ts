import { type Inline, type LaneChart, type LaneMark, own, typed } from './document';

/** The table that says what the drawn lanes show, for formats without pictures and for people who cannot see them. [V3, X1] */
export function laneRows({ lanes }: LaneChart): readonly [readonly string[], readonly (readonly Inline[])[]] {
  const rows = lanes.map(({ name, marks }) => [
    typed(name),
    ...shapes.map((shape) => own(String(marks.filter((mark) => mark.shape === shape).length))),
  ]);
  return [['Party', ...shapes.map(shapeName)], rows];
}

const shapes: readonly LaneMark['shape'][] = ['reached', 'spoke', 'promised', 'claimed'];

export function shapeName(shape: LaneMark['shape']): string {
  return { reached: 'We reached out', spoke: 'They spoke', promised: 'Promised', claimed: 'Said fixed' }[shape];
}
