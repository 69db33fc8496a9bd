import { beganOf } from '../incident/lifecycle';
import type { Entry } from '../incident/log';
import type { Party } from '../incident/parties';
import { addMs, type Instant, msBetween } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { formatShortDate, formatTime } from '../kernel/zone';
import { endOfFigures } from '../queries/as-of';
import { dealingsWith } from '../queries/dealings';
import { outsideParties } from '../queries/incident-list';
import { type Block, type LaneMark, own, section, words } from './document';
import { momentText, type ReportContext } from './report-context';

const TICKS = 5;

/** A lane per outside party from "began" to the end: when we reached out, when they spoke, promised, said "fixed". [V3] */
export function lanesSection(context: ReportContext): readonly Block[] {
  const began = beganOf(context.incident.lifecycle);
  const end = endOfFigures(context.whole, context.asOf).at;
  if (began === null || began.at >= end) return [];
  const axis = { from: began.at, to: end };
  const lanes = outsideParties(context.incident).map((party) => ({
    name: party.name,
    marks: marksOf(context, party, axis),
  }));
  if (lanes.every(({ marks }) => marks.length === 0)) return [];
  return section(2, 'Who spoke when', [{ kind: 'lanes', chart: { lanes, ticks: ticksOf(context, axis) } }]);
}

interface Axis {
  readonly from: Instant;
  readonly to: Instant;
}

function marksOf(context: ReportContext, party: Party, axis: Axis): readonly LaneMark[] {
  const { incident } = context;
  const reached = [...dealingsWith(incident, party.id, axis.to).tries(null, axis.to)];
  const spoken = [...values(incident.log.inOrder)].filter((entry) => isWordOf(entry, party));
  const { attempts, replies } = incident.escalations;
  const theirs = <T extends { readonly partyId: string }>(items: Iterable<T>) =>
    [...items].filter((one) => one.partyId === party.id);
  const mark = (shape: LaneMark['shape'], at: Instant, what: string): readonly LaneMark[] => {
    const place = msBetween(axis.from, at) / msBetween(axis.from, axis.to);
    if (place < 0 || place > 1) return [];
    return [{ shape, place, label: words`${own(what)}, ${momentText(context, { at, certainty: 'exact' })}` }];
  };
  const promises = [...values(incident.commitments)].filter((one) => one.byPartyId === party.id);
  const answers = theirs(values(replies)).filter((one) => !one.automatic);
  const claims = theirs(values(incident.allClears));
  const marks = [
    ...[...reached, ...theirs(values(attempts))].flatMap(({ at }) => mark('reached', at, 'We reached out')),
    ...spoken.flatMap(({ occurredAt }) => mark('spoke', occurredAt, 'They spoke')),
    ...answers.flatMap(({ at }) => mark('spoke', at, 'They spoke')),
    ...promises.flatMap(({ madeAt }) => (madeAt === null ? [] : mark('promised', madeAt, 'They promised'))),
    ...claims.flatMap(({ claimedAt }) => mark('claimed', claimedAt, 'They said it was fixed')),
  ];
  // An attempt and its entry tell of one moment, and one dot is enough for it.
  const unique = new Map(marks.map((one) => [`${one.shape} ${one.place}`, one]));
  return [...unique.values()].toSorted((a, b) => a.place - b.place);
}

/** An automatic reply is no word of theirs, and what was retracted was never said. [E3] */
function isWordOf({ kind, partyId, retraction }: Entry, party: Party): boolean {
  return partyId === party.id && retraction === null && (kind === 'claim' || kind === 'promise' || kind === 'update');
}

function ticksOf({ zone }: ReportContext, { from, to }: Axis) {
  return Array.from({ length: TICKS }, (_, index) => {
    const place = index / (TICKS - 1);
    const moment = addMs(from, Math.round(place * msBetween(from, to)));
    return { place, label: `${formatShortDate(moment, zone).slice(4, -5)}, ${formatTime(moment, zone)}` };
  });
}
