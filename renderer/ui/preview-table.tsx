import type { ReactNode, Ref } from 'react';
import styles from './preview-table.module.css';

interface PreviewTableProps {
  readonly label: string;
  /** Of the columns; the one of `wide` takes half of the room. */
  readonly titles: readonly string[];
  readonly wide: string;
  /** Rows of cells. */
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

/** What an import would bring, to be looked at: a table that scrolls in its place, by keys as well. */
export function PreviewTable({ label, titles, wide, children, ref }: PreviewTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and holds no control is scrolled by keys (WCAG 2.1.1)
    <section ref={ref} className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col" data-wide={title === wide || undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
