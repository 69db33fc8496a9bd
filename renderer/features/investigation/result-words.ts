import type { Check } from '@domain/incident/checks';
import { checkResultName } from '@domain/incident/words';
import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import type { TestedPath } from '@domain/queries/check-paths';
import { useOfMinute } from '../../hooks/use-now';
import { shortTime } from '../header/short-time';
import { useIsOver } from '../header/use-incident';

/** `Fails 14:20, Dana`. [T1] */
export function resultWords(check: Check, now: Instant, zone: string): string {
  return `${checkResultName(check.result)} ${shortTime(check, now, zone)}, ${visibleText(check.by)}`;
}

/** Whether a path is to be tested again by now; never in what is over. [T1, C4] */
export function useIsPathDue({ due }: TestedPath): boolean {
  const isOver = useIsOver();
  return useOfMinute((minute) => !isOver && due !== null && due.at <= minute);
}
