import { evidenceAddress } from '@contract/evidence';
import { visibleText } from '@domain/kernel/text';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { isPicture, sizeText } from '../evidence/evidence-view';
import styles from './capture-evidence.module.css';
import { draftWithoutFile } from './draft-evidence';
import type { Capture } from './use-capture';

interface CaptureEvidenceProps {
  readonly capture: Capture;
  readonly incidentId: string;
}

/** The files that the next entry takes along, stored already, and those on their way to the disk. [L8, L9] */
export function CaptureEvidence({ capture, incidentId }: CaptureEvidenceProps) {
  const { draft, storing, change } = capture;
  if (draft.evidence.length === 0 && storing.length === 0) return null;
  return (
    <ul className={styles.files} aria-label="Files for the next entry">
      {draft.evidence.map((file) => (
        <li key={file.sha256} className={styles.file}>
          {isPicture(file) ? (
            <img src={evidenceAddress(incidentId, file.sha256)} alt="" decoding="async" draggable={false} />
          ) : (
            <Icon name="paperclip" size={14} />
          )}
          <span className={styles.name}>{visibleText(file.name)}</span>
          <span className={styles.size}>{sizeText(file.bytes)}</span>
          <IconButton
            label={`Remove ${visibleText(file.name)}`}
            onPress={() => {
              change(draftWithoutFile(draft, file.sha256));
              capture.flush();
            }}
          >
            <Icon name="x" size={14} />
          </IconButton>
        </li>
      ))}
      {storing.map((file, index) => (
        // Two files on their way may be alike in everything but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={index} className={styles.file}>
          <Icon name="loader-circle" size={14} />
          <span className={styles.name}>{visibleText(file.name)}</span>
          <span className={styles.size}>being stored…</span>
        </li>
      ))}
    </ul>
  );
}
