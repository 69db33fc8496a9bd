import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { useRoom } from '../header/use-incident';
import styles from './capture-bar.module.css';
import type { CaptureDraft } from './capture-draft';

interface CaptureAnswerProps {
  readonly draft: CaptureDraft;
  readonly onClear: () => void;
}

/** The entry that the next line answers. */
export function CaptureAnswer({ draft, onClear }: CaptureAnswerProps) {
  const { byId } = useRoom('log');
  const answered = draft.answersEntryId === null ? undefined : get(byId, draft.answersEntryId);
  if (answered === undefined) return null;
  return (
    <div className={styles.answers}>
      <Icon name="corner-down-right" size={14} />
      Answers
      <q>{visibleText(answered.text.slice(0, 200))}</q>
      <IconButton label="Do not answer it" onPress={onClear}>
        <Icon name="x" size={14} />
      </IconButton>
    </div>
  );
}
