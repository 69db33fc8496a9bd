import type { Handoff } from '@domain/incident/handoffs';
import type { Brief } from '@domain/reports/handoff-brief';
import { handoffMarkdown } from '@domain/reports/handoff-markdown';
import { copyText } from '../../hooks/copy-text';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import styles from './handoff.module.css';

interface BriefToolsProps {
  readonly brief: Brief;
  /** The offer that waits; null where none does. */
  readonly offer: Handoff | null;
}

/** Takes the brief out of the window, on paper or as text: mail and chat may be what is down. [O1] */
export function BriefTools({ brief, offer }: BriefToolsProps) {
  const announce = useApp((state) => state.announce);
  const act = useApp((state) => state.act);
  const copy = () => {
    copyText(handoffMarkdown(brief));
    announce('Brief copied');
  };
  return (
    <div className={styles.tools}>
      <Button size="small" icon={<Icon name="copy" size={14} />} onPress={copy}>
        Copy the brief
      </Button>
      <Button size="small" icon={<Icon name="printer" size={14} />} onPress={() => window.print()}>
        Print
      </Button>
      {offer !== null && (
        <Button
          size="small"
          icon={<Icon name="undo-2" size={14} />}
          onPress={() => void act({ type: 'WithdrawHandoff', handoffId: offer.id }, 'The offer is taken back')}
        >
          Take the offer back
        </Button>
      )}
    </div>
  );
}
