import { values } from '../kernel/sorted-list';
import type { Incident } from './incident';
import { ladderOfParty } from './ladder';
import { type Party, type PartyEvent, partyOf } from './parties';
import { type Answer, addedLast, isSame, type Undoing } from './undoing';

/** Takes back one event of a party's card. [P1, L5] */
export function undoParty(event: PartyEvent, undoing: Undoing): Answer {
  const { partyId } = event;
  const was = partyOf(undoing.before.parties, partyId);
  const is = partyOf(undoing.now.parties, partyId);
  if (is === null) return 'act-superseded';
  if (event.type === 'PartyAdded') {
    const isUntouched =
      is.name === event.name &&
      is.role === event.role &&
      isBare(withoutOwn(is, undoing)) &&
      !isClimbable(undoing, partyId);
    if (!isUntouched || isNamed(undoing, partyId)) return 'act-superseded';
    return [{ type: 'PartySetAside', partyId }];
  }
  // It came with the same act and goes with it.
  if (was === null) return undoing.act.some((one) => one.type === 'PartyAdded') ? [] : 'act-superseded';
  return undoChange(event, was, is, undoing.now);
}

/** The card without what the act itself wrote on it, where that still stands there. */
function withoutOwn(is: Party, { act }: Undoing): Party {
  const own = act.filter((event): event is PartyEvent => 'partyId' in event && event.partyId === is.id);
  const isOwnVendor = own.some((event) => event.type === 'PartyVendorTaken' && isSame(event.vendor, is.vendor));
  const isOwnContract = own.some((event) => event.type === 'ContractNoted' && event.contract === is.contract);
  return { ...is, vendor: isOwnVendor ? null : is.vendor, contract: isOwnContract ? 'unknown' : is.contract };
}

function undoChange(event: Exclude<PartyEvent, { type: 'PartyAdded' }>, was: Party, is: Party, now: Incident): Answer {
  const { partyId } = event;
  switch (event.type) {
    case 'PartyRenamed':
      return is.name === event.name ? [{ type: 'PartyRenamed', partyId, name: was.name }] : 'act-superseded';
    case 'PartyRoleChanged':
      return is.role === event.role ? [{ type: 'PartyRoleChanged', partyId, role: was.role }] : 'act-superseded';
    case 'PartySetAside':
      return !is.setAside || isReplaced(is, now) ? 'act-superseded' : [{ type: 'PartyTakenBack', partyId }];
    case 'PartyTakenBack':
      return is.setAside ? 'act-superseded' : [{ type: 'PartySetAside', partyId }];
    case 'ContractNoted': {
      if (is.contract !== event.contract || is.contractThrough !== event.through) return 'act-superseded';
      return [{ type: 'ContractNoted', partyId, contract: was.contract, through: was.contractThrough }];
    }
    case 'OwnershipNoted': {
      const note = addedLast(was.ownershipNotes, is.ownershipNotes);
      return note === null ? 'act-superseded' : [{ type: 'OwnershipNoteWithdrawn', partyId, eventId: note.eventId }];
    }
    case 'OwnershipNoteWithdrawn': {
      const note = addedLast(is.ownershipNotes, was.ownershipNotes);
      if (note === null) return 'act-superseded';
      return [{ type: 'OwnershipNoted', partyId, note: note.text, audiences: note.audiences }];
    }
    case 'ReferenceNoted':
      // Noted before already: then this act changed nothing that could be taken back.
      if (was.references.includes(event.reference)) return [];
      if (!is.references.includes(event.reference)) return 'act-superseded';
      return [{ type: 'ReferenceDropped', partyId, reference: event.reference }];
    case 'ReferenceDropped':
      if (is.references.includes(event.reference)) return 'act-superseded';
      return [{ type: 'ReferenceNoted', partyId, reference: event.reference }];
    case 'BallPassed': {
      const pass = addedLast(was.ballPasses, is.ballPasses);
      return pass === null ? 'act-superseded' : [{ type: 'BallPassWithdrawn', partyId, eventId: pass.eventId }];
    }
    case 'BallPassWithdrawn': {
      const pass = addedLast(is.ballPasses, was.ballPasses);
      return pass === null ? 'act-superseded' : [{ type: 'BallPassed', partyId, with: pass.with, at: pass.at }];
    }
    case 'NextChaseSet':
      return is.nextChaseAt === event.at ? [{ type: 'NextChaseSet', partyId, at: was.nextChaseAt }] : 'act-superseded';
    case 'PartyVendorTaken':
      if (!isSame(is.vendor, event.vendor)) return 'act-superseded';
      return [was.vendor === null ? { type: 'PartyVendorLeft', partyId } : { ...event, vendor: was.vendor }];
    case 'PartyVendorLeft':
      if (is.vendor !== null || was.vendor === null) return 'act-superseded';
      return [{ type: 'PartyVendorTaken', partyId, vendor: was.vendor }];
    // Comes with an import only.
    case 'AccountGiven':
      return 'act-not-undoable';
  }
}

/** True for a card on which nothing was written yet. */
function isBare(party: Party): boolean {
  const { contract, ownershipNotes, accounts, references, ballPasses, nextChaseAt, setAside, vendor } = party;
  const written = [ownershipNotes, accounts, references, ballPasses].some((list) => list.length > 0);
  return !written && contract === 'unknown' && nextChaseAt === null && !setAside && vendor === null;
}

/** True when somebody gave it a ladder since; one that came with it goes with it. */
function isClimbable({ act, now }: Undoing, partyId: string): boolean {
  const cameAlong = act.some((event) => event.type === 'LadderSet' && event.partyId === partyId);
  return !cameAlong && (ladderOfParty(now.ladders, partyId)?.rungs ?? null) !== null;
}

/** True when something else speaks of the party, so that it cannot go. */
function isNamed({ act, now }: Undoing, partyId: string): boolean {
  const { log, escalations, stances, commitments, allClears, workarounds } = now;
  // Entries that came with it go with it.
  const own = new Set(act.flatMap((event) => (event.type === 'EntryLogged' ? [event.entryId] : [])));
  for (const entry of values(log.byId)) {
    if ((entry.partyId === partyId || entry.toPartyId === partyId) && !own.has(entry.id)) return true;
  }
  for (const stance of values(stances)) {
    if (stance.partyId === partyId || stance.pointsAtPartyId === partyId) return true;
  }
  for (const promise of values(commitments)) {
    if (promise.byPartyId === partyId || promise.toPartyId === partyId) return true;
  }
  const trail = [...values(escalations.escalations), ...values(escalations.attempts), ...values(escalations.replies)];
  if ([...trail, ...values(allClears)].some((one) => one.partyId === partyId)) return true;
  return workarounds.some((workaround) => workaround.byPartyId === partyId);
}

/** True when another party stands in its place by now: the same name, or a second "us". */
function isReplaced(party: Party, now: Incident): boolean {
  const others = now.parties.filter((one) => one.id !== party.id && !one.setAside);
  return others.some(
    (one) => isSame(one.name.toLowerCase(), party.name.toLowerCase()) || (party.role === 'us' && one.role === 'us'),
  );
}
