import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './sentence.module.css';

interface SentenceProps {
  /** `refusal`: it was not done. `warn`: it will be done all the same. */
  readonly tone?: 'refusal' | 'warn' | 'note';
  readonly children: ReactNode;
}

const icons = { refusal: CircleAlert, warn: TriangleAlert, note: Info } as const;

/** One plain sentence: what, where, what to do. A refusal is read out at once. */
export function Sentence({ tone = 'refusal', children }: SentenceProps) {
  const Icon = icons[tone];
  return (
    <p className={styles.sentence} data-tone={tone} role={tone === 'refusal' ? 'alert' : undefined}>
      <Icon size={14} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
