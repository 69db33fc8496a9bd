import type { ReactNode } from 'react';
import { Icon } from './icon';
import styles from './sentence.module.css';

interface SentenceProps {
  /** `refusal`: it was not done. `warn`: it will be done all the same. */
  readonly tone?: 'refusal' | 'warn' | 'note';
  readonly children: ReactNode;
}

const icons = { refusal: 'circle-alert', warn: 'triangle-alert', note: 'info' } as const;

/** One plain sentence: what, where, what to do. A refusal is read out at once. */
export function Sentence({ tone = 'refusal', children }: SentenceProps) {
  const icon = icons[tone];
  return (
    <p className={styles.sentence} data-tone={tone} role={tone === 'refusal' ? 'alert' : undefined}>
      <Icon name={icon} size={14} />
      <span>{children}</span>
    </p>
  );
}
