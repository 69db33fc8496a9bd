import { values } from '@domain/kernel/sorted-list';
import { inRecordOrder } from '@domain/record/definition';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { useRoom } from '../header/use-incident';
import { HypothesisItem } from './hypothesis-item';
import styles from './investigation.module.css';

/** The proposed explanations, in the order in which they were proposed. [H1] */
export function HypothesesCard() {
  const hypotheses = inRecordOrder(values(useRoom('hypotheses')));
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  const open = hypotheses.filter(({ status }) => status === 'open').length;
  return (
    <Card
      title="Hypotheses"
      aside={
        <>
          {hypotheses.length > 0 && `${open} open of ${hypotheses.length}`}
          {!readOnly && (
            <IconButton
              label="Propose a hypothesis"
              onPress={() => showDialog({ kind: 'hypothesis', hypothesisId: null })}
            >
              <Icon name="plus" size={16} />
            </IconButton>
          )}
        </>
      }
    >
      {hypotheses.length === 0 && <p className={styles.empty}>None yet. What could explain it?</p>}
      {hypotheses.map((hypothesis) => (
        <HypothesisItem key={hypothesis.id} hypothesis={hypothesis} />
      ))}
    </Card>
  );
}
