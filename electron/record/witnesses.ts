import type { Finding } from '@domain/record/envelope';
import { finding } from './findings';
import type { Witness } from './record-store';
import type { Claim, Segment } from './segment';

/** Segment id to the last line of it that some other file vouches for. */
export type Witnessed = Map<string, number>;

/**
 * Holds what lines say of other files against those files. What fits is marked as witnessed and dropped, what does not
 * fit becomes a finding, and what speaks of lines that are not here waits for them. [J4]
 */
export function settleClaims(segments: ReadonlyMap<string, Segment>, witnessed: Witnessed): void {
  for (const segment of segments.values()) {
    if (segment.claims.length === 0) continue;
    segment.claims = segment.claims.filter((claim) => !settle(claim, segment, segments, witnessed));
  }
}

/** One finding for each file of which somebody saw more than is here. */
export function missingLines(segments: ReadonlyMap<string, Segment>): readonly Finding[] {
  const findings: Finding[] = [];
  const furthest = new Map<string, { readonly seq: number; readonly by: string }>();
  for (const segment of segments.values()) {
    for (const claim of segment.claims) {
      if (claim.segment === null) {
        const place = { file: segment.file, line: claim.line, byte: claim.byte };
        findings.push(finding('lines-missing', place, 'the line that its first line follows is in no file here'));
      } else if (claim.seq > (furthest.get(claim.segment)?.seq ?? 0)) {
        furthest.set(claim.segment, { seq: claim.seq, by: segment.file });
      }
    }
  }
  for (const [id, { seq, by }] of furthest) findings.push(lacking(segments.get(id), id, seq, by));
  return findings;
}

/** The same check for heads that a backup, an export or this computer kept. */
export function checkWitness(
  witness: Witness,
  segments: ReadonlyMap<string, Segment>,
  witnessed: Witnessed,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [id, head] of Object.entries(witness.heads)) {
    const segment = segments.get(id);
    const sum = segment?.sums.get(head.seq) ?? null;
    if (sum === head.sum) vouch(witnessed, id, head.seq);
    else if (sum !== null && segment !== undefined) {
      const place = { file: segment.file, line: head.seq, byte: 0 };
      findings.push(finding('witness-mismatch', place, `line, by ${witness.name}`));
    } else if ((segment?.head?.seq ?? 0) < head.seq) findings.push(lacking(segment, id, head.seq, witness.name));
  }
  return findings;
}

export function vouch(witnessed: Witnessed, segmentId: string, seq: number): void {
  if (seq > (witnessed.get(segmentId) ?? 0)) witnessed.set(segmentId, seq);
}

/** True when nothing is left to wait for. */
function settle(claim: Claim, by: Segment, segments: ReadonlyMap<string, Segment>, witnessed: Witnessed): boolean {
  if (claim.segment === null) return settlePrevious(claim.sum, by, segments, witnessed);
  const target = segments.get(claim.segment);
  const sum = target?.sums.get(claim.seq) ?? null;
  if (target === undefined || sum === null) return claim.seq <= (target?.head?.seq ?? 0);
  if (sum === claim.sum) vouch(witnessed, claim.segment, claim.seq);
  else {
    const place = { file: by.file, line: claim.line, byte: claim.byte };
    by.findings.push(finding('witness-mismatch', place, `line ${claim.seq} in ${target.file}`));
  }
  return true;
}

function settlePrevious(
  sum: string,
  by: Segment,
  segments: ReadonlyMap<string, Segment>,
  witnessed: Witnessed,
): boolean {
  for (const [id, other] of segments) {
    const seq = other === by ? null : other.sums.find(sum);
    if (seq === null) continue;
    vouch(witnessed, id, seq);
    return true;
  }
  return false;
}

function lacking(segment: Segment | undefined, id: string, seq: number, by: string): Finding {
  const here = segment?.head?.seq ?? 0;
  const file = segment?.file ?? `${id}.jsonl`;
  const place = { file, line: here + 1, byte: segment?.offset ?? 0 };
  const what = here === 0 ? `its ${seq} lines` : `lines ${here + 1} to ${seq}`;
  return finding('lines-missing', place, `${what}, seen by ${by}, are not here`);
}
