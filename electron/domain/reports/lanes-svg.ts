import type { LaneChart, LaneMark } from './document';
import { plainText } from './document';
import { escapedHtml } from './escaped-html';
import { shapeName } from './lane-rows';
import { shownLine } from './shown-text';

const WIDTH = 720;
const NAMES = 180;
const LANE = 30;
const LEGEND = 26;
const AXIS = 24;
const NAME_CHARACTERS = 26;

/** The lanes as SVG: a line per party, a shape per kind of mark, told apart by form as well as colour. [V3, X1] */
export function lanesSvg({ lanes, ticks }: LaneChart): string {
  const bottom = LEGEND + lanes.length * LANE;
  const height = bottom + AXIS;
  const counts = lanes.map(({ name, marks }) => `${shownLine(name)}: ${marks.length}`).join('; ');
  return [
    `<svg class="lanes" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Marks per party. ${escapedHtml(counts)}. The table below says the same.">`,
    ...legend(),
    ...ticks.map(({ place, label }) => tick(place, label, bottom)),
    ...lanes.flatMap(({ name, marks }, index) => lane(name, marks, LEGEND + index * LANE + LANE / 2)),
    '</svg>',
  ].join('\n');
}

const shapes: readonly LaneMark['shape'][] = ['reached', 'spoke', 'promised', 'claimed'];

function legend(): readonly string[] {
  return shapes.map((shape, index) => {
    const x = NAMES + index * 130;
    return `${drawn(shape, x, 10, '')}<text x="${x + 10}" y="14">${shapeName(shape)}</text>`;
  });
}

function lane(name: string, marks: readonly LaneMark[], y: number): readonly string[] {
  const whole = shownLine(name);
  const short = [...whole].length > NAME_CHARACTERS ? `${[...whole].slice(0, NAME_CHARACTERS - 1).join('')}…` : whole;
  return [
    `<text x="0" y="${y + 4}">${escapedHtml(short)}<title>${escapedHtml(whole)}</title></text>`,
    `<line class="lane" x1="${NAMES}" y1="${y}" x2="${WIDTH - 10}" y2="${y}"/>`,
    ...marks.map(({ shape, place, label }) => drawn(shape, xOf(place), y, plainText(label))),
  ];
}

function tick(place: number, label: string, y: number): string {
  const anchor = place === 0 ? 'start' : place === 1 ? 'end' : 'middle';
  const x = xOf(place);
  return `<line class="tick" x1="${x}" y1="${LEGEND}" x2="${x}" y2="${y}"/><text class="tick" x="${x}" y="${y + 16}" text-anchor="${anchor}">${escapedHtml(label)}</text>`;
}

function drawn(shape: LaneMark['shape'], x: number, y: number, label: string): string {
  const title = label === '' ? '' : `<title>${escapedHtml(shownLine(label))}</title>`;
  const form = {
    reached: `<circle cx="${x}" cy="${y}" r="4"`,
    spoke: `<rect x="${x - 4}" y="${y - 4}" width="8" height="8"`,
    promised: `<path d="M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z"`,
    claimed: `<path d="M${x} ${y - 6}L${x + 6} ${y + 5}H${x - 6}Z"`,
  }[shape];
  const tag = form.slice(1, form.indexOf(' '));
  return `${form} class="${shape}">${title}</${tag}>`;
}

/** Two decimals are a fiftieth of a pixel, and the same text on every machine. */
function xOf(place: number): number {
  return Math.round((NAMES + place * (WIDTH - 10 - NAMES)) * 100) / 100;
}
