import type { Entry } from '@domain/incident/log';
import { kindName } from '@domain/incident/words';
import { DAY, HOUR, type Instant, instantFromMs, MINUTE, msOf } from '@domain/kernel/instant';
import { values } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { formatTime } from '@domain/kernel/zone';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftWithChoice } from '../../renderer/features/capture/capture-choice';
import { type CaptureDraft, emptyDraft } from '../../renderer/features/capture/capture-draft';
import { capturePlan, type PlannedEntry } from '../../renderer/features/capture/capture-plan';
import { plannedPartyText, plannedTimeText } from '../../renderer/features/capture/planned-text';
import { sendCapture } from '../../renderer/features/capture/send-capture';
import { momentText } from '../../renderer/features/when/read-when';
import type { AppStore } from '../../renderer/state/app-store';
import { startInWarRoom } from '../renderer/state/start-app';
import { propertyOptions } from '../support/property';

const zone = 'Europe/London';

const token = fc.constantFrom(
  ...['/call', '/promise', '/decision', '@Northline', '@nb', '@Nor', '@Acme', '@"Acme Cables"', '#NB-44', '#1'],
  ...['14:05', '2.32pm', '1432', 'about 09:15', 'yesterday 18:40', '10 min ago', '20/11 14:00', '2026-11-20', '01:30'],
  ...['by 17:00', 'Priya: crew', 'on site', 'rang', 'within 2 hours', '-', '99.95 %', 'Sat', '\n'],
);
const text = fc.array(token, { minLength: 1, maxLength: 7 }).map((tokens) => tokens.join(' '));
const around = (edge: string) => fc.integer({ min: Date.parse(edge) - DAY, max: Date.parse(edge) + 30 * HOUR });
const saidAt = fc
  .oneof(around('2026-11-21T14:32:00Z'), around('2026-03-29T01:00:00Z'), around('2026-10-25T01:00:00Z'))
  .map((ms) => instantFromMs(Math.trunc(ms / MINUTE) * MINUTE) as Instant);
const draft = fc.record({
  text,
  saidAt,
  kind: fc.constantFrom('observation', 'claim'),
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
      const failure = await sendCapture(
        store,
        () => current,
        (next) => {
          current = next;
        },
      );
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
});

it('[L10] a change of one chip leaves what the others show', () => {
  const context = { now: instantFromMs(Date.parse('2026-11-21T14:32:00Z')) as Instant, zone, parties: [] };
  fc.assert(
    fc.property(draft, (typed) => {
      const current: CaptureDraft = { ...emptyDraft, ...typed, mode: 'auto' };
      const [entry, ...more] = capturePlan(current, context).entries;
      fc.pre(more.length === 0);
      const [after] = capturePlan(draftWithChoice(current, { kind: 'handoff' }, context), context).entries;
      expect(chips(after, context.now)).toEqual({
        ...chips(entry, context.now),
        kind: 'Handoff',
        channel: current.channel,
      });
    }),
    propertyOptions(300),
  );
});

function chips(entry: PlannedEntry, now: Instant) {
  const { channel, reference } = entry;
  const facts = { kind: kindName(entry.kind), who: plannedPartyText(entry.party), channel, reference };
  return { ...facts, time: plannedTimeText(entry, now, zone), words: entry.text.trim() };
}

function savedChips(entry: Entry, store: AppStore, now: Instant) {
  const who = partiesOf(store).find(({ id }) => id === entry.partyId)?.name ?? '';
  const isNow = Math.abs(msOf(entry.occurredAt) - msOf(now)) < MINUTE && entry.occurredAt === entry.recordedAt;
  return {
    kind: kindName(entry.kind),
    who: visibleText(who),
    channel: entry.channel ?? '',
    reference: entry.reference ?? '',
    time: isNow ? `${formatTime(now, zone)} now` : momentText(entry.occurredAt, entry.certainty, zone),
    words: entry.text,
  };
}

function entries(store: AppStore): readonly Entry[] {
  const log = store.getState().open?.incident.log;
  return log === undefined ? [] : [...values(log.inOrder)];
}

function partiesOf(store: AppStore) {
  return store.getState().open?.incident.parties ?? [];
}
