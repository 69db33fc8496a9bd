import { headOf, pathOf } from './curve';
import styles from './map-arrows.module.css';
import type { MapLayout } from './map-layout';
import type { ArrowKind, ArrowView } from './map-view';

interface MapArrowsProps {
  readonly arrows: readonly ArrowView[];
  readonly layout: MapLayout;
}

/** "Denies" ends in a bar: nothing is taken on there. */
const barred: ReadonlySet<ArrowKind> = new Set(['denies', 'found-false']);

/** The arrows with their words. Told by the parties' own labels as well, so that a screen reader skips them. */
export function MapArrows({ arrows, layout }: MapArrowsProps) {
  const placed = layout.arrows.flatMap(({ from, curve, label }) => {
    const arrow = arrows.find((one) => one.from === from);
    return arrow === undefined ? [] : [{ ...arrow, curve, label }];
  });
  return (
    <div aria-hidden="true">
      <svg className={styles.lines} width={layout.width} height={layout.height} role="presentation">
        {placed.map(({ from, kind, curve }) => (
          <g key={from} className={styles.arrow} data-kind={kind}>
            <path className={styles.way} d={pathOf(curve)} />
            {barred.has(kind) ? (
              <polyline className={styles.bar} points={headOf(curve, 'bar')} />
            ) : (
              <polygon className={styles.tip} points={headOf(curve, 'head')} />
            )}
          </g>
        ))}
      </svg>
      {placed.map(({ from, kind, words, when, label: { x, y, width, height } }) => (
        <div
          key={from}
          className={styles.label}
          data-kind={kind}
          data-map-label={from}
          style={{ left: x, top: y, width, height }}
        >
          <b>{words}</b>
          <span>{when}</span>
        </div>
      ))}
    </div>
  );
}
