import { evidenceAddress } from '@contract/evidence';
import type { Evidence } from '@domain/incident/evidence';
import { visibleText } from '@domain/kernel/text';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styles from './evidence-dialogs.module.css';

interface EvidenceStageProps {
  readonly evidence: Evidence;
  readonly incidentId: string;
  /** One dot of the picture for one of the screen; else as large as the window allows. */
  readonly isActual: boolean;
  /** To the next or the previous picture; null where there is no other. */
  readonly onTurn: ((by: 1 | -1) => void) | null;
}

/** The picture itself. Arrow keys turn to another; at actual size they scroll, as they do everywhere. */
export function EvidenceStage({ evidence, incidentId, isActual, onTurn }: EvidenceStageProps) {
  const stage = useRef<HTMLElement>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => stage.current?.focus(), []);
  const name = visibleText(evidence.name);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isActual || onTurn === null || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    onTurn(event.key === 'ArrowRight' ? 1 : -1);
  };
  return (
    <section
      ref={stage}
      className={styles.stage}
      data-actual={isActual}
      aria-label={`Picture ${name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and holds no control is scrolled by keys (WCAG 2.1.1)
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {isBroken ? (
        <p>It cannot be shown. What was found on the disk stands below.</p>
      ) : (
        <img
          src={evidenceAddress(incidentId, evidence.sha256)}
          alt={name}
          draggable={false}
          onError={() => setBroken(true)}
        />
      )}
    </section>
  );
}
