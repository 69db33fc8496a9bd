import { get } from '@domain/kernel/sorted-list';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
import { useRoom } from '../header/use-incident';
import styles from './log-list.module.css';
import { LogRow } from './log-row';
import { EndLine } from './separators';
import { useEndAnchor } from './use-end-anchor';
import { useFollowSelection } from './use-follow-selection';
import { useLogCopy } from './use-log-copy';
import { useLogKeys } from './use-log-keys';
import type { LogViewModel } from './use-log-view';

/** Room for the line at the end. */
const END_LINE = 30;

interface LogListProps {
  readonly view: LogViewModel;
  /** What the line at the end says. */
}

/** The log: only what is in view is in the page, whatever the length; the end is followed by whoever is at it. [L6] */
export function LogList({ view }: LogListProps) {
  const { source, names, facts, context } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const selectedId = useApp((state) => state.logView.selectedEntryId);
  const { byId } = useRoom('log');
  const selectedIndex = useMemo(() => {
    const entry = selectedId === null ? undefined : get(byId, selectedId);
    return entry === undefined ? -1 : source.indexOf(entry);
  }, [selectedId, byId, source]);
  // The row that Tab reaches: the chosen one, else the newest.
  const activeIndex = selectedIndex === -1 ? source.size - 1 : selectedIndex;

  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: source.size,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    getItemKey: useCallback((index: number) => source.entryAt(index)?.id ?? index, [source]),
    rangeExtractor: useCallback((range: Range) => withIndex(defaultRangeExtractor(range), activeIndex), [activeIndex]),
    overscan: 6,
    paddingEnd: END_LINE,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: 24,
  });
  useEndAnchor(scroller, setAtEnd);
  const onKeyDown = useLogKeys(source, selectedIndex);
  useLogCopy(scroller, source, selectedIndex);

  const { tab, filter } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab or filter begins at its newest entry
  useLayoutEffect(() => virtualizer.scrollToEnd(), [virtualizer, tab, filter]);

  useFollowSelection(scroller, virtualizer, selectedId, selectedIndex);

  const setLogView = useApp((state) => state.setLogView);
  const goToNewest = (event: MouseEvent) => {
    virtualizer.scrollToEnd();
    // By key (which counts no clicks) the focus goes along, since the button is gone once the end is reached.
    const newest = source.entryAt(source.size - 1);
    if (event.detail === 0 && newest !== undefined) setLogView({ selectedEntryId: newest.id });
  };

  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={styles.log}
        role="log"
        aria-live="off"
        aria-label="Incident log"
        onKeyDown={onKeyDown}
      >
        <div className={styles.all} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const entry = source.entryAt(index);
            if (entry === undefined) return null;
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <LogRow
                  entry={entry}
                  above={source.entryAt(index - 1) ?? null}
                  context={context}
                  names={names}
                  facts={facts.get(entry.id)}
                  position={index + 1}
                  size={source.size}
                  isActive={index === activeIndex}
                  isSelected={index === selectedIndex}
                />
              </div>
            );
          })}
          <div className={styles.end}>
            <EndLine />
          </div>
        </div>
      </div>
      {!atEnd && (
        <button className={styles.newest} type="button" onClick={goToNewest}>
          <Icon name="arrow-down" size={14} />
          Newest
        </button>
      )}
    </div>
  );
}

/** The indexes in view and one more, in order. */
function withIndex(indexes: readonly number[], more: number): number[] {
  if (more < 0 || indexes.includes(more)) return [...indexes];
  return [...indexes, more].sort((a, b) => a - b);
}
