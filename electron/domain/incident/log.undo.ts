import { get } from '../kernel/sorted-list';
import { contentOf, type LogEvent } from './log';
import { type Answer, isSame, type Undoing } from './undoing';

/** Takes back one event of the log: what was logged is retracted, what was corrected is corrected back. [L5] */
export function undoLog(event: LogEvent, { before, now }: Undoing): Answer {
  const { entryId } = event;
  const was = get(before.log.byId, entryId);
  const is = get(now.log.byId, entryId);
  if (event.type === 'EntryRedacted') return 'redaction-stays';
  if (is === undefined) return 'act-superseded';
  if (event.type === 'EntryPinned') return is.pin === null ? 'act-superseded' : [{ type: 'EntryUnpinned', entryId }];
  if (event.type === 'EntryUnpinned') return is.pin === null ? [{ type: 'EntryPinned', entryId }] : 'act-superseded';
  if (is.redaction !== null) return 'act-superseded';
  switch (event.type) {
    case 'EntryLogged':
      if (is.retraction !== null || !isSame(contentOf(is), contentOf(event))) return 'act-superseded';
      return [{ type: 'EntryRetracted', entryId, reason: null }];
    case 'EntryRestored':
      if (is.retraction !== null) return 'act-superseded';
      return [{ type: 'EntryRetracted', entryId, reason: was?.retraction?.reason ?? null }];
    case 'EntryRetracted':
      return is.retraction === null ? 'act-superseded' : [{ type: 'EntryRestored', entryId }];
    case 'EntryCorrected':
      if (was === undefined || is.retraction !== null || !isSame(contentOf(is), contentOf(event))) {
        return 'act-superseded';
      }
      return [{ type: 'EntryCorrected', entryId, ...contentOf(was), reason: null }];
  }
}
