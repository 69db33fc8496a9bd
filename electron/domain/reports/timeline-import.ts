import { figureSpans } from '../queries/figure-spans';
import { figures } from '../queries/figures';
import { type Block, list, own, section, table, typed, words } from './document';
import { momentText, type ReportContext, spanText } from './report-context';

/** What an imported case file said beside its events, next to what we compute and never corrected by it. [P4, Q1, V4] */
export function importSections(context: ReportContext): readonly Block[] {
  const { imported } = context.incident;
  if (imported === null) return [];
  const { conflicts, publishedFigures, sources, notUnderstood } = imported;
  const note = imported.slaCheck?.note ?? null;
  const all = figures(context.incident, context.asOf);
  const computed = spanText(figureSpans(context.incident, context.asOf).elapsed_min);
  const published = publishedFigures.map(({ label, value }) => [typed(label), typed(value)]);
  const known = { at: imported.asOf, certainty: imported.asOfCertainty };
  return [
    ...section(
      2,
      'What the sources publish',
      published.length === 0
        ? []
        : table(
            ['Published figure', 'As published'],
            [...published, [own('Computed from this record: began to end'), computed]],
          ),
    ),
    ...section(
      2,
      'Conflicting accounts',
      table(
        ['About', 'One account', 'The other'],
        conflicts.map(({ about, a, b }) => [typed(about), typed(a), typed(b)]),
      ),
    ),
    ...section(
      2,
      'Spans and days',
      list([
        ...(all.spans ?? []).map(({ label, text }) => words`${label}: ${own(text)}`),
        ...(all.day_checks ?? []).map((row, i) => {
          const says = imported.dayChecks[i]?.says ?? '';
          return words`${row.at}: ${own(row.elapsed_text)}, Day ${row.day_number}; the source says “${says}”`;
        }),
      ]),
    ),
    ...section(
      2,
      'Where this comes from',
      list([
        words`Case file ${imported.sourceId}`,
        ...(imported.perspective === null ? [] : [words`Told by: ${imported.perspective}`]),
        ...(imported.granularity === null ? [] : [words`Times by the: ${imported.granularity}`]),
        ...(known.at === null
          ? []
          : [words`The file knows up to: ${momentText(context, { at: known.at, certainty: known.certainty })}`]),
        ...(imported.sourceNote === null ? [] : [words`Note: ${imported.sourceNote}`]),
        ...(note === null ? [] : [words`On the uptime: ${note}`]),
        ...sources.map((source) => words`Source: ${source}`),
        ...notUnderstood.map(({ place, json }) => words`Not understood, ${place}: ${json}`),
      ]),
    ),
  ];
}
