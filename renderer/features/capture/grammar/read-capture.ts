import type { EntryKind } from '@domain/incident/log';
import type { Instant } from '@domain/kernel/instant';
import { TAKEN_AS_YESTERDAY } from '../../when/read-when';
import { type NamedParty, type PartyWords, readPartyToken } from './party-words';
import { readPerson } from './person-words';
import { type SlashWord, slashWords } from './slash-words';
import { type TimeWords, timeAtStart, timeOffered } from './time-words';

export interface CaptureContext {
  /** The moment that "ago" and "yesterday" are said from. */
  readonly now: Instant;
  readonly zone: string;
  /** Those that are not set aside. */
  readonly parties: readonly NamedParty[];
  readonly kinds: readonly EntryKind[];
}

/** What a line says of its entry; null where it says nothing. */
export interface CaptureReading {
  readonly slash: SlashWord | null;
  readonly party: PartyWords | null;
  readonly reference: string | null;
  /** Who spoke, at the start of what was said. */
  readonly person: string | null;
  readonly time: TimeWords | null;
  /** A time inside the sentence, for a person to take or leave. */
  readonly offered: TimeWords | null;
  /** The words of the entry. */
  readonly text: string;
}

const nothing: CaptureReading = {
  ...{ slash: null, party: null, reference: null, person: null },
  ...{ time: null, offered: null, text: '' },
};

const referenceWord = /^#([\p{L}\p{N}][\p{L}\p{N}_./-]*[\p{L}\p{N}])/u;
const signInside = /(?<![^\s(])[@#](?=[\p{L}\p{N}"])/gu;
/** A longer text is no line; it is kept as it is. */
const MAX_READ = 20_000;

/**
 * Reads one entry as it was typed. What stands at the start (`/call`, `@party`, `#reference`, a time, each once, in any
 * order; after a party or a way of contact at last `Priya:`) is taken from the words. Inside the sentence the first known `@party` and `#reference` count as well, and
 * only lose their sign there; a time is only offered. Everything else stays, letter by letter. [L1, L2, L10]
 */
export function readCapture(text: string, context: CaptureContext): CaptureReading {
  if (text.length > MAX_READ) return { ...nothing, text };
  const head = readHead(text, context);
  const inside = readInside(head.text, head, context);
  const offered = head.time === null ? timeOffered(inside.text, context.now, context.zone) : null;
  return { ...inside, offered };
}

/** True for a line with a time among what stands at its start. */
export function beginsWithTime(line: string, context: CaptureContext): boolean {
  return line.length <= MAX_READ && readHead(line, context).time !== null;
}

/** True for a reading that found anything to take or change in the words. */
export function isAnythingRead({ slash, party, reference, person, time }: CaptureReading): boolean {
  return slash !== null || party !== null || reference !== null || person !== null || time !== null;
}

function readHead(text: string, context: CaptureContext): CaptureReading {
  let reading: CaptureReading = { ...nothing, text };
  for (let next = readNext(reading, context); next !== null; next = readNext(reading, context)) reading = next;
  return reading;
}

/** Takes one more token from the start; null when none stands there. */
function readNext(read: CaptureReading, context: CaptureContext): CaptureReading | null {
  // What a person said is theirs: "Priya: 14:00 is when it fell".
  if (read.person !== null) return null;
  const line = read.text.trimStart();
  if (line.startsWith('/') && read.slash === null) {
    const word = /^\/([a-z]+)(?=\s|$)/i.exec(line)?.[1]?.toLowerCase();
    const slash = slashWords(context.kinds).find((one) => one.word === word);
    return slash === undefined ? null : { ...read, slash, text: afterToken(line, slash.word.length + 1) };
  }
  if (line.startsWith('@') && read.party === null) {
    const token = readPartyToken(line.slice(1), context.parties);
    // "@Northline's engineer rang" is a sentence that begins with a name.
    if (token === null || !/^[:,]?(?:\s|$)/.test(line.slice(1 + token.length))) return null;
    // Left in the words until it is clear who is meant.
    if (token.party.kind === 'unclear') return { ...read, party: token.party };
    const after = line.slice(1 + token.length).replace(/^[:,]/, '');
    return { ...read, party: token.party, text: afterToken(after, 0) };
  }
  if (line.startsWith('#') && read.reference === null) {
    const reference = referenceWord.exec(line)?.[1];
    if (reference === undefined || !/^[:,]?(?:\s|$)/.test(line.slice(reference.length + 1))) return null;
    return { ...read, reference, text: afterToken(line.slice(reference.length + 1).replace(/^[:,]/, ''), 0) };
  }
  const time = read.time === null ? timeAtStart(line, context.now, context.zone) : null;
  if (time !== null && !isPromised(read, time)) {
    const { length, ...words } = time;
    return { ...read, time: words, text: afterToken(line, length) };
  }
  const isSomebodySpeaking = read.slash?.kind === 'contact' || (read.party !== null && read.party.kind !== 'unclear');
  const spoken = isSomebodySpeaking ? readPerson(line, context.parties) : null;
  return spoken === null ? null : { ...read, person: spoken.person, text: afterToken(line, spoken.length) };
}

/** After `/promise` a time of day that is still to come is when it is due, not yesterday. */
function isPromised({ slash }: CaptureReading, { notes }: TimeWords): boolean {
  return slash?.kind === 'promise' && notes.includes(TAKEN_AS_YESTERDAY);
}

function readInside(text: string, head: CaptureReading, context: CaptureContext): CaptureReading {
  let { party, reference } = head;
  let written = '';
  let from = 0;
  for (const { index } of text.matchAll(signInside)) {
    if (party !== null && reference !== null) break;
    if (index < from) continue;
    const rest = text.slice(index);
    const token = rest.startsWith('@') && party === null ? readPartyToken(rest.slice(1), context.parties) : null;
    // A name that nobody knows is as likely a social handle: inside a sentence it stays a word.
    if (token !== null && token.party.kind !== 'new') {
      party = token.party;
      // The whole name, so that "@nb" can be read in a year.
      written += text.slice(from, index) + (party.kind === 'unclear' ? rest.slice(0, token.length + 1) : party.name);
      from = index + 1 + token.length;
    }
    const found = rest.startsWith('#') && reference === null ? referenceWord.exec(rest)?.[1] : undefined;
    if (found !== undefined) {
      reference = found;
      written += text.slice(from, index) + found;
      from = index + 1 + found.length;
    }
  }
  return { ...head, party, reference, text: written + text.slice(from) };
}

function afterToken(text: string, length: number): string {
  return text.slice(length).trimStart();
}
