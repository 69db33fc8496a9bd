import { unsafeCharacterSentence, withoutUnsafeCharacters } from '@domain/kernel/text';
import { Button } from '../../ui/button';
import { Sentence } from '../../ui/sentence';
import styles from './capture-bar.module.css';
import type { Capture } from './use-capture';

interface CaptureFailureProps {
  readonly capture: Capture;
  readonly onFixed: () => void;
}

/** Why the line is not in the record, in one sentence; the words stay in the bar. [X3, J5] */
export function CaptureFailure({ capture, onFixed }: CaptureFailureProps) {
  const { failure, draft, change } = capture;
  if (failure === null) return null;
  const removable = unsafeCharacterSentence(draft.text) !== null;
  const remove = () => {
    change({ text: withoutUnsafeCharacters(draft.text) });
    onFixed();
  };
  return (
    <div className={styles.failure}>
      <Sentence>{failure.sentence}</Sentence>
      {removable && (
        <Button size="small" onPress={remove}>
          Remove them
        </Button>
      )}
    </div>
  );
}
