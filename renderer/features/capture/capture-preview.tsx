import { kindName } from '@domain/incident/words';
import type { Instant } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { KindIcon } from '../log/kind-icon';
import { readSaidWhen } from '../when/read-said';
import { momentText } from '../when/read-when';
import { textWithDue, textWithInstant } from './capture-choice';
import type { CapturePlan, PlannedEntry } from './capture-plan';
import styles from './capture-preview.module.css';
import { type PlannedPromise, plannedDue } from './planned-promise';
import {
  plannedDueNotes,
  plannedDueText,
  plannedNotes,
  plannedPartyText,
  plannedPromiseText,
  plannedTimeText,
} from './planned-text';
import { useBarClock } from './use-bar-clock';

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
          <PreviewEntry
            entry={entry}
            onPick={(at) => onText(textWithInstant(plan, entry, at))}
            onPickDue={(at) => onText(textWithDue(plan, entry, at))}
          />
        </li>
      ))}
    </ol>
  );
}

interface PreviewEntryProps {
  readonly entry: PlannedEntry;
  readonly onPick: (at: Instant) => void;
  readonly onPickDue: (at: Instant) => void;
}

function PreviewEntry({ entry, onPick, onPickDue }: PreviewEntryProps) {
  const { now, zone } = useBarClock();
  const reading = readSaidWhen(entry.when, now, zone);
  const { person, channel, reference } = entry;
  const facts = [kindName(entry.kind), plannedPartyText(entry.party), person, channel, reference];
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
          <Icon name="paperclip" size={14} />
          {entry.files.map(({ name }) => visibleText(name)).join(', ')}
        </span>
      )}
      {entry.promise !== null && <PreviewPromise entry={entry} promise={entry.promise} onPick={onPickDue} />}
      {plannedNotes(entry, now, zone).map((note) => (
        <span key={note} className={styles.note}>
          <Icon name="triangle-alert" size={14} />
          {note}
        </span>
      ))}
    </>
  );
}

interface PreviewPromiseProps {
  readonly entry: PlannedEntry;
  readonly promise: PlannedPromise;
  readonly onPick: (at: Instant) => void;
}

function PreviewPromise({ entry, promise, onPick }: PreviewPromiseProps) {
  const { now, zone } = useBarClock();
  const reading = plannedDue(entry, promise, now, zone);
  return (
    <>
      <span className={styles.facts}>
        <Icon name="hourglass" size={14} />
        {`${plannedPromiseText(entry, promise)}, ${plannedDueText(entry, promise, now, zone)}`}
      </span>
      {reading.kind === 'twice' &&
        [reading.first, reading.second].map((at) => (
          <Button key={at} size="small" onPress={() => onPick(at)}>
            {momentText(at, 'exact', zone)}
          </Button>
        ))}
      {plannedDueNotes(entry, promise, now, zone).map((note) => (
        <span key={note} className={styles.note}>
          <Icon name="triangle-alert" size={14} />
          {note}
        </span>
      ))}
    </>
  );
}
