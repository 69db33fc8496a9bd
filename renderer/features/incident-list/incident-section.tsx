import { type ReactNode, useId } from 'react';
import styles from './incident-section.module.css';

interface IncidentSectionProps {
  readonly title: string;
  readonly count: number;
  /** What the title leaves open. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** One part of the list under its heading. */
export function IncidentSection({ title, count, note, children }: IncidentSectionProps) {
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title} <span className={styles.count}>{count}</span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </h2>
      {children}
    </section>
  );
}

/** Cards below each other. */
export function IncidentRows({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.rows}>{children}</ul>;
}

/** What stands where a part of the list has nothing to show. */
export function NothingHere({ children }: { readonly children: ReactNode }) {
  return <p className={styles.nothing}>{children}</p>;
}
