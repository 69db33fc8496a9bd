import type { LengthBar } from './document';
import { plainText } from './document';
import { escapedHtml } from './escaped-html';
import { shownLine } from './shown-text';

const WIDTH = 720;
const NAMES = 190;
const MOST = 390;
const ROW = 24;
const THICK = 12;

/** Lengths of time as bars on one scale, each with its words beside it; the table of figures says the same. [V4, R2] */
export function barsSvg(bars: readonly LengthBar[]): string {
  const said = bars.map(({ name, length }) => `${name}: ${shownLine(plainText(length))}`).join('; ');
  return [
    `<svg class="bars" viewBox="0 0 ${WIDTH} ${bars.length * ROW}" role="img" aria-label="${escapedHtml(said)}">`,
    ...bars.map(bar),
    '</svg>',
  ].join('\n');
}

function bar({ name, length, share }: LengthBar, index: number): string {
  const middle = index * ROW + ROW / 2;
  // Two decimals are a fiftieth of a pixel, and the same text on every machine; what took no time is seen as well.
  const width = Math.max(1, Math.round(share * MOST * 100) / 100);
  const words = escapedHtml(shownLine(plainText(length)));
  return [
    `<text x="0" y="${middle + 4}">${escapedHtml(name)}</text>`,
    `<rect x="${NAMES}" y="${middle - THICK / 2}" width="${width}" height="${THICK}"/>`,
    `<text x="${NAMES + width + 8}" y="${middle + 4}">${words}</text>`,
  ].join('');
}
