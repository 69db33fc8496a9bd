import { hypothesisStatusName } from '@domain/incident/words';
import { values } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { inRecordOrder } from '@domain/record/definition';
import { Card } from '../../ui/card';
import { useRoom } from '../header/use-incident';
import styles from './investigation.module.css';

/** The proposed explanations, in the order in which they were proposed. [H1] */
export function HypothesesCard() {
  const hypotheses = inRecordOrder(values(useRoom('hypotheses')));
  return (
    <Card title="Hypotheses">
      {hypotheses.length === 0 && <p className={styles.empty}>None yet. What could explain it?</p>}
      {hypotheses.map(({ id, text, status }) => (
        <section key={id} className={styles.hypothesis} aria-label={`Hypothesis: ${visibleText(text)}`}>
          <h3 className={styles.title}>{visibleText(text)}</h3>
          <p className={styles.meta}>{hypothesisStatusName(status)}</p>
        </section>
      ))}
    </Card>
  );
}
