import { plain } from '@domain/queries/entry-words';
import { NO_FILTER } from '@domain/queries/log-filter';
import MiniSearch from 'minisearch';
import { logSearch } from '../../../renderer/features/log/log-source';
import { createEntryFeed } from '../../../renderer/search/entry-feed';
import { createEntrySearch } from '../../../renderer/search/entry-search';
import type { EntryWords, ToSearch } from '../../../renderer/search/messages';
import { type Aim, type Bench, compare, inTurn, type Row, rowsOf } from '../measure';
import { type SampleIncident, sampleIncident } from '../sample-incident';
import { PLANTED, plantedTypos } from '../sample-words';

const SHOWN = 20;

/** As people type: single words, several, beginnings of words, something that is nowhere. Every third has a typo. */
const QUERIES: readonly string[] = [
  'cabinet crew',
  'northline',
  'score bloc',
  'queue minutes',
  'duty manager',
  'traceroute hop',
  'cafe',
  'nb-44',
  'back line bookings',
  'surg',
  'nothing of the kind',
  'Priya phone',
];

/**
 * The palette's search and the log's filter over every entry, in plain Node and without the worker's hop, beside
 * MiniSearch as one would set it up for a palette: the same texts folded in the same way, every word asked for, as a
 * beginning and with typos (fuzzy 0.2).
 */
export const bench: Bench = {
  title: 'log-search: palette and filter over the words of the log',
  async *rows({ quick }) {
    const sample = sampleIncident(quick ? 2000 : 100_000);
    const size = sample.incident.log.byId.size.toLocaleString('en-GB');
    const { ours, theirs, messages, entries } = searches(sample);

    const timed = async (work: () => unknown): Promise<number> => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    yield* rowsOf(
      await inTurn(
        [
          { name: `palette: build, ${size} entries`, run: () => timed(() => messages.forEach(ours.take)) },
          { name: '  MiniSearch, the same texts', run: () => timed(() => theirs.addAll([...entries])) },
        ],
        1,
      ),
    );
    yield* await queries(ours, theirs, sample, size, quick ? 24 : 240);
    yield* await typos({ ours, theirs, entries }, size, quick);
  },
};

interface Ours {
  readonly take: (message: ToSearch) => void;
  readonly query: (text: string) => readonly string[];
}

interface Searches {
  readonly ours: Ours;
  readonly theirs: MiniSearch<EntryWords>;
  readonly entries: readonly EntryWords[];
}

/** Both empty, and what the window would send to the palette's worker: MiniSearch gets the same texts. */
function searches({ id, incident }: SampleIncident): Searches & { readonly messages: readonly ToSearch[] } {
  const messages: ToSearch[] = [];
  const feed = createEntryFeed((message) => messages.push(message));
  feed.follow({ incidentId: id, log: incident.log, parties: incident.parties, files: new Map() });
  feed.step(Number.POSITIVE_INFINITY);
  const entries = messages.flatMap((message) => (message.type === 'put' ? message.entries : []));
  if (entries.length !== incident.log.byId.size) throw new Error('the feed did not send every entry');
  const worker = createEntrySearch();
  const query = (text: string) =>
    worker({ type: 'query', queryId: 1, query: { text, scope: 'words', limit: SHOWN } })?.answer.ids ?? [];
  const theirs = new MiniSearch<EntryWords>({
    fields: ['text'],
    processTerm: plain,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  return { ours: { take: worker, query }, theirs, messages, entries };
}

async function queries(
  ours: Ours,
  theirs: Searches['theirs'],
  { incident }: SampleIncident,
  size: string,
  rounds: number,
): Promise<readonly Row[]> {
  const mixed = plantedTypos().flatMap(({ typed }, place) => [queryAt(2 * place), queryAt(2 * place + 1), typed]);
  const filter = (text: string) =>
    logSearch('everything', { ...NO_FILTER, text }, incident.parties, new Map()).look(
      incident.log.inOrder,
      Number.POSITIVE_INFINITY,
    );
  const aims: readonly Aim[] = [{ of: 'ratio99', atMost: 0.25 }];
  return compare(
    [
      { name: `palette: a query, ${size} entries`, run: asking(mixed, ours.query) },
      { name: '  MiniSearch', run: asking(mixed, (text) => theirs.search(text)), aims },
      { name: '  filter of the log, the same words', run: asking(mixed, filter) },
    ],
    rounds,
  );
}

function queryAt(place: number): string {
  return QUERIES[place % QUERIES.length] ?? '';
}

/** Each run the next of the texts, the same for all that are compared. */
function asking(texts: readonly string[], search: (text: string) => unknown): () => unknown {
  let asked = 0;
  return () => search(texts[asked++ % texts.length] ?? '');
}

async function typos({ ours, theirs, entries }: Searches, size: string, quick: boolean): Promise<readonly Row[]> {
  const planted = plantedTypos().slice(0, quick ? 3 : PLANTED);
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  const found = { ours: 0, theirs: 0 };
  const turn = { ours: 0, theirs: 0 };
  const ask = (side: 'ours' | 'theirs', search: (typed: string) => readonly string[]) => async () => {
    const one = planted[turn[side]++ % planted.length];
    if (one === undefined) throw new Error('nothing was planted');
    const start = performance.now();
    const ids = search(one.typed);
    const took = performance.now() - start;
    if (ids.some((id) => texts.get(id)?.includes(one.word.toLowerCase()))) found[side] += 1;
    return took;
  };
  const series = await inTurn(
    [
      { name: `palette: a planted typo, ${size} entries`, run: ask('ours', (typed) => ours.query(typed)) },
      {
        name: '  MiniSearch',
        run: ask('theirs', (typed) =>
          theirs
            .search(typed)
            .slice(0, SHOWN)
            .map(({ id }) => String(id)),
        ),
      },
    ],
    planted.length,
  );
  const [own, other] = series;
  if (own === undefined || other === undefined) throw new Error('nothing was measured');
  return rowsOf([
    { ...own, note: `${found.ours} of ${planted.length} found: ${found.ours === planted.length ? 'met' : 'MISSED'}` },
    { ...other, note: `${found.theirs} of ${planted.length} found` },
  ]);
}
