import { type ReactNode, useId } from 'react';
import styles from './full-card.module.css';

interface CardSectionProps {
  readonly title: string;
  /** Said where there is nothing to show. */
  readonly empty?: string | undefined;
  readonly children?: ReactNode;
}

/** One part of the full card of a party. */
export function CardSection({ title, empty, children }: CardSectionProps) {
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {empty === undefined ? children : <p className={styles.quiet}>{empty}</p>}
    </section>
  );
}
