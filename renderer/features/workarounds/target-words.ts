import type { TargetKind } from '@domain/incident/workarounds-events';
import type { Target } from '@domain/incident/workarounds-targets';

const nouns: Readonly<Record<TargetKind, readonly [one: string, more: string]>> = {
  person: ['person', 'people'],
  site: ['site', 'sites'],
  device: ['device', 'devices'],
};

/** `12 people`, `1 site`. */
export function targetCount(kind: TargetKind, count: number): string {
  const [one, more] = nouns[kind];
  return `${count} ${count === 1 ? one : more}`;
}

/** `12 people`, or `10 people and 2 sites`. */
export function targetCounts(targets: readonly Target[]): string {
  const kinds = [...new Set(targets.map(({ kind }) => kind))];
  return kinds.map((kind) => targetCount(kind, targets.filter((one) => one.kind === kind).length)).join(' and ');
}

const intervals = [5, 15, 30, 60, 120, 240, 480, 1440] as const;

/** `every 30 min`, `every 2 h`. */
export function everyText(minutes: number): string {
  return minutes % 60 === 0 ? `every ${minutes / 60} h` : `every ${minutes} min`;
}

/** The intervals to choose from, and one of another length where that is set. */
export function intervalOptions(set: number | null): readonly { readonly id: string; readonly label: string }[] {
  const own = set === null || intervals.some((one) => one === set) ? [] : [set];
  const minutes = [...intervals, ...own].toSorted((a, b) => a - b);
  return [
    { id: 'never', label: 'No reminder' },
    ...minutes.map((one) => ({ id: String(one), label: everyText(one).replace('every', 'Every') })),
  ];
}

/** The minutes that a chosen option means; null for no reminder. */
export function minutesOf(option: string): number | null {
  return option === 'never' ? null : Number(option);
}
