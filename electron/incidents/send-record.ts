import type { OpenedIncident } from '@contract/incidents';
import type { Commit, Finding } from '@domain/record/envelope';
import { findingText } from './failures';

/** Acts per piece: the first is painted at once, and no piece holds the window up for long. */
const PIECE = 2000;

interface Sent {
  readonly commits: readonly Commit[];
  readonly findings: readonly Finding[];
  readonly readOnly: boolean;
}

/**
 * The record of an incident, or of the directory, in pieces: the first is the answer, the rest follows as news, oldest
 * first. Acts that become durable meanwhile are told as they do; the fold takes them in any order.
 */
export function sendRecord(
  { commits, findings, readOnly }: Sent,
  tellPiece: (piece: { readonly commits: readonly Commit[]; readonly remaining: number }) => void,
): OpenedIncident {
  const sendFrom = (start: number) => {
    if (start >= commits.length) return;
    // Each piece in a turn of its own, so that acts and ticks get through in between.
    setImmediate(() => {
      const piece = commits.slice(start, start + PIECE);
      const remaining = Math.max(0, commits.length - start - PIECE);
      tellPiece({ commits: piece, remaining });
      sendFrom(start + PIECE);
    });
  };
  sendFrom(PIECE);
  return {
    commits: commits.slice(0, PIECE),
    remaining: Math.max(0, commits.length - PIECE),
    findings: findings.map(findingText),
    readOnly,
  };
}
