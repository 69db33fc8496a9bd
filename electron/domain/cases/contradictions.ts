import { type CaseRefusal, caseRefusal, placeOfPath, quotedValue } from './case-refusal';
import type { CaseFile } from './read-case';

/** What no field alone shows: ids that stand for nobody, contacts with nobody, an end before the beginning. */
export function findContradiction(file: CaseFile): CaseRefusal | null {
  return endFault(file) ?? partyFault(file) ?? contactFault(file);
}

function endFault(file: CaseFile): CaseRefusal | null {
  if (file.resolved_at === null && file.as_of === null) {
    return caseRefusal('case file', 'resolved_at is empty and as_of is missing; say up to when the file knows');
  }
  const name = file.resolved_at === null ? 'as_of' : 'resolved_at';
  const end = file.resolved_at ?? file.as_of;
  if (end !== null && end < file.started_at) return caseRefusal('case file', `${name} lies before started_at`);
  return null;
}

function partyFault(file: CaseFile): CaseRefusal | null {
  const ids = new Set<string>();
  for (const [row, party] of file.parties.entries()) {
    if (ids.has(party.id)) return refusal(['parties', row], `id ${quotedValue(party.id)} is taken by a row above`);
    ids.add(party.id);
  }
  const unknown = partiesNamed(file).find(({ id }) => id !== null && !ids.has(id));
  if (unknown === undefined) return null;
  return refusal(unknown.path, `${unknown.field} ${quotedValue(unknown.id)} is not the id of a party in this file`);
}

function contactFault(file: CaseFile): CaseRefusal | null {
  const row = file.timeline.findIndex((entry) => entry.kind === 'contact' && entry.to === null);
  return row === -1 ? null : refusal(['timeline', row], 'to is missing; a contact says whom it went to');
}

interface Naming {
  readonly path: readonly PropertyKey[];
  readonly field: string;
  readonly id: string | null;
}

function partiesNamed(file: CaseFile): readonly Naming[] {
  return [
    ...file.timeline.flatMap((entry, row) => [
      { path: ['timeline', row], field: 'party', id: entry.party },
      { path: ['timeline', row], field: 'to', id: entry.to },
    ]),
    ...file.escalations.map((one, row) => ({ path: ['escalations', row], field: 'party', id: one.party })),
    ...file.resolved_claimed.map((one, row) => ({ path: ['resolved_claimed', row], field: 'who', id: one.who })),
    ...file.workarounds.map((one, row) => ({ path: ['workarounds', row], field: 'by', id: one.by })),
  ];
}

function refusal(path: readonly PropertyKey[], reason: string): CaseRefusal {
  return caseRefusal(placeOfPath(path).place, reason);
}
