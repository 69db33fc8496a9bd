import type { Failure } from '@contract/failure';
import { takenVendor, vendorNamed } from '@domain/directory/known-vendor';
import { kindName } from '@domain/incident/words';
import { err, ok, type Result } from '@domain/kernel/result';
import { bodySchema } from '@domain/kernel/text';
import { formatTime } from '@domain/kernel/zone';
import type { AppStore } from '../../state/app-store';
import { zoneOf } from '../../state/selectors';
import { readSaidWhen } from '../when/read-said';
import { whenOf } from '../when/read-when';
import { type CaptureDraft, draftAfterSending, draftWithoutFirst } from './capture-draft';
import { capturePlan, commandOf, type PlannedEntry, wordsToLog } from './capture-plan';
import { plannedDue } from './planned-promise';

const DUE_TWICE = 'The promise is due at a time that comes twice, because the clocks are set back; choose which one.';

/** What stands in a bar this moment, and the way to put something else there. */
export interface CaptureBarWords {
  readonly current: () => CaptureDraft;
  readonly put: (draft: CaptureDraft) => void;
}

/**
 * Logs what stands in the bar, one entry after the other, and takes each from the bar once it is durable. Ends at the
 * first refusal, which it answers; that entry and those after it stay in the bar. [J1, J5, L10]
 */
export async function sendCapture(store: AppStore, { current, put }: CaptureBarWords): Promise<Failure | null> {
  let remaining = planNow(store, current()).entries.length;
  while (remaining > 0) {
    const sent = current();
    const [entry, ...more] = planNow(store, sent).entries;
    // Somebody changed the rest while the entries before it were on their way: it waits for another Enter.
    if (more.length !== remaining - 1) return null;
    const failure = await sendEntry(store, entry, sent);
    if (failure !== null) return failure;
    remaining -= 1;
    put(remaining > 0 ? draftWithoutFirst(current(), sent, entry.part) : draftAfterSending(current(), sent));
  }
  return null;
}

async function sendEntry(store: AppStore, entry: PlannedEntry, draft: CaptureDraft): Promise<Failure | null> {
  const { execute, now } = store.getState();
  const zone = zoneOf(store.getState());
  const when = whenOf(readSaidWhen(entry.when, now, zone));
  if (!when.ok) return { code: 'time-not-read', sentence: when.error, field: 'when' };
  const due = entry.promise === null ? null : plannedDue(entry, entry.promise, now, zone);
  if (due?.kind === 'twice') return { code: 'time-not-read', sentence: DUE_TWICE, field: 'promise' };
  const dueAt = due === null ? ok(null) : whenOf(due);
  if (!dueAt.ok) return { code: 'time-not-read', sentence: dueAt.error, field: 'promise' };
  const party = await partyOf(store, entry);
  if (!party.ok) return party.error;
  const outcome = await execute({ ...commandOf(entry, draft, party.value, dueAt.value), when: when.value });
  if (!outcome.ok) return outcome.error;
  const { announce, now: then } = store.getState();
  announce(`Logged ${formatTime(when.value?.at ?? then, zone)} ${kindName(entry.kind)}`);
  return null;
}

/** The party's id. One that nobody has named yet is added first, and only once that is durable can an entry name it. [J1] */
async function partyOf(store: AppStore, entry: PlannedEntry): Promise<Result<string | null, Failure>> {
  const { party } = entry;
  if (party === null) return ok(null);
  if (party.kind === 'known') return ok(party.id);
  if (party.kind === 'unclear') {
    const sentence = `“@${party.word}” fits ${party.names.join(' and ')}; type more of the name.`;
    return err({ code: 'party-unclear', sentence, field: 'text' });
  }
  // Words that the log is going to refuse must not leave a party behind.
  if (!bodySchema().safeParse(wordsToLog(entry)).success) return ok(null);
  const outcome = await store.getState().execute(partyToAdd(store, party.name));
  if (!outcome.ok) return outcome;
  const added = store.getState().open?.incident.parties.find(({ name, setAside }) => !setAside && name === party.name);
  return ok(added?.id ?? null);
}

/** A vendor of the directory comes with its facts and its ladder; whoever else is of no known role yet. [B2, L10] */
function partyToAdd(store: AppStore, name: string) {
  const { openDirectory } = store.getState();
  const vendor = openDirectory === null ? null : vendorNamed(openDirectory.directory.vendors, name);
  if (vendor === null) return { type: 'AddParty', name, role: 'other' } as const;
  return { type: 'AddParty', name, role: 'provider', vendor: takenVendor(vendor) } as const;
}

function planNow(store: AppStore, draft: CaptureDraft) {
  const { open, now } = store.getState();
  return capturePlan(draft, { now, zone: zoneOf(store.getState()), parties: open?.incident.parties ?? [] });
}
