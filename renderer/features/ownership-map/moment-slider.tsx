import { addMs, type Instant, MINUTE, msBetween } from '@domain/kernel/instant';
import type { KeyboardEvent } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import styles from './moment-slider.module.css';
import { changeFrom, type MapSpan, steppedFrom, within } from './moments';

interface MomentSliderProps {
  readonly span: MapSpan;
  readonly at: Instant;
  /** The moment in words, and who owns the fault then. */
  readonly spoken: string;
  readonly isAtEnd: boolean;
  readonly endLabel: string;
  /** Null: the end, which goes on with the clock. */
  readonly onMove: (at: Instant | null) => void;
}

/**
 * Goes through the time of the map: arrow keys an hour (on a short map five minutes), Page Up and Page Down from change
 * to change, Home and End to its two ends. [P3, X1]
 */
export function MomentSlider({ span, at, spoken, isAtEnd, endLabel, onMove }: MomentSliderProps) {
  const move = (to: Instant) => onMove(to >= span.to ? null : within(to, span.from, span.to));
  const keys: Readonly<Record<string, () => Instant>> = {
    ArrowLeft: () => steppedFrom(at, -1, span),
    ArrowDown: () => steppedFrom(at, -1, span),
    ArrowRight: () => steppedFrom(at, 1, span),
    ArrowUp: () => steppedFrom(at, 1, span),
    PageDown: () => changeFrom(at, -1, span),
    PageUp: () => changeFrom(at, 1, span),
    Home: () => span.from,
    End: () => span.to,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keys[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move(to());
  };
  const minutes = Math.max(Math.ceil(msBetween(span.from, span.to) / MINUTE), 1);
  return (
    <div className={styles.row}>
      <IconButton label="Previous change" isDisabled={at <= span.from} onPress={() => move(changeFrom(at, -1, span))}>
        <Icon name="chevron-left" size={16} />
      </IconButton>
      <div className={styles.track}>
        <input
          type="range"
          className={styles.range}
          aria-label="Moment of the map"
          aria-valuetext={spoken}
          min={0}
          max={minutes}
          value={Math.floor(msBetween(span.from, at) / MINUTE)}
          onChange={(event) => move(addMs(span.from, event.target.valueAsNumber * MINUTE))}
          onKeyDown={onKeyDown}
        />
        <svg className={styles.changes} viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true">
          {span.changes.map((change) => {
            const x = (msBetween(span.from, change) / MINUTE / minutes) * 1000;
            return <line key={change} x1={x} x2={x} y1={0} y2={6} />;
          })}
        </svg>
      </div>
      <IconButton label="Next change" isDisabled={isAtEnd} onPress={() => move(changeFrom(at, 1, span))}>
        <Icon name="chevron-right" size={16} />
      </IconButton>
      <Button size="small" isDisabled={isAtEnd} onPress={() => onMove(null)}>
        {endLabel}
      </Button>
    </div>
  );
}
