import { get } from '../kernel/sorted-list';
import type { EvidenceEvent } from './evidence';
import type { Answer, Undoing } from './undoing';

/** Takes back one event of evidence. What came with its entry stays with it when the entry is retracted. [L8, L5] */
export function undoEvidence(event: EvidenceEvent, { act, before, now }: Undoing): Answer {
  const { evidenceId } = event;
  const was = get(before.evidence.byId, evidenceId);
  const is = get(now.evidence.byId, evidenceId);
  switch (event.type) {
    case 'EvidenceAttached': {
      if (act.some((one) => one.type === 'EntryLogged' && one.entryId === event.entryId)) return [];
      if (is === undefined || is.detachment !== null) return 'act-superseded';
      return [{ type: 'EvidenceDetached', evidenceId, reason: was?.detachment?.reason ?? null }];
    }
    case 'EvidenceDetached': {
      if (was === undefined || is === undefined || is.detachment === null) return 'act-superseded';
      const { id: _, position: _position, eventIds: _eventIds, detachment: _detachment, ...facts } = was;
      return [{ type: 'EvidenceAttached', evidenceId, ...facts }];
    }
  }
}
