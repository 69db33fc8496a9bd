import type { Entry } from '@domain/incident/log';
import { kindName } from '@domain/incident/words';
import { DAY, HOUR, type Instant, instantFromMs, MINUTE, msOf } from '@domain/kernel/instant';
import { values } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { dateKey, formatTime } from '@domain/kernel/zone';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftWithChoice } from '../../renderer/features/capture/capture-choice';
import { type CaptureDraft, emptyDraft } from '../../renderer/features/capture/capture-draft';
import { capturePlan, type PlannedEntry } from '../../renderer/features/capture/capture-plan';
import { plannedDue } from '../../renderer/features/capture/planned-promise';
import {
  chipText,
  plannedDueText,
  plannedPartyText,
  plannedSidesText,
  plannedTimeText,
} from '../../renderer/features/capture/planned-text';
import { asInWords } from '../../renderer/features/capture/promise-choice';
import { sendCapture } from '../../renderer/features/capture/send-capture';
import { readWhen } from '../../renderer/features/when/read-when';
import type { AppStore } from '../../renderer/state/app-store';
import { startInWarRoom } from '../renderer/state/start-app';
import { propertyOptions } from '../support/property';

const zone = 'Europe/London';

const token = fc.constantFrom(
  ...['/call', '/promise', '/decision', '@Northline', '@nb', '@Nor', '@Acme', '@"Acme Cables"', '#NB-44', '#1'],
  ...['14:05', '2.32pm', '1432', 'about 09:15', 'yesterday 18:40', '10 min ago', '20/11 14:00', '2026-11-20', '01:30'],
  ...['by 17:00', 'Priya: crew', 'Update: crew', 'on site', 'rang', 'within 2 hours', '-', '99.95 %', 'Sat', '\n'],
  ...[
    'by 01:30',
    'tomorrow 09:00',
    'by about noon',
    'by Friday',
    'in 20 min',
    'by 3/12 2pm',
    'will ring at 18:30',
    '/claim',
  ],
);
const text = fc.array(token, { minLength: 1, maxLength: 7 }).map((tokens) => tokens.join(' '));
const around = (edge: string) => fc.integer({ min: Date.parse(edge) - DAY, max: Date.parse(edge) + 30 * HOUR });
const saidAt = fc
  .oneof(around('2026-11-21T14:32:00Z'), around('2026-03-29T01:00:00Z'), around('2026-10-25T01:00:00Z'))
  .map((ms) => instantFromMs(Math.trunc(ms / MINUTE) * MINUTE) as Instant);
const promise = fc.oneof(
  { weight: 1, arbitrary: fc.constant(asInWords) },
  {
    weight: 1,
    arbitrary: fc.record({
      isPromise: fc.constantFrom(null, true, false),
      words: fc.constantFrom(null, 'crew on site'),
      due: fc.constantFrom(
        null,
        ...['', '18:00', 'about 2026-12-24 09:00', 'soon'].map((text) => ({ text, pick: null })),
      ),
      by: fc.constantFrom(null, 'them', 'us'),
    }),
  },
);
const draft = fc.record({
  promise,
  text,
  saidAt,
  kind: fc.constantFrom('observation', 'claim', 'promise'),
  channel: fc.constantFrom('', 'fax'),
  mode: fc.constantFrom('auto', 'several', 'plain'),
});

it('[L10] what the chips show is what is saved', async () => {
  const { store } = await startInWarRoom();
  for (const name of ['Northline Broadband', 'Norwood']) {
    await store.getState().execute({ type: 'AddParty', name, role: 'provider' });
  }
  await fc.assert(
    fc.asyncProperty(draft, async (typed) => {
      let current: CaptureDraft = { ...emptyDraft, ...typed };
      const { now } = store.getState();
      const before = new Set(entries(store).map(({ id }) => id));
      const shown = capturePlan(current, { now, zone, parties: partiesOf(store) }).entries.map((entry) =>
        chips(entry, now),
      );
      const failure = await sendCapture(store, {
        current: () => current,
        put: (next) => {
          current = next;
        },
      });
      // Ids are made in order, so that the log's own order by time does not matter here.
      const added = entries(store)
        .filter(({ id }) => !before.has(id))
        .sort((a, b) => (a.position < b.position ? -1 : 1));
      const saved = added.map((entry) => savedChips(entry, store, now));
      expect(saved).toEqual(shown.slice(0, saved.length).map((one) => ({ ...one, who: one.who.replace('New: ', '') })));
      expect(failure === null).toBe(saved.length === shown.length);
    }),
    propertyOptions(200),
  );
  // Without any it would say nothing of them.
  expect(promisesOf(store).length).toBeGreaterThan(10);
});

