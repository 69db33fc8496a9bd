import type { Evidence } from '@domain/incident/evidence';
import { visibleText } from '@domain/kernel/text';
import { Button } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import { evidenceStateOf } from '../../state/evidence-slice';
import { Icon } from '../../ui/icon';
import styles from './entry-evidence.module.css';
import { EvidenceMenu } from './evidence-menu';
import { damageWords, sizeText } from './evidence-view';

interface EvidenceChipProps {
  readonly evidence: Evidence;
  readonly isReachable: boolean;
}

/** A file by its name and size; what can be done with it opens from here. Taken off, it is struck through. [L5, L8] */
export function EvidenceChip({ evidence, isReachable }: EvidenceChipProps) {
  const incidentId = useApp((state) => state.open?.incidentId ?? '');
  const damage = damageWords(useApp((state) => evidenceStateOf(state, incidentId, evidence.sha256)));
  const name = visibleText(evidence.name);
  const isRemoved = evidence.detachment !== null;
  return (
    <EvidenceMenu
      evidence={evidence}
      trigger={
        <Button className={styles.chip ?? ''} excludeFromTabOrder={!isReachable}>
          <Icon name="paperclip" size={14} />
          {isRemoved ? <s className={styles.name}>{name}</s> : <span className={styles.name}>{name}</span>}
          <span className={styles.size}>{isRemoved ? 'removed' : sizeText(evidence.bytes)}</span>
          {damage !== null && (
            <span className={styles.damage}>
              <Icon name="triangle-alert" size={14} />
              {damage}
            </span>
          )}
        </Button>
      }
    />
  );
}
