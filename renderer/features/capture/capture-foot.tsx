import { beganOf } from '@domain/incident/lifecycle';
import { last } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { formatTime } from '@domain/kernel/zone';
import { timeWarnings } from '@domain/queries/warnings';
import { memo } from 'react';
import { useOfNow } from '../../hooks/use-now';
import { Icon } from '../../ui/icon';
import { TextField } from '../../ui/text-field';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { useRoom } from '../header/use-incident';
import { readSaidWhen } from '../when/read-said';
import { WhenField } from '../when/when-field';
import styles from './capture-bar.module.css';
import type { CaptureDraft } from './capture-draft';
import { CaptureKeys } from './capture-keys';
import type { CapturePlan, PlannedEntry } from './capture-plan';
import { CapturePromise } from './capture-promise';
import { CaptureReading } from './capture-reading';
import { chipText, plannedNotes } from './planned-text';
import { useBarClock } from './use-bar-clock';

export type CapturePanel = 'none' | 'time' | 'promise' | 'details';

interface CaptureFootProps {
  readonly draft: CaptureDraft;
  readonly plan: CapturePlan;
  readonly onChange: (change: Partial<CaptureDraft>) => void;
  readonly open: CapturePanel;
  readonly onOpen: (panel: CapturePanel) => void;
  readonly onAttach: () => void;
  /** A button that goes away once it is pressed. */
  readonly onPick: (change: Partial<CaptureDraft>) => void;
}

/** The resolved time of the entry to be, in sight before Enter, and the ways to say more. [L3, L4] */
export const CaptureFoot = memo(function CaptureFoot(props: CaptureFootProps) {
  const { draft, plan, onChange, open, onOpen, onAttach, onPick } = props;
  const [entry] = plan.entries;
  const isOne = plan.entries.length === 1;
  const { now, zone } = useBarClock();
  const newest = last(useRoom('log').inOrder)?.occurredAt ?? null;
  const began = beganOf(useRoom('lifecycle'));
  const reading = readSaidWhen(entry.when, now, zone);
  // By the second, as the entry will be judged late.
  const warnings = useOfNow((exact) =>
    isOne && reading.kind === 'moment'
      ? timeWarnings(reading, { now: exact, timeZone: zone, newestAt: newest, began })
      : [],
  );
  const notes = isOne ? plannedNotes(entry, now, zone) : [];
  const toggle = (panel: CapturePanel) => onOpen(open === panel ? 'none' : panel);
  return (
    <>
      <div className={styles.foot}>
        {isOne && (
          <button
            type="button"
            className={styles.quiet}
            aria-expanded={open === 'time'}
            aria-keyshortcuts="Alt+T"
            onClick={() => toggle('time')}
          >
            <Icon name="clock" size={14} />
            {reading.kind === 'now' && (
              <span>
                <b>{formatTime(now, zone)}</b> now
              </span>
            )}
            {reading.kind === 'moment' && <b>{chipText(reading.at, reading.certainty, now, zone)}</b>}
            {(reading.kind === 'twice' || reading.kind === 'unread') && <span>Time not clear yet</span>}
          </button>
        )}
        {isOne && (
          <CapturePromise
            entry={entry}
            isOpen={open === 'promise'}
            onToggle={() => toggle('promise')}
            onPick={(choice) => onPick({ promise: { ...draft.promise, ...choice } })}
          />
        )}
        <button
          type="button"
          className={styles.quiet}
          aria-expanded={open === 'details'}
          onClick={() => toggle('details')}
        >
          <Icon name="sliders-horizontal" size={14} />
          {detailsText(draft, entry)}
        </button>
        <button type="button" className={styles.quiet} aria-keyshortcuts="Alt+A" onClick={onAttach}>
          <Icon name="paperclip" size={14} />
          Drop or paste files
          <VisuallyHidden>, or choose them</VisuallyHidden>
        </button>
        {draft.whenNote !== null && (
          <span className={draft.whenNote.isDoubtful ? styles.warning : styles.note}>
            {draft.whenNote.isDoubtful ? <Icon name="triangle-alert" size={14} /> : <Icon name="info" size={14} />}
            {visibleText(draft.whenNote.sentence)}
          </span>
        )}
        {notes.map((note) => (
          <span key={note} className={styles.warning}>
            <Icon name="triangle-alert" size={14} />
            {note}
          </span>
        ))}
        {warnings.map(({ kind, sentence }) => (
          <span key={kind} className={styles.warning}>
            <Icon name="triangle-alert" size={14} />
            {sentence}
          </span>
        ))}
        <CaptureReading draft={draft} plan={plan} reading={reading} zone={zone} onPick={onPick} />
        {open === 'none' && draft.text === '' && warnings.length === 0 && entry.promise === null && <CaptureKeys />}
      </div>
      {open === 'time' && isOne && (
        <div className={styles.details}>
          <WhenField
            label="When it happened"
            value={entry.when}
            onChange={(when) => onChange({ when })}
            now={now}
            zone={zone}
            autoFocus
          />
          {(warnings.some(({ kind }) => kind === 'late') || draft.lateReason !== '') && (
            <TextField
              label="Why late"
              isOptional
              value={draft.lateReason}
              onChange={(lateReason) => onChange({ lateReason })}
            />
          )}
        </div>
      )}
    </>
  );
});

/** `Details`, or what of them is filled in. */
function detailsText({ toPartyId }: CaptureDraft, { channel, reference }: PlannedEntry): string {
  const filled = [toPartyId === null ? '' : 'to', channel, reference].filter((part) => part.trim() !== '');
  return filled.length === 0 ? 'Details' : `Details: ${visibleText(filled.join(', '))}`;
}
