import { openHandoff } from '@domain/incident/handoffs';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Sentence } from '../../ui/sentence';
import { useRoom } from '../header/use-incident';
import styles from './handoff.module.css';

/** An offer that waits stays in sight on every computer until somebody answers it. [O2] */
export function HandoffBanner() {
  const open = openHandoff(useRoom('handoffs'));
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  if (open === null) return null;
  return (
    <div className={styles.banner}>
      <Sentence tone="note">The lead is offered to {visibleText(open.to)}.</Sentence>
      {!readOnly && (
        <Button size="small" onPress={() => showDialog({ kind: 'handoff' })}>
          Read the brief and answer
        </Button>
      )}
    </div>
  );
}
