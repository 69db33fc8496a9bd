import { type Box, middleOf } from './geometry';

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * The party that an arrow key leads to: the nearest one in that direction. Where none lies there, the next or previous
 * one in order, so that no key leads nowhere. [X1]
 */
export function steer(boxes: ReadonlyMap<string, Box>, fromId: string, key: ArrowKey): string {
  const ids = [...boxes.keys()];
  const from = boxes.get(fromId);
  if (from === undefined) return ids[0] ?? fromId;
  const here = middleOf(from);
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, box] of boxes) {
    const { x, y } = middleOf(box);
    const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
    const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
    const ahead = (isAcross ? x - here.x : y - here.y) * sign;
    const aside = Math.abs(isAcross ? y - here.y : x - here.x);
    if (id === fromId || ahead < 1 || aside > ahead * 3) continue;
    const cost = ahead + aside * 2;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  return best?.id ?? ids[(ids.indexOf(fromId) + by + ids.length) % ids.length] ?? fromId;
}

/** True for the four keys that move between parties. */
export function isArrowKey(key: string): key is ArrowKey {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';
}
