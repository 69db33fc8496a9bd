import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type ChipTone = 'plain' | 'crit' | 'filled' | 'warn' | 'ok' | 'info' | 'accent';

interface ChipProps {
  /** Never the only carrier of meaning: icon and words say the same. */
  readonly tone?: ChipTone;
  readonly size?: 'medium' | 'small';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function Chip({ tone = 'plain', size = 'medium', icon, children }: ChipProps) {
  return (
    <span className={styles.chip} data-tone={tone} data-size={size}>
      {icon}
      {children}
    </span>
  );
}
