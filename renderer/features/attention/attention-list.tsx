import type { IncidentSummary } from '@contract/incidents';
import { visibleText } from '@domain/kernel/text';
import { type Attention, attentionAcross, momentOf } from '@domain/queries/attention';
import { dueWords } from '@domain/queries/due-words';
import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
import { IncidentSection } from '../incident-list/incident-section';
import styles from './attention-list.module.css';
import { dueSpan, dueTime, dueTone } from './due-clock-view';
import tones from './due-tone.module.css';
import { MoreRows } from './more-rows';
import { useShownRows } from './use-shown-rows';

const SHOWN = 4;

/**
 * Everything due or overdue across the incidents that are open, in one list; a press goes there. Practice and imported
 * cases that stand still say it in their own rows: among what is real they would be in the way. [C4, I4, R5]
 */
export function AttentionList({ incidents }: { readonly incidents: readonly IncidentSummary[] }) {
  const minute = useMinute();
  const rows = useMemo(() => attentionAcross(incidents.filter(isReal), minute), [incidents, minute]);
  const { rows: shown, ...more } = useShownRows(rows, SHOWN, -1);
  if (rows.length === 0) return null;
  const late = rows.filter(({ isLate }) => isLate).length;
  return (
    <IncidentSection title="Due" count={rows.length} {...(late === 0 ? {} : { note: `${late} overdue` })}>
      <ul className={styles.list}>
        {shown.map((due) => (
          <AttentionRow key={`${due.incident.incidentId} ${due.kind} ${due.id}`} due={due} />
        ))}
      </ul>
      <MoreRows shown={more} />
    </IncidentSection>
  );
}

function isReal({ setAside, practice, asOf }: IncidentSummary): boolean {
  return !setAside && !practice && asOf === null;
}

const icons = { late: 'clock-alert', soon: 'hourglass', open: 'circle-dashed' } as const;

function AttentionRow({ due }: { readonly due: Attention<IncidentSummary> }) {
  const { incident, kind, id } = due;
  const minute = useMinute();
  const showDue = useApp((state) => state.showDue);
  const tone = useApp(({ now }) => dueTone(due, momentOf(incident, now)));
  const icon = icons[tone];
  const place = `${incident.reference} ${visibleText(incident.title)}`;
  return (
    <li>
      <AriaButton
        className={`${tones.toned} ${styles.row}`}
        data-tone={tone}
        onPress={() => void showDue({ incidentId: incident.incidentId, kind, id })}
      >
        <Icon className={styles.icon} name={icon} size={16} />
        <span className={styles.words}>{capital(dueWords(due))}</span>
        <span className={styles.place}>{place}</span>
        <span className={styles.time}>{dueTime(due, momentOf(incident, minute), incident.timeZone)}</span>
        <span className={styles.span}>
          <Span due={due} />
        </span>
      </AriaButton>
    </li>
  );
}

/** Only the words that change are drawn again. */
function Span({ due }: { readonly due: Attention<IncidentSummary> }) {
  return useApp(({ now }) => dueSpan(due, momentOf(due.incident, now)));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
