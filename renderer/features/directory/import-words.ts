import type { ImportPlan } from '@domain/directory/plan-import';

const number = new Intl.NumberFormat('en-GB');

/** `1 vendor`, `10,000 vendors`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** `12 vendors added, 3 merged, 1 skipped`. */
export function planText({ added, merged, skipped }: Omit<ImportPlan, 'command' | 'duplicates'>): string {
  return [
    `${countOf(added, 'vendor')} added`,
    ...(merged === 0 ? [] : [`${number.format(merged)} merged`]),
    ...(skipped === 0 ? [] : [`${number.format(skipped)} skipped`]),
  ].join(', ');
}
