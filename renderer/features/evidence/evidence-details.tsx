import type { EvidenceId } from '@domain/kernel/ids';
import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { useRef } from 'react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Dialog, DialogBody } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { useRoom } from '../header/use-incident';
import styles from './evidence-dialogs.module.css';
import { EvidenceStateLine } from './evidence-state';
import { sizeText } from './evidence-view';

/** What the record knows of a file, and whether the disk still agrees. [L8] */
export function EvidenceDetails({ evidenceId }: { readonly evidenceId: EvidenceId }) {
  const evidence = get(useRoom('evidence').byId, evidenceId);
  const incidentId = useApp((state) => state.open?.incidentId ?? '');
  const closeDialog = useApp((state) => state.closeDialog);
  const announce = useApp((state) => state.announce);
  const hash = useRef<HTMLElement>(null);
  if (evidence === undefined) return null;
  const copy = () => {
    if (hash.current === null) return;
    getSelection()?.selectAllChildren(hash.current);
    // The asynchronous clipboard needs a permission, and Holdline grants its page none.
    document.execCommand('copy');
    announce('SHA-256 copied');
  };
  return (
    <Dialog title={visibleText(evidence.name)} onClose={closeDialog}>
      <DialogBody label="Details of the file">
        <dl className={styles.facts}>
          <dt>Size</dt>
          <dd>
            {sizeText(evidence.bytes)}
            {evidence.bytes >= 1000 && `, ${evidence.bytes.toLocaleString('en-GB')} bytes`}
          </dd>
          <dt>Kind, by its bytes</dt>
          <dd>{visibleText(evidence.mediaType)}</dd>
          <dt>SHA-256</dt>
          <dd className={styles.hash}>
            <code ref={hash}>{evidence.sha256}</code>
            <Button size="small" icon={<Icon name="copy" size={14} />} onPress={copy}>
              Copy
            </Button>
          </dd>
          {evidence.detachment !== null && (
            <>
              <dt>Removed from the entry</dt>
              <dd>by {visibleText(evidence.detachment.by)}; the file is kept</dd>
            </>
          )}
        </dl>
        <EvidenceStateLine incidentId={incidentId} sha256={evidence.sha256} />
      </DialogBody>
    </Dialog>
  );
}
