import type { Commitment } from '@domain/incident/commitments';
import { useOfMinute } from '../../hooks/use-now';
import { Chip } from '../../ui/chip';
import { Icon, type IconName } from '../../ui/icon';
import { shownNow } from '../header/shown-span';
import { useIncident } from '../header/use-incident';
import styles from './entry-article.module.css';
import type { LogNames } from './log-names';
import { type PromiseTagView, promiseTag } from './promise-tag-view';

interface PromiseTagProps {
  readonly promise: Commitment;
  readonly names: LogNames;
}

const icons: Readonly<Record<PromiseTagView['tone'], IconName>> = {
  warn: 'hourglass',
  crit: 'clock-alert',
  ok: 'circle-check',
  plain: 'circle-question-mark',
};

/** The promise that an entry tells of, and how it stands: due, overdue by so much, kept. Ticks by the minute. [M1, M2, C4] */
export function PromiseTag({ promise, names }: PromiseTagProps) {
  const incident = useIncident();
  const { tone, words } = useOfMinute((minute) => promiseTag(promise, shownNow(incident, minute), names));
  const icon = promise.withdrawnAt === null ? icons[tone] : 'undo-2';
  return (
    <Chip size="small" tone={tone} icon={<Icon name={icon} size={14} />}>
      <span className={styles.promise}>{words}</span>
    </Chip>
  );
}
