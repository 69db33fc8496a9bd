import type { Stance } from '@domain/incident/stances';
import { roleName, stanceName } from '@domain/incident/words';
import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import type { Ownership, Standing } from '@domain/queries/ownership';
import { nameInWords } from '@domain/queries/ownership-words';
import { shortTime } from '../header/short-time';
import { FOUND_FALSE } from '../parties/party-card-view';
import type { MapArrow } from './map-layout';

/** Of one character of the words on an arrow, at most, and of what stands around them: in pixels. */
const CHARACTER = 6.8;
const AROUND = 18;

/** What an arrow says; each has a dash of its own, so that print in grey tells them apart. [P3] */
export type ArrowKind = 'points-at' | 'accepts' | 'denies' | 'says-fixed' | 'found-false';

export interface ArrowView extends MapArrow {
  readonly kind: ArrowKind;
  readonly words: string;
  readonly when: string;
}

export interface PartyView {
  readonly id: string;
  readonly name: string;
  /** Under the name: what it says where no arrow says it, else its role. */
  readonly line: string;
  /** All of it in one sentence, for whoever does not see the arrows. */
  readonly label: string;
  readonly isSetAside: boolean;
  /** What it owns the fault by, where it does. [C5] */
  readonly owns: 'accepts' | 'says-fixed' | null;
}

export interface MapView {
  readonly parties: readonly PartyView[];
  readonly arrows: readonly ArrowView[];
  readonly fault: string;
}

/** The ownership at a moment as boxes and arrows, each arrow dated. [P3] */
export function mapView(ownership: Ownership, timeZone: string): MapView {
  const { standings, at } = ownership;
  return {
    parties: standings.map((one) => partyView(one, standings, at, timeZone)),
    arrows: standings.flatMap((one) => arrowView(one, at, timeZone) ?? []),
    fault: faultWords(ownership),
  };
}

/** `Points at Cisco`, `Said fixed, found false`, `Nothing noted`: what a party says, short. */
export function standingText({ stance, finding }: Standing, standings: readonly Standing[]): string {
  if (stance === null) return 'Nothing noted';
  if (stance.stance === 'points-at') return `${stanceName('points-at')} ${targetName(stance, standings)}`;
  return finding === 'false' ? FOUND_FALSE : stanceName(stance.stance);
}

/** Whom a stance points at, as it stands inside a sentence. */
function targetName({ pointsAtPartyId }: Stance, standings: readonly Standing[]): string {
  const target = standings.find(({ party }) => party.id === pointsAtPartyId);
  return target === undefined ? 'somebody' : nameInWords(target.party);
}

function partyView(one: Standing, standings: readonly Standing[], at: Instant, timeZone: string): PartyView {
  const { party, stance, owns } = one;
  const name = visibleText(party.name);
  const role = roleName(party.role);
  const says = standingText(one, standings);
  const when = stance === null ? '' : `, ${shortTime(stance, at, timeZone)}`;
  const by = owns ? (stance?.stance === 'accepts' ? 'accepts' : 'says-fixed') : null;
  const isUs = party.role === 'us';
  const hasArrow = arrowKind(one) !== null;
  const line = party.setAside ? 'Set aside' : isUs || hasArrow ? role : `${says}${when}`;
  const told = party.setAside ? 'set aside' : isUs ? null : `${says}${when}`;
  const label = [name, role, told].filter((part) => part !== null).join('; ');
  return { id: party.id, name, line, label, isSetAside: party.setAside, owns: by };
}

function arrowView(one: Standing, at: Instant, timeZone: string): ArrowView | null {
  const kind = arrowKind(one);
  if (kind === null || one.stance === null) return null;
  const { party, stance } = one;
  const words = (kind === 'found-false' ? FOUND_FALSE : stanceName(stance.stance)).toLowerCase();
  const when = shortTime(stance, at, timeZone);
  return {
    from: party.id,
    to: stance.pointsAtPartyId,
    kind,
    words,
    when,
    labelWidth: Math.ceil(Math.max(words.length, when.length) * CHARACTER) + AROUND,
  };
}

/** Null for what is said of nobody and of nothing: silence, and looking into it. */
function arrowKind({ stance, finding }: Standing): ArrowKind | null {
  switch (stance?.stance) {
    case 'points-at':
    case 'accepts':
    case 'denies':
      return stance.stance;
    case 'says-fixed':
      return finding === 'false' ? 'found-false' : 'says-fixed';
    default:
      return null;
  }
}

function faultWords({ standings, isResolved }: Ownership): string {
  if (isResolved) return 'Resolved';
  const owners = standings.filter(({ owns }) => owns);
  const [owner] = owners;
  if (owner === undefined) return 'Nobody owns it';
  if (owners.length > 1) return `${owners.length} own it`;
  return owner.stance?.stance === 'accepts' ? 'Accepted' : 'Said to be fixed';
}
