import { evidenceAddress } from '@contract/evidence';
import type { Evidence } from '@domain/incident/evidence';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import { evidenceStateOf } from '../../state/evidence-slice';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import styles from './entry-evidence.module.css';
import { EvidenceMenu } from './evidence-menu';
import { damageWords } from './evidence-view';
import { useEvidenceActions } from './use-evidence-actions';

interface EvidencePictureProps {
  readonly evidence: Evidence;
  readonly isReachable: boolean;
}

/** A picture in a box that has its size before anything is loaded, so that no row moves; a click shows it large. [L6, L8] */
export function EvidencePicture({ evidence, isReachable }: EvidencePictureProps) {
  const { view } = useEvidenceActions();
  const incidentId = useApp((state) => state.open?.incidentId ?? '');
  const damage = damageWords(useApp((state) => evidenceStateOf(state, incidentId, evidence.sha256)));
  const checkEvidence = useApp((state) => state.checkEvidence);
  const [isBroken, setBroken] = useState(false);
  const name = visibleText(evidence.name);
  // The main process serves no picture whose bytes do not fit the hash; what is wrong with it is then worth a look.
  const broke = () => {
    setBroken(true);
    void checkEvidence(incidentId, evidence.sha256);
  };
  return (
    <div className={styles.picture}>
      <Button className={styles.box ?? ''} excludeFromTabOrder={!isReachable} onPress={() => view(evidence)}>
        {damage === null && !isBroken ? (
          <img
            src={evidenceAddress(incidentId, evidence.sha256)}
            alt={name}
            title={name}
            loading="lazy"
            decoding="async"
            draggable={false}
            onError={broke}
          />
        ) : (
          <span className={styles.broken}>
            {damage === null ? <Icon name="image-off" size={14} /> : <Icon name="triangle-alert" size={14} />}
            <span className={styles.name}>{name}</span>
            <span>{damage ?? 'no preview'}</span>
          </span>
        )}
      </Button>
      <div className={styles.more}>
        <EvidenceMenu
          evidence={evidence}
          trigger={
            <IconButton label={`More for ${name}`} variant="plain" excludeFromTabOrder={!isReachable}>
              <Icon name="ellipsis" size={14} />
            </IconButton>
          }
        />
      </div>
    </div>
  );
}
