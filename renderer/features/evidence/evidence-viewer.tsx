import type { EntryId, EvidenceId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { useRoom } from '../header/use-incident';
import styles from './evidence-dialogs.module.css';
import { EvidenceStage } from './evidence-stage';
import { EvidenceStateLine } from './evidence-state';
import { evidenceByEntry, isPicture } from './evidence-view';
import { useEvidenceActions } from './use-evidence-actions';

interface EvidenceViewerProps {
  readonly entryId: EntryId;
  readonly evidenceId: EvidenceId;
}

/** The pictures of one entry, large, one at a time, each checked against its hash as it is looked at. [L8, X1] */
export function EvidenceViewer({ entryId, evidenceId }: EvidenceViewerProps) {
  const evidence = useRoom('evidence');
  const incidentId = useApp((state) => state.open?.incidentId ?? '');
  const closeDialog = useApp((state) => state.closeDialog);
  const { open, save } = useEvidenceActions();
  const [shownId, setShownId] = useState<string>(evidenceId);
  const [isActual, setActual] = useState(false);
  const pictures = (evidenceByEntry(evidence).get(entryId) ?? []).filter(
    (one) => isPicture(one) && (one.detachment === null || one.id === evidenceId),
  );
  const index = Math.max(
    pictures.findIndex(({ id }) => id === shownId),
    0,
  );
  const picture = pictures[index];
  if (picture === undefined) return null;
  const count = pictures.length;
  const turn = (by: number) => setShownId(pictures[(index + by + count) % count]?.id ?? shownId);

  return (
    <Dialog title={visibleText(picture.name)} onClose={closeDialog} size="full">
      <EvidenceStage
        key={picture.id}
        evidence={picture}
        incidentId={incidentId}
        isActual={isActual}
        onTurn={count > 1 ? turn : null}
      />
      <div className={styles.foot}>
        <div className={styles.state}>
          <EvidenceStateLine key={picture.id} incidentId={incidentId} sha256={picture.sha256} />
        </div>
        {count > 1 && (
          <span className={styles.turns}>
            <IconButton label="Previous picture" onPress={() => turn(-1)}>
              <Icon name="chevron-left" size={16} />
            </IconButton>
            <span role="status">
              {index + 1} of {count}
            </span>
            <IconButton label="Next picture" onPress={() => turn(1)}>
              <Icon name="chevron-right" size={16} />
            </IconButton>
          </span>
        )}
        <Button
          icon={isActual ? <Icon name="minimize" size={14} /> : <Icon name="maximize" size={14} />}
          onPress={() => setActual(!isActual)}
        >
          {isActual ? 'Fit the window' : 'Actual size'}
        </Button>
        <Button icon={<Icon name="external-link" size={14} />} onPress={() => open(picture)}>
          Open
        </Button>
        <Button icon={<Icon name="download" size={14} />} onPress={() => save(picture)}>
          Save a copy
        </Button>
      </div>
    </Dialog>
  );
}
