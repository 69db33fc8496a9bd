import type { Decision, DeferredDecision } from '@domain/incident/decisions';
import { toArray } from '@domain/kernel/sorted-list';
import { useMemo } from 'react';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { DueList } from '../attention/due-list';
import { useRoom } from '../header/use-incident';
import styles from '../promises/promises-card.module.css';
import { DeferredRow, TakenRow } from './decision-rows';

const SHOWN = 2;

interface DecisionsCardProps {
  /** What runs against a clock stands further up than what is only to be looked up. */
  readonly place: 'waiting' | 'decided';
}

/** What was put off, by its clock, and what was decided, the latest first. [D1, D2] */
export function DecisionsCard({ place }: DecisionsCardProps) {
  const decisions = useRoom('decisions');
  const { waiting, decided } = useMemo(() => decisionRows(toArray(decisions)), [decisions]);
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  if ((waiting.length > 0 ? 'waiting' : 'decided') !== place) return null;
  return (
    <Card
      title="Decisions"
      aside={
        <>
          {waiting.length === 0 ? '' : `${waiting.length} put off`}
          {!readOnly && (
            <IconButton label="Note a decision" onPress={() => showDialog({ kind: 'decide' })}>
              <Icon name="plus" size={16} />
            </IconButton>
          )}
        </>
      }
    >
      {waiting.length + decided.length === 0 && <p className={styles.empty}>None noted yet.</p>}
      <DueList label="Decisions" items={[...waiting, ...decided]} shown={waiting.length + SHOWN}>
        {(decision) =>
          decision.kind === 'deferred' ? (
            <DeferredRow key={decision.id} decision={decision} />
          ) : (
            <TakenRow key={decision.id} decision={decision} />
          )
        }
      </DueList>
    </Card>
  );
}

/** Those that wait, the next first; the others, the latest first. Instants compare as text. */
function decisionRows(decisions: readonly Decision[]) {
  const isWaiting = (one: Decision): one is DeferredDecision => one.kind === 'deferred' && one.outcome === null;
  const waiting = decisions.filter(isWaiting).toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const decided = decisions.filter((one) => !isWaiting(one)).toSorted((a, b) => (a.at > b.at ? -1 : 1));
  return { waiting, decided };
}
