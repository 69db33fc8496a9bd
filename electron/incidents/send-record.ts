import type { News, OpenedIncident } from '@contract/window-api';
import { findingText } from './failures';
import type { OpenIncident } from './open-incident';

/** Acts per piece: the first is painted at once, and no piece holds the window up for long. */
const PIECE = 2000;

/**
 * The record of an incident in pieces: the first is the answer, the rest follows as news, oldest first. Acts that
 * become durable meanwhile are told as they do; the fold takes them in any order.
 */
export function sendRecord(incident: OpenIncident, publish: (news: News) => void): OpenedIncident {
  const { commits } = incident;
  const sendFrom = (start: number) => {
    if (start >= commits.length) return;
    // Each piece in a turn of its own, so that acts and ticks get through in between.
    setImmediate(() => {
      const piece = commits.slice(start, start + PIECE);
      const remaining = Math.max(0, commits.length - start - PIECE);
      publish({ type: 'recordChunk', incidentId: incident.id, commits: piece, remaining });
      sendFrom(start + PIECE);
    });
  };
  sendFrom(PIECE);
  return {
    commits: commits.slice(0, PIECE),
    remaining: Math.max(0, commits.length - PIECE),
    findings: incident.findings.map(findingText),
    readOnly: incident.readOnly,
  };
}
