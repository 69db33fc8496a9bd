import { visibleText } from '@domain/kernel/text';
import type { Brief } from '@domain/reports/handoff-brief';
import styles from './handoff.module.css';

/** The brief, to be read on the screen and on paper. [O1] */
export function BriefView({ brief }: { readonly brief: Brief }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and holds no control is scrolled by keys (WCAG 2.1.1)
    <section className={styles.brief} aria-label="Brief" tabIndex={0} data-print>
      <h3 className={styles.title}>{visibleText(brief.title)}</h3>
      <Lines lines={brief.opening} />
      {brief.parts.map(({ heading, lines }) => (
        <section key={heading} className={styles.part}>
          <h4 className={styles.heading}>{heading}</h4>
          {lines.length === 0 ? <p className={styles.nothing}>Nothing.</p> : <Lines lines={lines} />}
        </section>
      ))}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {/* Lines of text alone: two may read the same, and none keeps anything. */}
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={i}>{visibleText(line)}</li>
      ))}
    </ul>
  );
}
