import { Copy } from 'lucide-react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { copyReport } from './copy-report';
import styles from './export-dialog.module.css';
import type { Preview } from './use-preview';

/** What the reader does not see, and the way to the clipboard. [R3] */
export function BesidePreview({ preview }: { readonly preview: Preview }) {
  const announce = useApp((state) => state.announce);
  const toast = useApp((state) => state.toast);
  const copy = () => {
    if (copyReport(preview.markdown(), preview.html())) announce('Copied as Markdown and rich text');
    else toast('It could not be copied; export it to a file instead', { tone: 'problem' });
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
        <Button size="small" icon={<Copy size={14} aria-hidden="true" />} onPress={copy}>
          Copy as text
        </Button>
      </div>
    </>
  );
}
