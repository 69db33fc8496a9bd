import { figureSpans } from '../queries/figure-spans';
import { figures } from '../queries/figures';
import { inert, list, section, table } from './markdown';
import { momentText, type ReportContext, spanText } from './report-context';

/** What an imported case file said beside its events, next to what we compute and never corrected by it. [P4, Q1, V4] */
export function importSections(context: ReportContext): readonly (string | null)[] {
  const { imported } = context.incident;
  if (imported === null) return [];
  const { conflicts, publishedFigures, sources, notUnderstood } = imported;
  const note = imported.slaCheck?.note ?? null;
  const all = figures(context.incident, context.asOf);
  const computed = spanText(figureSpans(context.incident, context.asOf).elapsed_min);
  return [
    section(
      '## What the sources publish',
      publishedFigures.length === 0
        ? null
        : table(
            ['Published figure', 'As published'],
            [
              ...publishedFigures.map(({ label, value }) => [inert(label), inert(value)]),
              ['Computed from this record: began to end', computed],
            ],
          ),
    ),
    section(
      '## Conflicting accounts',
      conflicts.length === 0
        ? null
        : table(
            ['About', 'One account', 'The other'],
            conflicts.map(({ about, a, b }) => [inert(about), inert(a), inert(b)]),
          ),
    ),
    section(
      '## Spans and days',
      list([
        ...(all.spans ?? []).map(({ label, text }) => `${inert(label)}: ${text}`),
        ...(all.day_checks ?? []).map((row, i) => {
          const says = inert(imported.dayChecks[i]?.says ?? '');
          return `${inert(row.at)}: ${row.elapsed_text}, Day ${row.day_number}; the source says “${says}”`;
        }),
      ]),
    ),
    section(
      '## Where this comes from',
      list([
        `Case file ${inert(imported.sourceId)}`,
        ...(imported.perspective === null ? [] : [`Told by: ${inert(imported.perspective)}`]),
        ...(imported.granularity === null ? [] : [`Times by the: ${inert(imported.granularity)}`]),
        ...(imported.asOf === null
          ? []
          : [`The file knows up to: ${momentText(context, { at: imported.asOf, certainty: imported.asOfCertainty })}`]),
        ...(imported.sourceNote === null ? [] : [`Note: ${inert(imported.sourceNote)}`]),
        ...(note === null ? [] : [`On the uptime: ${inert(note)}`]),
        ...sources.map((source) => `Source: ${inert(source)}`),
        ...notUnderstood.map(({ place, json }) => `Not understood, ${inert(place)}: ${inert(json)}`),
      ]),
    ),
  ];
}
