import type { Hypothesis, HypothesisStatus, Judgement } from '@domain/incident/hypotheses';
import { hypothesisStatusName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { judgementEntry } from '@domain/queries/judgement-entry';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Chip, type ChipTone } from '../../ui/chip';
import { Icon, type IconName } from '../../ui/icon';
import { shortTime } from '../header/short-time';
import { useRoom, useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import { EntryLink } from './entry-link';
import styles from './investigation.module.css';

const looks: Readonly<Record<HypothesisStatus, { readonly tone: ChipTone; readonly icon: IconName }>> = {
  open: { tone: 'info', icon: 'circle-dashed' },
  supported: { tone: 'ok', icon: 'thumbs-up' },
  'ruled-out': { tone: 'plain', icon: 'circle-x' },
  'set-aside': { tone: 'plain', icon: 'circle-pause' },
};

/** One hypothesis: how it stands, and every judgement with its entries, the latest first. [H1] */
export function HypothesisItem({ hypothesis }: { readonly hypothesis: Hypothesis }) {
  const { id: hypothesisId, text, status, judgements, proposedAt, by } = hypothesis;
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  const zone = useZone();
  const now = useToday();
  const { tone, icon } = looks[status];
  const [latest, ...earlier] = judgements.toReversed();
  const proposed = `Written down ${shortTime({ at: proposedAt, certainty: 'exact' }, now, zone)}, ${visibleText(by)}`;
  return (
    <section className={styles.hypothesis} aria-label={`Hypothesis: ${visibleText(text)}`} data-status={status}>
      <div className={styles.head}>
        <h3 className={styles.title}>{visibleText(text)}</h3>
        <Chip tone={tone} size="small" icon={<Icon name={icon} size={14} />}>
          {hypothesisStatusName(status)}
        </Chip>
      </div>
      {latest !== undefined && <JudgementLine judgement={latest} text={text} />}
      {earlier.length > 0 && (
        <details className={styles.details}>
          <summary>{`${earlier.length} earlier`}</summary>
          {earlier.map((judgement) => (
            <JudgementLine key={judgement.eventId} judgement={judgement} text={text} />
          ))}
        </details>
      )}
      <p className={styles.meta}>{proposed}</p>
      {!readOnly && (
        <div className={styles.actions}>
          <Button
            size="small"
            icon={<Icon name="scale" size={14} />}
            onPress={() => showDialog({ kind: 'judge', hypothesisId })}
          >
            Judge
          </Button>
          <Button size="small" variant="quiet" onPress={() => showDialog({ kind: 'hypothesis', hypothesisId })}>
            Reword
          </Button>
        </div>
      )}
    </section>
  );
}

function JudgementLine({ judgement, text }: { readonly judgement: Judgement; readonly text: string }) {
  const zone = useZone();
  const now = useToday();
  const { status, at, by, why, words, entryIds } = judgement;
  const entry = judgementEntry({ log: useRoom('log') }, judgement);
  // Of an imported one nobody wrote down when it was judged.
  const moment =
    entry === null ? { at, certainty: 'exact' as const } : { at: entry.occurredAt, certainty: entry.certainty };
  const when = `${entry === null ? 'written down ' : ''}${shortTime(moment, now, zone)}, ${visibleText(by)}`;
  return (
    <div className={styles.judgement}>
      <p className={styles.meta}>
        {`${hypothesisStatusName(status)} ${when}`}
        {words !== text && `, as “${visibleText(words)}”`}
      </p>
      {why !== null && <p className={styles.why}>{visibleText(why)}</p>}
      {entryIds.map((entryId) => (
        <EntryLink key={entryId} entryId={entryId} />
      ))}
    </div>
  );
}
