import { kindName } from '@domain/incident/words';
import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { Paperclip, TriangleAlert } from 'lucide-react';
import { useNow } from '../../hooks/use-now';
import { Button } from '../../ui/button';
import { useZone } from '../header/use-incident';
import { KindIcon } from '../log/kind-icon';
import { momentText, readWhen } from '../when/read-when';
import { type CapturePlan, type PlannedEntry, textWithInstant } from './capture-plan';
import styles from './capture-preview.module.css';
import { plannedNotes, plannedPartyText, plannedTimeText } from './planned-text';

interface CapturePreviewProps {
  readonly plan: CapturePlan;
  readonly onText: (text: string) => void;
}

/** Several entries as they will be, before Enter. [L10] */
export function CapturePreview({ plan, onText }: CapturePreviewProps) {
  const { entries } = plan;
  return (
    <ol className={styles.list} aria-label={`${entries.length} entries to log`}>
      {entries.map((entry, index) => (
        // The place is what an entry is here: two lines may be alike to the letter.
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={index} className={styles.entry}>
          <PreviewEntry entry={entry} onPick={(at) => onText(textWithInstant(plan, entry, at))} />
        </li>
      ))}
    </ol>
  );
}

interface PreviewEntryProps {
  readonly entry: PlannedEntry;
  readonly onPick: (at: Instant) => void;
}

function PreviewEntry({ entry, onPick }: PreviewEntryProps) {
  const now = useNow();
  const zone = useZone();
  const reading = readWhen(entry.when, now, zone);
  const facts = [kindName(entry.kind), plannedPartyText(entry.party), entry.channel, entry.reference];
  return (
    <>
      <span className={styles.time}>{plannedTimeText(entry, now, zone)}</span>
      {reading.kind === 'twice' &&
        [reading.first, reading.second].map((at) => (
          <Button key={at} size="small" onPress={() => onPick(at)}>
            {momentText(at, 'exact', zone)}
          </Button>
        ))}
      <span className={styles.facts}>
        <KindIcon kind={entry.kind} />
        {visibleText(facts.filter((fact) => fact !== '').join(' · '))}
      </span>
      <span className={styles.words}>{visibleText(entry.text.trim())}</span>
      {entry.files.length > 0 && (
        <span className={styles.facts}>
          <Paperclip size={14} aria-hidden="true" />
          {entry.files.map(({ name }) => visibleText(name)).join(', ')}
        </span>
      )}
      {plannedNotes(entry, now, zone).map((note) => (
        <span key={note} className={styles.note}>
          <TriangleAlert size={14} aria-hidden="true" />
          {note}
        </span>
      ))}
    </>
  );
}
