import type { ExportRequest } from '@contract/export';
import { useState } from 'react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { copyReport } from './copy-report';
import styles from './export-dialog.module.css';
import type { Preview } from './use-preview';

interface BesidePreviewProps {
  readonly preview: Preview;
  readonly request: ExportRequest;
}

/** What the reader does not see, and the way to the clipboard: made as a file would be, state of the record included. [R3, R1] */
export function BesidePreview({ preview, request }: BesidePreviewProps) {
  const reportTexts = useApp((state) => state.reportTexts);
  const announce = useApp((state) => state.announce);
  const toast = useApp((state) => state.toast);
  const [copied, setCopied] = useState<string | null>(null);
  const asked = JSON.stringify(request);
  const isCopied = copied === asked;
  const icon = isCopied ? 'check' : 'copy';
  const copy = async () => {
    setCopied(null);
    const texts = await reportTexts(request);
    if (texts === null) return;
    if (!copyReport(texts)) return toast('It could not be copied; export it to a file instead', { tone: 'problem' });
    setCopied(asked);
    announce('Copied as Markdown and rich text');
  };
  return (
    <>
      <div className={styles.left}>
        <h3>Left out</h3>
        {preview.leftOut.length === 0 && <p>Nothing of what is for this reader.</p>}
        {preview.leftOut.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div>
        <Button size="small" icon={<Icon name={icon} size={14} />} onPress={() => void copy()}>
          {isCopied ? 'Copied' : 'Copy as text'}
        </Button>
      </div>
    </>
  );
}
