import { type CheckEvent, checkOf, intervalOf, setAsideOf } from './checks';
import type { Answer, Undoing } from './undoing';

/** Takes back one event of a check. [T1, L5] */
export function undoCheck(event: CheckEvent, { before, now }: Undoing): Answer {
  switch (event.type) {
    case 'CheckRun': {
      const { checkId } = event;
      return checkOf(now.checks, checkId) === null ? 'act-superseded' : [{ type: 'CheckWithdrawn', checkId }];
    }
    case 'CheckWithdrawn': {
      const was = checkOf(before.checks, event.checkId);
      if (was === null || checkOf(now.checks, event.checkId) !== null) return 'act-superseded';
      const { id: checkId, by: _, ...run } = was;
      return [{ type: 'CheckRun', checkId, ...run }];
    }
    case 'CheckIntervalSet': {
      const { from, to, via } = event;
      const is = intervalOf(now.checks, event)?.everyMinutes ?? null;
      if (is !== event.everyMinutes) return 'act-superseded';
      const everyMinutes = intervalOf(before.checks, event)?.everyMinutes ?? null;
      return [{ type: 'CheckIntervalSet', from, to, via, everyMinutes }];
    }
    case 'PathSetAside': {
      const { from, to, via } = event;
      return setAsideOf(now.checks, event) === null ? 'act-superseded' : [{ type: 'PathTakenBack', from, to, via }];
    }
    case 'PathTakenBack': {
      const { from, to, via } = event;
      return setAsideOf(now.checks, event) === null ? [{ type: 'PathSetAside', from, to, via }] : 'act-superseded';
    }
  }
}
