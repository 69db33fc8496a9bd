import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IncidentCommand } from '@domain/incident/decide';
import { encodeLine } from '../../../electron/record/line';
import { sha256 } from '../../../electron/record/sha256';
import { type Aim, type Bench, inTurn, type Row, rowsOf } from '../measure';
import { type SampleIncident, sampleIncident } from '../sample-incident';
import { bareTyping } from '../window/bare-pages';
import { type BenchWindow, openBenchWindow } from '../window/bench-window';
import { counted, sampleSizes } from '../window/sizes';

/**
 * From the page's call to the answer that the entry is on the disk, through the same bridge as the capture bar: checked,
 * decided, written, flushed. Beside it, from a page as bare as can be: the same bytes through a bare channel to
 * write + fdatasync, the channel alone, the disk alone, and electron-store setting one more key. The largest incident
 * is on the screen meanwhile; nobody is asked before both pages are at rest.
 */
export const bench: Bench = {
  title: 'log-durable: one entry, until the page knows that it is on the disk',
  async *rows({ quick }) {
    const samples = sampleSizes(quick).map(sampleIncident);
    const bench = await openBenchWindow(samples);
    try {
      for (const sample of samples) await bench.openIncident(sample);
      yield* await inOneRun(bench, samples, quick ? 4 : 100);
    } finally {
      await bench.close();
    }
  },
};

async function inOneRun(
  bench: BenchWindow,
  samples: readonly SampleIncident[],
  rounds: number,
): Promise<readonly Row[]> {
  const { page, bareMain, folder } = bench;
  const [small, middle, large] = samples;
  if (small === undefined || middle === undefined || large === undefined) throw new Error('three samples are needed');
  const bare = await bench.openBare('typing', bareTyping);
  const acts = path.join(folder, 'acts.json');
  writeFileSync(acts, JSON.stringify(middle.commits));
  await bareMain.evaluate((main, given) => main.fillStore(given.folder, given.acts), { folder, acts });
  const line = lineOf(large);
  let made = 0;

  const ours = ({ id }: SampleIncident) =>
    page.evaluate(
      async ({ incidentId, command }) => {
        await window.probe.quiet();
        const start = performance.now();
        const answer = await window.holdline.execute(incidentId, command);
        const took = performance.now() - start;
        if (!answer.ok) throw new Error(answer.error.sentence);
        return took;
      },
      { incidentId: id, command: commandOf(made++) },
    );
  const asked = (what: 'append' | 'echo') =>
    bare.evaluate(
      async ({ what, line }) => {
        await window.probe.quiet();
        const start = performance.now();
        await window.bare[what](line);
        return performance.now() - start;
      },
      { what, line },
    );
  const disk = () => bare.evaluate((text) => window.bare.timeAppend(text), line);
  const store = () => bare.evaluate((key) => window.bare.timeStore(key), `one more ${made++}`);

  for (const warm of [() => ours(large), () => ours(middle), () => ours(small), () => asked('append'), disk]) {
    for (let run = 0; run < Math.min(rounds, 10); run++) await warm();
  }
  const atMost = (of: Aim['of'], limit: number): Aim => ({ of, atMost: limit });
  const series = await inTurn(
    [
      { name: `an entry is durable, ${sizeOf(large)} entries`, run: () => ours(large) },
      { name: '  bare channel + write + fdatasync', run: () => asked('append'), aims: [atMost('ratio', 1.5)] },
      { name: '  bare channel alone', run: () => asked('echo') },
      { name: '  write + fdatasync alone', run: disk },
      { name: `  ours, ${sizeOf(middle)} entries`, run: () => ours(middle), aims: [atMost('ratio', 1.25)] },
      { name: `  ours, ${sizeOf(small)} entries (flat is 1)`, run: () => ours(small), aims: [atMost('ratio', 1.25)] },
      {
        name: `  electron-store with the same ${sizeOf(middle)}, one key more`,
        run: store,
        every: 10,
        aims: [atMost('ratio', 0.01)],
      },
    ],
    rounds,
  );
  return rowsOf(series);
}

const sizeOf = ({ incident }: SampleIncident): string => counted(incident.log.byId.size);

function commandOf(number: number): IncidentCommand {
  return {
    type: 'LogEntry',
    kind: 'contact',
    text: `Rang again, number ${number}: the queue says 40 minutes and the fault reference is not known to them`,
    when: null,
    partyId: null,
    toPartyId: null,
    person: 'Priya',
    channel: 'phone',
    reference: null,
    lateReason: null,
    answersEntryId: null,
    audiences: null,
    promise: null,
    evidence: [],
  };
}

/** A line of the record like the ones that are written, as text. */
function lineOf({ commits }: SampleIncident): string {
  const commit = commits.at(-1);
  if (commit === undefined) throw new Error('the sample is empty');
  const { seq, id, order, at, by, events } = commit;
  return Buffer.from(
    encodeLine({ seq, id, order, at, by, seen: {}, prev: '0'.repeat(64) }, events, sha256).bytes,
  ).toString();
}
