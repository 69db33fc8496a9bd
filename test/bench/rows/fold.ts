import { incidentProjection } from '@domain/incident/incident';
import type { Instant } from '@domain/kernel/instant';
import type { Commit } from '@domain/record/envelope';
import { emptyFold, receive } from '@domain/record/fold';
import { formatOrder } from '@domain/record/order';
import { type Bench, compare, type Row } from '../measure';
import { DEVICE, newId, now } from '../sample-record';

const SIZES = [100, 10_000, 100_000];

/** Acts folded into an incident, beside reading the same acts from JSON; and one more act on a record of that size. */
export const bench: Bench = {
  title: 'fold: acts of one entry each, into an incident',
  async *rows() {
    for (const size of SIZES) yield* rowsAt(size);
  },
};

async function* rowsAt(size: number): AsyncGenerator<Row> {
  const commits = Array.from({ length: size }, (_, i) => commitOf(i + 1));
  const text = JSON.stringify(commits);
  const fold = receive(emptyFold(incidentProjection), commits);
  if (fold.frame.state.log.byId.size !== size) throw new Error('the sample was not folded');
  const rounds = size > 10_000 ? 5 : 15;
  yield* await compare(
    [
      { name: `holdline, ${size} acts`, run: () => receive(emptyFold(incidentProjection), commits) },
      { name: '  JSON.parse of the same acts', run: () => JSON.parse(text) },
    ],
    rounds,
  );
  yield* await compare(
    [
      { name: `holdline, one more act after ${size}`, run: () => receive(fold, [commitOf(size + 1)]) },
      { name: '  JSON.parse of the same act', run: () => JSON.parse(JSON.stringify(commitOf(size + 1))) },
    ],
    300,
  );
}

function commitOf(seq: number): Commit {
  const at: Instant = now();
  const data = {
    entryId: newId(),
    kind: 'contact',
    text: `Called the provider again, ${seq} minutes on hold; Priya says a crew is on its way`,
    occurredAt: at,
    certainty: 'exact',
    partyId: null,
    toPartyId: null,
    person: 'Priya',
    channel: 'phone',
    reference: null,
    timeNote: null,
    lateReason: null,
    answersEntryId: null,
    audiences: null,
    origin: 'person',
  };
  const order = formatOrder({ ms: Date.parse(at), counter: 0 }, 'bench');
  const events = [{ id: newId(), type: 'EntryLogged', v: 1, data }];
  return { seq, id: newId(), order, at, by: { device: DEVICE, name: 'Priya' }, events };
}
