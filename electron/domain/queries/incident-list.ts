import type { Incident } from '../incident/incident';
import { type Began, beganOf, isOpen, type Moment, type Phase, type Severity } from '../incident/lifecycle';
import type { Party } from '../incident/parties';
import { referenceText } from '../incident/words';
import type { Instant } from '../kernel/instant';
import { shownMoment } from './as-of';
import { partyClock } from './clocks';
import { countEntries } from './figures-of-rooms';

/** One line of the incident list. */
export interface IncidentLine {
  readonly incidentId: string;
  readonly reference: string;
  readonly title: string;
  readonly severity: Severity | null;
  readonly phase: Phase;
  readonly lead: string | null;
  readonly timeZone: string;
  readonly practice: boolean;
  readonly setAside: boolean;
  readonly declaredAt: Instant;
  readonly began: (Moment & { readonly atLeast: boolean }) | null;
  readonly resolved: Moment | null;
  /** The last moment of an imported case that was never resolved; its clock stops there. [R5] */
  readonly asOf: Moment | null;
  readonly entries: number;
  readonly outsideParties: readonly string[];
  /** Ids of the directory's vendors that are parties here. [B7] */
  readonly vendorIds: readonly string[];
  readonly waitingOn: readonly string[];
}

/** What a reference is given out by: the number that was free, and the place of the declaration in time. */
export interface ReferenceClaim {
  readonly incidentId: string;
  readonly referenceNumber: number;
  /** Place of the declaration among all writers: order text, or a position that begins with it. */
  readonly order: string;
}

/** An incident as one line of the list, at `now`; null until it is declared. */
export function summaryOf(
  incident: Incident,
  { reference, now }: { readonly reference: string; readonly now: Instant },
): IncidentLine | null {
  const { lifecycle, imported } = incident;
  const { declared } = lifecycle;
  if (declared === null) return null;
  return {
    incidentId: declared.incidentId,
    reference,
    title: lifecycle.title,
    severity: lifecycle.severity,
    phase: lifecycle.phase,
    lead: lifecycle.lead,
    timeZone: declared.timeZone,
    practice: declared.practice,
    setAside: lifecycle.setAside !== null,
    declaredAt: declared.at,
    began: beganLine(beganOf(lifecycle)),
    resolved: lifecycle.resolved === null ? null : momentLine(lifecycle.resolved),
    asOf: isOpen(lifecycle) ? asOfLine(imported) : null,
    entries: countEntries(incident),
    outsideParties: outsideParties(incident).map((party) => party.name),
    vendorIds: outsideParties(incident).flatMap(({ vendor }) => (vendor === null ? [] : [vendor.vendorId])),
    waitingOn: waitingOn(incident, now).map((party) => party.name),
  };
}

/** Everybody but us, in the order in which they were added. */
export function outsideParties(incident: Incident): readonly Party[] {
  return incident.parties.filter((party) => party.role !== 'us' && !party.setAside);
}

/** The outside parties with whom the ball lies, while the incident is open; the longest wait first. [P2] */
export function waitingOn(incident: Incident, now: Instant): readonly Party[] {
  if (!isOpen(incident.lifecycle)) return [];
  const moment = shownMoment(incident, now);
  return outsideParties(incident)
    .map((party) => ({ party, ball: partyClock(incident, party, moment).ball }))
    .filter(({ ball }) => ball?.with === 'them')
    .toSorted((a, b) => ((a.ball?.since ?? '') < (b.ball?.since ?? '') ? -1 : 1))
    .map(({ party }) => party);
}

/**
 * Reference text by incident id: where two offline computers took the same number, the later by order gets a letter,
 * from b on. The same for any order of the list. [I1]
 */
export function assignReferences(claims: readonly ReferenceClaim[]): ReadonlyMap<string, string> {
  const taken = new Map<number, number>();
  const references = new Map<string, string>();
  for (const { incidentId, referenceNumber } of claims.toSorted(byOrder)) {
    const before = taken.get(referenceNumber) ?? 0;
    taken.set(referenceNumber, before + 1);
    references.set(incidentId, referenceText(referenceNumber, before === 0 ? '' : letters(before)));
  }
  return references;
}

/** The number for the next incident: one more than the highest that is taken. [I1] */
export function nextReferenceNumber(claims: readonly Pick<ReferenceClaim, 'referenceNumber'>[]): number {
  return claims.reduce((highest, claim) => Math.max(highest, claim.referenceNumber), 0) + 1;
}

function beganLine(began: Began | null): IncidentLine['began'] {
  return began === null ? null : { ...momentLine(began), atLeast: began.basis === 'first-report' };
}

function asOfLine(imported: Incident['imported']): Moment | null {
  return imported?.asOf == null ? null : { at: imported.asOf, certainty: imported.asOfCertainty };
}

function momentLine({ at, certainty }: Moment): Moment {
  return { at, certainty };
}

function byOrder(a: ReferenceClaim, b: ReferenceClaim): number {
  const [first, second] = a.order === b.order ? [a.incidentId, b.incidentId] : [a.order, b.order];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** 1 is b, 25 is z, 26 is aa. */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.trunc(index / 26) - 1) + letter;
}
