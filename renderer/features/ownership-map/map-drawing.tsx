import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useSize } from '../../hooks/use-size';
import { PartyBadge } from '../parties/party-badge';
import type { PartyBadgeView } from '../parties/party-badges';
import type { Box } from './geometry';
import { MapArrows } from './map-arrows';
import styles from './map-drawing.module.css';
import { layoutMap } from './map-layout';
import type { MapView } from './map-view';
import { isArrowKey, steer } from './steer';

interface MapDrawingProps {
  readonly view: MapView;
  readonly badges: ReadonlyMap<string, PartyBadgeView>;
  readonly onOpen: (partyId: string) => void;
}

/** Parties as boxes around the fault, and who points at whom. Arrow keys move, Enter opens the card. [P3, X1] */
export function MapDrawing({ view, badges, onOpen }: MapDrawingProps) {
  const frame = useRef<HTMLElement>(null);
  const size = useSize(frame);
  const layout = useMemo(() => {
    const ids = view.parties.map(({ id }) => id);
    return size === null ? null : layoutMap(ids, view.arrows, size);
  }, [view, size]);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const activeId = view.parties.some(({ id }) => id === chosenId) ? chosenId : (view.parties[0]?.id ?? null);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!isArrowKey(event.key) || activeId === null || layout === null) return;
    event.preventDefault();
    const nextId = steer(layout.boxes, activeId, event.key);
    setChosenId(nextId);
    frame.current?.querySelector<HTMLElement>(`[data-map-party="${CSS.escape(nextId)}"]`)?.focus();
  };

  return (
    <section ref={frame} className={styles.frame} data-own-scroll="" aria-label="Map of who points at whom">
      {layout !== null && (
        <div className={styles.map} style={{ width: layout.width, height: layout.height }}>
          <MapArrows arrows={view.arrows} layout={layout} />
          <div className={styles.fault} style={placeOf(layout.fault)} data-map-fault="">
            <b>The fault</b>
            <span>{view.fault}</span>
          </div>
          {view.parties.map((party) => (
            <button
              key={party.id}
              type="button"
              className={styles.party}
              style={placeOf(layout.boxes.get(party.id) ?? layout.fault)}
              data-map-party={party.id}
              data-set-aside={party.isSetAside}
              data-owns={party.owns}
              tabIndex={party.id === activeId ? 0 : -1}
              aria-label={party.label}
              onFocus={() => setChosenId(party.id)}
              onKeyDown={onKeyDown}
              onClick={() => onOpen(party.id)}
            >
              <span className={styles.head}>
                <PartyBadge badge={badges.get(party.id)} size="small" />
                <span className={styles.name}>{party.name}</span>
              </span>
              <span className={styles.line}>{party.line}</span>
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

function placeOf({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height };
}