it('[L10, M1, C6] a promise is never due before its entry, and a time of day never puts an entry ahead', () => {
  fc.assert(
    fc.property(draft, saidAt, (typed, now) => {
      const current: CaptureDraft = { ...emptyDraft, ...typed, saidAt: now };
      for (const entry of capturePlan(current, { now, zone, parties: [] }).entries) {
        const happened = readWhen(entry.when, now, zone);
        const at = happened.kind === 'moment' ? happened.at : now;
        // A whole date may lie ahead, and says so.
        const isDated = /\d{4}-/.test(entry.timeWords);
        if (happened.kind === 'moment' && !isDated) expect(msOf(at) - msOf(now)).toBeLessThanOrEqual(MINUTE);
        if (entry.promise === null || happened.kind === 'twice') continue;
        const due = plannedDue(entry, entry.promise, now, zone);
        // Of a mere date, by dates.
        const earliest = happened.kind === 'moment' && happened.certainty === 'day' ? msOf(at) - DAY / 2 : msOf(at);
        const moments = due.kind === 'twice' ? [due.first, due.second] : due.kind === 'moment' ? [due.at] : [];
        for (const moment of moments) expect(msOf(moment)).toBeGreaterThan(earliest - MINUTE);
      }
    }),
    propertyOptions(500),
  );
});

it('[L10] a change of one chip leaves what the others show', () => {
  const context = { now: instantFromMs(Date.parse('2026-11-21T14:32:00Z')) as Instant, zone, parties: [] };
  fc.assert(
    fc.property(draft, (typed) => {
      const current: CaptureDraft = { ...emptyDraft, ...typed, mode: 'auto' };
      const [entry, ...more] = capturePlan(current, context).entries;
      fc.pre(more.length === 0);
      const shown = chips(entry, context.now);
      const after = (wanted: Partial<CaptureDraft>) =>
        chips(capturePlan(draftWithChoice(current, wanted, context), context).entries[0], context.now);
      expect(after({ reference: 'NB-9' })).toEqual({ ...shown, reference: 'NB-9' });
      // The kind decides whether a promise was meant.
      const { promised: _, ...rest } = shown;
      expect(after({ kind: 'handoff' })).toMatchObject({ ...rest, kind: 'Handoff', channel: current.channel });
    }),
    propertyOptions(300),
  );
});

function chips(entry: PlannedEntry, now: Instant) {
  const { channel, reference, person, promise } = entry;
  const facts = { kind: kindName(entry.kind), who: plannedPartyText(entry.party), channel, reference, person };
  // Without a time a decision is taken, also while its timer is being typed. [D1, D2]
  const isTaken = entry.kind === 'decision' && promise?.due.text === '';
  const promised =
    promise === null || isTaken
      ? null
      : {
          words: promise.words,
          // A decision that is put off is ours, whoever the entry names. [D2]
          by: entry.kind === 'decision' ? 'us' : plannedSidesText(promise).replace('New: ', ''),
          due: plannedDueText(entry, promise, now, zone),
        };
  return { ...facts, promised, time: plannedTimeText(entry, now, zone), words: entry.text.trim() };
}

function savedChips(entry: Entry, store: AppStore, now: Instant) {
  const who = partiesOf(store).find(({ id }) => id === entry.partyId)?.name ?? '';
  const isNow = Math.abs(msOf(entry.occurredAt) - msOf(now)) < MINUTE && entry.occurredAt === entry.recordedAt;
  return {
    kind: kindName(entry.kind),
    who: visibleText(who),
    channel: entry.channel ?? '',
    reference: entry.reference ?? '',
    person: entry.person ?? '',
    promised: savedPromise(entry, store, now),
    time: isNow ? `${formatTime(now, zone)} now` : chipText(entry.occurredAt, entry.certainty, now, zone),
    words: entry.text,
  };
}

function savedPromise(entry: Entry, store: AppStore, now: Instant) {
  const decision = decisionsOf(store).find(({ entryId }) => entryId === entry.id);
  // Beside a line of another day its date is said, also where that is today.
  const today = dateKey(entry.occurredAt, zone) === dateKey(now, zone) ? now : null;
  if (decision?.kind === 'deferred') {
    return { words: decision.what, by: 'us', due: chipText(decision.dueAt, decision.certainty, today, zone) };
  }
  const made = promisesOf(store).find(({ entryId }) => entryId === entry.id);
  if (made === undefined) return null;
  const nameOf = (id: string | null) => partiesOf(store).find((party) => party.id === id)?.name ?? '';
  const by = made.byPartyId === null ? 'us' : nameOf(made.byPartyId);
  return {
    words: made.promise,
    by: by === 'us' && made.toPartyId !== null ? `us to ${nameOf(made.toPartyId)}` : by,
    due: made.dueAt === null ? 'no time given' : chipText(made.dueAt, made.dueCertainty, today, zone),
  };
}

function promisesOf(store: AppStore) {
  const commitments = store.getState().open?.incident.commitments;
  return commitments === undefined ? [] : [...values(commitments)];
}

function decisionsOf(store: AppStore) {
  const decisions = store.getState().open?.incident.decisions;
  return decisions === undefined ? [] : [...values(decisions)];
}

function entries(store: AppStore): readonly Entry[] {
  const log = store.getState().open?.incident.log;
  return log === undefined ? [] : [...values(log.inOrder)];
}

function partiesOf(store: AppStore) {
  return store.getState().open?.incident.parties ?? [];
}
