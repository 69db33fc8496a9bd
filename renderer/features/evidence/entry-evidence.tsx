import type { Evidence } from '@domain/incident/evidence';
import type { KeyboardEvent } from 'react';
import styles from './entry-evidence.module.css';
import { EvidenceChip } from './evidence-chip';
import { EvidencePicture } from './evidence-picture';
import { isPicture, shownEvidence } from './evidence-view';
import { useEvidenceActions } from './use-evidence-actions';

interface EntryEvidenceProps {
  readonly evidence: readonly Evidence[];
  /** Tab stops in this row. */
  readonly isReachable: boolean;
}

/** The files of an entry under its words: pictures in boxes of one size, the rest as chips. [L8] */
export function EntryEvidence({ evidence, isReachable }: EntryEvidenceProps) {
  const { remove } = useEvidenceActions();
  const shown = shownEvidence(evidence);
  const isStandingPicture = (one: Evidence) => isPicture(one) && one.detachment === null;
  // On a file, Delete takes that file off; on the row it retracts the entry.
  const removeByKey = (one: Evidence) => (event: KeyboardEvent) => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    event.stopPropagation();
    remove(one);
  };
  const groups = [
    { id: 'pictures', found: shown.filter(isStandingPicture), File: EvidencePicture },
    { id: 'files', found: shown.filter((one) => !isStandingPicture(one)), File: EvidenceChip },
  ];
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ id, found, File }) => (
      <ul key={id} className={styles.files} aria-label="Evidence">
        {found.map((one) => (
          <li key={one.id} onKeyDown={removeByKey(one)}>
            <File evidence={one} isReachable={isReachable} />
          </li>
        ))}
      </ul>
    ));
}
